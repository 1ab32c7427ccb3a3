using LaporBot.Conversations.Brakes;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Speaking;

public class BackAfterAWeekInAnyDialogue
{
    private static readonly string[][] s_places =
    [
        ["/tambah"], ["/tambah", "Acaranya diulang."], ["/tambah", "Acaranya diulang.", "[Selesai]"], ["/tambah", "Hubungi 0812-0000-0000.", "[Selesai]"],
        ["/tarik"], ["/tarik", "[Seluruh laporan]"],
        ["/resmikan"], ["/resmikan", "[Lanjut]"], ["/resmikan", "[Lanjut]", "[Ya]"], ["/resmikan", "[Lanjut]", "[Ya]", "[Ya]"], ["/resmikan", "[Lanjut]", "[Ya]", "[Ya]", "Pelapor Contoh"],
    ];

    public static TheoryData<int> Places() => [.. Enumerable.Range(0, s_places.Length)];

    public static TheoryData<ReportStep> Steps() => [.. OnTheWay.Steps];

    [Theory, MemberData(nameof(Places))]
    public void He_stands_where_he_stood_is_asked_the_same_and_has_lost_nothing(int at)
    {
        var office = new Office(ACase.Filed());
        var reporter = office.Reporter;
        foreach (var act in s_places[at])
        {
            _ = act[0] switch { '/' => reporter.Commands(act[1..]), '[' => reporter.Presses(act[1..^1]), _ => reporter.Says(act) };
        }

        var place = string.Join(" > ", s_places[at]);
        var (before, asked, held) = (ConversationSnapshot.Write(reporter.Conversation), Question(reporter.LastCard), office.Case);
        office.Waits(TimeSpan.FromDays(8));
        reporter.Does(new Utterance.Unusable(UnusableKind.Sticker));

        Assert.True(before.AsSpan().SequenceEqual(ConversationSnapshot.Write(reporter.Conversation)), $"{place}: he stands elsewhere.");
        Assert.True(reporter.Hears.Contains(asked, StringComparison.Ordinal), $"{place}: asked was\n{asked}\nbut he hears\n{reporter.Hears}");
        Assert.True(reporter.LastCard.Choices.Count > 0, $"{place}: no buttons.");
        Assert.Same(held, office.Case);
    }

    [Theory, MemberData(nameof(Steps))]
    public void Over_the_limit_of_files_he_keeps_his_words_and_his_step(ReportStep step)
    {
        var citizen = OnTheWay.To(step);
        citizen.Allowance = new Allowance { FilesLeft = 0 };
        var before = (citizen.Draft.Step, citizen.Draft.Evidence.Count, citizen.Draft.Story.Count, citizen.Draft.Accused.Count);
        citizen.Sends(A.File(AttachmentKind.Photo, "Keterangan contoh yang penting."));

        Assert.Contains("besok", citizen.Hears, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(before with { Item2 = before.Item2 + 1 }, (citizen.Draft.Step, citizen.Draft.Evidence.Count, citizen.Draft.Story.Count, citizen.Draft.Accused.Count));
        Assert.Equal("Keterangan contoh yang penting.", citizen.Draft.Evidence[^1].Item.Words);
        Assert.NotEmpty(citizen.Buttons);
    }

    [Fact]
    public void In_a_loud_chat_what_is_typed_for_the_form_is_answered_all_the_same()
    {
        var office = new Office(ACase.Filed()) { Chatter = Chatter.Loud };
        office.Reporter.Commands("resmikan").Presses("Lanjut").Says("entah apa");

        Assert.NotEmpty(office.Reporter.Heard);
    }

    private static string Question(Reply.Message message) => Phrasebook.Render(Language.Indonesian, message).Split('\n')[^1];
}
