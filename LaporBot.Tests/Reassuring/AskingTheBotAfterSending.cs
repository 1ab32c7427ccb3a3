using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reassuring;

public class AskingTheBotAfterSending
{
    private static readonly string[][] s_places =
    [
        ["/tambah"], ["/tambah", "Acaranya diulang."], ["/tambah", "Acaranya diulang.", "[Selesai]"], ["/tambah", "Hubungi 0812-0000-0000.", "[Selesai]"],
        ["/tambah", "Acaranya diulang.", "/tarik"], ["Ternyata bukan kemarin tapi hari Selasa."],
        ["/tarik"], ["/tarik", "[Seluruh laporan]"],
        ["/resmikan"], ["/resmikan", "[Lanjut]"], ["/resmikan", "[Lanjut]", "[Ya]"], ["/resmikan", "[Lanjut]", "[Ya]", "[Ya]"],
        ["/resmikan", "[Lanjut]", "[Ya]", "[Ya]", "Pelapor Contoh"], ["/resmikan", "[Lanjut]", "[Ya]", "[Ya]", "Pelapor Contoh", "Jalan Contoh 0"],
    ];

    public static TheoryData<int> Places() => [.. Enumerable.Range(0, s_places.Length)];

    [Theory, MemberData(nameof(Places))]
    public void Is_answered_wherever_he_stands_and_taken_for_nothing_else(int at)
    {
        var reporter = At(at);
        var before = ConversationSnapshot.Write(reporter.Conversation);
        var asked = reporter.LastCard;

        reporter.Says("ini siapa yg baca pak?");

        Assert.StartsWith("👥 Dibaca:", reporter.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("Sebelum mengirim", reporter.Hears, StringComparison.Ordinal);
        Assert.Equal(ACase.Text(Language.Indonesian, asked), ACase.Text(Language.Indonesian, reporter.LastCard));
        Assert.Equal(before, ConversationSnapshot.Write(reporter.Conversation));
    }

    [Fact]
    public void Whoever_puts_his_name_to_it_is_not_told_that_nobody_knows_him()
    {
        var reporter = At(s_places.Length - 2).Says("ini aman?");
        Assert.DoesNotContain("Tanpa nama", reporter.Hears, StringComparison.Ordinal);
        Assert.Contains("bisa tahu siapa Anda", reporter.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_is_an_addition_and_puts_off_nothing() =>
        Assert.Equal("besok", Assert.Single(At(0).Says("besok").Conversation.Amending!.Items).Text);

    [Fact]
    public void At_the_question_whether_a_report_shall_be_dropped_that_question_stays()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingName).Commands("batal");
        var before = citizen.Draft;
        var buttons = citizen.Buttons.Select(button => button.Code).ToList();

        citizen.Says("ini aman?");

        Assert.StartsWith("🔒", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(before.DropAsked, citizen.Draft.DropAsked);
        Assert.Equal(buttons, citizen.Buttons.Select(button => button.Code));
    }

    private static OfficerDesk At(int at)
    {
        var reporter = new Office(ACase.Filed()).Reporter;
        foreach (var act in s_places[at])
        {
            _ = act[0] switch { '/' => reporter.Commands(act[1..]), '[' => reporter.Presses(act[1..^1]), _ => reporter.Says(act) };
        }

        return reporter;
    }
}
