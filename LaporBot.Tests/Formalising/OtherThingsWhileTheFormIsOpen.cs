using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Formalising;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;
using static LaporBot.Conversations.Formalising.FormalStep;

namespace LaporBot.Tests.Formalising;

public class OtherThingsWhileTheFormIsOpen
{
    private static readonly (FormalStep Step, Action<Citizen> On)[] s_way =
    [
        (AwaitingDecision, who => who.Presses("Lanjut")),
        (AwaitingSurety, who => who.Presses("Ya, saya yakin")),
        (AwaitingAge, who => who.Presses("Ya, sudah")),
        (AwaitingName, who => who.Says("Pelapor Contoh")),
        (AwaitingAddress, who => who.Says("Jalan Contoh 0")),
        (AwaitingConfirmation, who => who.Presses("Resmikan")),
        (AwaitingChange, who => who.Presses("Tidak jadi")),
        (AwaitingDropping, who => who.Presses("Ya, hapus nama saya")),
    ];

    public static TheoryData<FormalStep> Steps() => [AwaitingCase, .. s_way.Select(stop => stop.Step)];

    [Theory, MemberData(nameof(Steps))]
    public void Every_screen_is_short_and_can_be_left_by_its_button_and_by_the_command(FormalStep step)
    {
        Screen.IsShort(Assert.IsType<Reply.Message>(To(step).LastTurn.Replies[^1]));
        foreach (var left in new[] { To(step).Presses("Batal"), To(step).Commands("batal"), To(step).Says("batal") })
        {
            Assert.Null(left.Conversation.Formalising);
            Assert.Contains("Formulir ditutup", left.Hears, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Steps))]
    public void Help_and_language_are_answered_and_the_question_stands_below(FormalStep step)
    {
        foreach (var command in new[] { "bantuan", "privasi", "bahasa", "start", "lengkap", "panduan", "xyz", "resmikan" })
        {
            var who = To(step);
            var question = Last(who);
            Assert.EndsWith(question, Last(who.Commands(command)), StringComparison.Ordinal);
            Assert.Equal(step, who.Conversation.Formalising!.Step);
        }

        Assert.Equal(step, To(step).Commands("bahasa").Presses("English").Conversation.Formalising!.Step);
    }

    [Theory, MemberData(nameof(Steps))]
    public void Strange_messages_change_nothing(FormalStep step)
    {
        Utterance[] strange =
        [
            new Utterance.Said(" "), new Utterance.Said("0000 0000 0000 0000"), new Utterance.Said(new string('a', 4096)), new Utterance.Attached(A.Photo()),
            new Utterance.Attached(A.Voice()), new Utterance.Located(new SharedPlace(-7.1, 112.1)), new Utterance.Unusable(UnusableKind.Sticker),
            new Utterance.Unusable(UnusableKind.UnreadableButton), new Utterance.Edited("suntingan"), new Utterance.Pressed(new ChoiceCode("rs|-|c|zzzz")),
            new Utterance.Pressed(new ChoiceCode("rs|x")),
        ];
        foreach (var one in strange)
        {
            var who = To(step);
            var before = who.Conversation.Formalising;
            who.Does(one with { MessageId = 900 });
            Assert.Equal(before, who.Conversation.Formalising);
            Assert.NotEmpty(who.Hears);
            Assert.DoesNotContain(who.LastTurn.Intents, intent => intent is Intent.ChangeCase);
        }
    }

    [Theory, MemberData(nameof(Steps))]
    public void Writing_a_report_leaves_the_form_and_says_that_nothing_was_kept(FormalStep step)
    {
        var who = To(step).Commands("lapor");

        Assert.Null(who.Conversation.Formalising);
        Assert.StartsWith("Formulir ditutup", who.Hears, StringComparison.Ordinal);
        Assert.NotNull(who.Conversation.Draft);
    }

    [Fact]
    public void A_button_pressed_twice_acts_once()
    {
        var who = To(AwaitingDecision);
        var on = who.Button("Lanjut").Code;
        Assert.Equal(AwaitingSurety, who.Presses(on).Presses(on).Conversation.Formalising!.Step);

        var done = To(AwaitingConfirmation);
        var confirm = done.Button("Resmikan").Code;
        done.Presses(confirm).Presses(confirm);
        Assert.Single(done.Filed.History, past => past.What == CaseEvent.FormalWished);
    }

    [Fact]
    public void A_button_of_an_earlier_form_fits_no_later_one()
    {
        var who = To(AwaitingConfirmation);
        var old = who.Button("Resmikan").Code;
        who.Commands("batal").Commands("resmikan").Presses("Lanjut").Presses("Ya, saya yakin").Presses("Ya, sudah").Says("Nama Lain Contoh").Says("Jalan Lain 0");

        who.Presses(old);

        Assert.Equal(AwaitingConfirmation, who.Conversation.Formalising!.Step);
        Assert.Equal(Formality.FirstInformation, who.Filed.HowFormal());
    }

    [Fact]
    public void An_edited_name_is_taken_and_shown_back()
    {
        var who = To(AwaitingName).Says("Pelapor Cnotoh");
        who.Edits(who.LastMessage, "Pelapor Contoh");

        Assert.Equal("Pelapor Contoh", who.Conversation.Formalising!.Name!.Text);
        Assert.Equal(AwaitingAddress, who.Conversation.Formalising.Step);
    }

    [Fact]
    public void A_report_that_was_being_written_goes_on_when_the_form_is_done()
    {
        var who = OnTheWay.To(ReportStep.AwaitingReview).SendsTheReport();
        OnTheWay.To(ReportStep.AwaitingPlace, who);
        who.Commands("resmikan").Presses("Lanjut").Presses("Ya, saya yakin").Presses("Ya, sudah").Says("Pelapor Contoh").Says("Jalan Contoh 0");
        Assert.Null(who.Draft.Place);

        who.Presses("Resmikan");

        Assert.Contains("Di mana terjadi?", who.Hears, StringComparison.Ordinal);
        Assert.Equal("Pasar Contoh", who.Says("Pasar Contoh").Draft.Place!.Text);
    }

    private static string Last(Citizen who) => Phrasebook.Render(Language.Indonesian, Assert.IsType<Reply.Message>(who.LastTurn.Replies[^1]));

    private static Citizen To(FormalStep goal)
    {
        var who = OnTheWay.To(ReportStep.AwaitingReview).SendsTheReport();
        if (goal == AwaitingCase)
        {
            return OnTheWay.To(ReportStep.AwaitingReview, who).SendsTheReport().Commands("resmikan");
        }

        who.Commands("resmikan");
        foreach (var (step, on) in s_way.TakeWhile(stop => stop.Step != goal))
        {
            on(who);
            if (step == AwaitingConfirmation)
            {
                who.Commands("resmikan");
            }
        }

        return who;
    }
}
