using System.Text;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class UnexpectedMessagesAtEveryStep
{
    private static readonly Dictionary<string, Utterance> s_messages = new()
    {
        ["words"] = new Utterance.Said("halo"),
        ["blank words"] = new Utterance.Said(" \n "),
        ["words of full length"] = new Utterance.Said(new string('a', 4096)),
        ["emoji"] = new Utterance.Said("🙏🏽👨‍👩‍👧"),
        ["right-to-left words"] = new Utterance.Said("\u202Eאבג\u202C"),
        ["a number"] = new Utterance.Said("3"),
        ["braces"] = new Utterance.Said("{0} {1} <b>"),
        ["photo"] = new Utterance.Attached(A.Photo()),
        ["voice"] = new Utterance.Attached(A.Voice()),
        ["too big video"] = new Utterance.Attached(A.TooBigVideo()),
        ["sticker"] = new Utterance.Unusable(UnusableKind.Sticker),
        ["location"] = new Utterance.Located(new SharedPlace(-7.1, 112.1)),
        ["venue"] = new Utterance.Located(new SharedPlace(-7.1, 112.1, "Balai Contoh", "Jalan Contoh 0")),
        ["list"] = new Utterance.Said("- Budi Contoh – Camat\n- Siti Contoh"),
        ["photo of a list"] = new Utterance.Attached(A.Photo(caption: "daftar nama")),
        ["contact"] = new Utterance.Introduced(new ContactCard("Warga Contoh", "+620000000000", IsSenders: true)),
        ["poll"] = new Utterance.Unusable(UnusableKind.Poll),
        ["dice"] = new Utterance.Unusable(UnusableKind.Dice),
        ["unknown"] = new Utterance.Unusable(UnusableKind.Unknown),
        ["unreadable button"] = new Utterance.Unusable(UnusableKind.UnreadableButton),
        ["edit of nothing"] = new Utterance.Edited("halo"),
        ["foreign button"] = new Utterance.Pressed(new ChoiceCode("r|zzzz1|yes")),
        ["nonsense button"] = new Utterance.Pressed(new ChoiceCode(new string('r', 64))),
        ["stale button"] = new Utterance.Pressed(new ChoiceCode("r|t00199|yes")),
        ["help"] = new Utterance.Commanded("bantuan", ""),
        ["privacy"] = new Utterance.Commanded("privasi", ""),
        ["language"] = new Utterance.Commanded("bahasa", ""),
        ["start"] = new Utterance.Commanded("start", ""),
        ["report"] = new Utterance.Commanded("lapor", ""),
        ["cancel"] = new Utterance.Commanded("batal", ""),
        ["unknown command"] = new Utterance.Commanded("xyz", "abc"),
    };

    public static TheoryData<ReportStep, string> EveryMessageAtEveryStep()
    {
        var all = new TheoryData<ReportStep, string>();
        foreach (var step in OnTheWay.Steps)
        {
            foreach (var message in s_messages.Keys)
            {
                all.Add(step, message);
            }
        }

        return all;
    }

    public static TheoryData<ReportStep> EveryStep() => [.. OnTheWay.Steps];

    [Theory, MemberData(nameof(EveryMessageAtEveryStep))]
    public void Gets_an_answer_loses_nothing_and_leaves_a_way_on(ReportStep step, string message)
    {
        var citizen = OnTheWay.To(step);
        Assert.Equal(step, citizen.Draft.Step);
        var (story, evidence, accused) = (citizen.Draft.Story.Count, citizen.Draft.Evidence.Count, citizen.Draft.Accused.Count);

        citizen.Does(s_messages[message] with { MessageId = 900 });

        Assert.NotEmpty(citizen.LastTurn.Replies);
        Assert.NotEmpty(citizen.Hears);
        Assert.True(citizen.Draft.Story.Count >= story && citizen.Draft.Evidence.Count >= evidence && citizen.Draft.Accused.Count >= accused);
        Assert.NotEmpty(citizen.Buttons);
        Assert.All(citizen.LastTurn.Replies, reply => FitsTheChannel(reply));

        citizen.Commands("batal").Presses("Ya, hapus");
        Assert.Null(citizen.Conversation.Draft);
    }

    [Theory, MemberData(nameof(EveryStep))]
    public void A_file_is_kept_as_evidence(ReportStep step)
    {
        var citizen = OnTheWay.To(step);
        var before = citizen.Draft.Evidence.Count;

        citizen.Sends(A.File(AttachmentKind.VideoNote));

        Assert.Equal(before + 1, citizen.Draft.Evidence.Count);
        Assert.Equal(step, citizen.Draft.Step);
    }

    [Theory, MemberData(nameof(EveryStep))]
    public void Cancelling_asks_a_second_time_and_can_be_thought_over(ReportStep step)
    {
        var citizen = OnTheWay.To(step).Commands("batal");
        Assert.Contains("Hentikan laporan ini?", citizen.Hears, StringComparison.Ordinal);

        citizen.Presses("Tidak, lanjutkan");

        Assert.Equal(step, citizen.Draft.Step);
        Assert.False(citizen.Draft.DropAsked);
    }

    [Theory, MemberData(nameof(EveryStep))]
    public void Help_comes_with_the_open_question_below_it(ReportStep step)
    {
        var citizen = OnTheWay.To(step);
        var question = citizen.LastTurn.Replies[^1];

        citizen.Commands("bantuan");

        Assert.Equal(2, citizen.LastTurn.Replies.Count);
        Assert.Equal(
            Phrasebook.Render(Language.Indonesian, AsMessage(question)).Split('\n')[^1],
            Phrasebook.Render(Language.Indonesian, AsMessage(citizen.LastTurn.Replies[1])).Split('\n')[^1]);
    }

    [Theory, MemberData(nameof(EveryStep))]
    public void After_a_restart_the_same_question_is_asked(ReportStep step)
    {
        var citizen = OnTheWay.To(step).Commands("lapor");
        var once = citizen.Hears;

        var again = citizen.Commands("lapor").Hears;

        Assert.Equal(once, again);
    }

    [Theory, MemberData(nameof(EveryStep))]
    public void The_language_can_change_without_losing_the_place(ReportStep step)
    {
        var citizen = OnTheWay.To(step).Commands("bahasa").Presses("English");

        Assert.Equal(step, citizen.Draft.Step);
        Assert.Contains("in English", citizen.Hears, StringComparison.Ordinal);
    }

    private static void FitsTheChannel(Reply reply)
    {
        if (reply is Reply.Message message)
        {
            Assert.All(Enum.GetValues<Language>(), language =>
                Assert.InRange(Phrasebook.Render(language, message).Length, 1, Phrasebook.MaxMessageLength));
            Assert.All(
                message.Choices.SelectMany(row => row),
                choice => Assert.InRange(Encoding.UTF8.GetByteCount(choice.Code.Value), 1, ChoiceCode.MaxBytes));
        }
        else if (reply is Reply.Toast toast)
        {
            Assert.InRange(Phrasebook.Text(Language.Indonesian, toast.Says).Length, 1, 200);
        }
    }

    private static Reply.Message AsMessage(Reply reply) => Assert.IsType<Reply.Message>(reply);
}
