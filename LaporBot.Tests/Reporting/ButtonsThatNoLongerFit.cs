using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class ButtonsThatNoLongerFit
{
    [Fact]
    public void A_second_press_is_only_noted()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingConsent);
        var agree = citizen.Button("Setuju").Code;

        citizen.Presses(agree).Presses(agree);

        Assert.IsType<Reply.Toast>(Assert.Single(citizen.LastTurn.Replies));
        Assert.Equal(ReportStep.AwaitingViolation, citizen.Draft.Step);
    }

    [Fact]
    public void An_old_one_is_refused_and_the_open_question_asked_again()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingConsent);
        var agree = citizen.Button("Setuju").Code;
        citizen.Presses("Setuju").Presses("Tidak yakin").Presses("Lewati").Says(OnTheWay.Name);

        citizen.Presses(agree);

        Assert.IsType<Reply.Toast>(citizen.LastTurn.Replies[0]);
        Assert.Contains("instansi", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void One_of_a_dropped_report_does_nothing_in_the_next()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingConsent);
        var agree = citizen.Button("Setuju").Code;
        citizen.Presses("Tidak setuju").Commands("lapor").Presses(agree);

        Assert.Equal(ReportStep.AwaitingConsent, citizen.Draft.Step);
    }

    [Fact]
    public void Send_pressed_twice_files_one_report()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingGuess);
        var send = citizen.Button("Tidak, kirim").Code;

        citizen.Presses(send).Presses(send);

        Assert.Empty(citizen.LastTurn.Intents);
        Assert.IsType<Reply.Toast>(Assert.Single(citizen.LastTurn.Replies));
    }

    [Theory]
    [InlineData(ReportStep.AwaitingReview, "Kirim", "Ubah cerita")]
    [InlineData(ReportStep.AwaitingGuess, "Tidak, kirim", "Untuk pemeriksa pertama")]
    public void Sending_is_never_said_to_be_done_where_another_button_of_that_question_was_taken(ReportStep step, string sending, string other)
    {
        var citizen = OnTheWay.To(step == ReportStep.AwaitingGuess ? ReportStep.AwaitingVerifierPart : step);
        var send = step == ReportStep.AwaitingGuess ? citizen.ButtonsShown(1).Single(button => ReadsAs(button, sending)).Code : citizen.Button(sending).Code;
        if (step == ReportStep.AwaitingReview)
        {
            citizen.Presses(other);
        }

        var question = citizen.Draft.Step;
        foreach (var language in Enum.GetValues<Language>())
        {
            var pressed = new Citizen(citizen.Conversation with { Language = language }).Presses(send);

            Assert.Equal(Phrasebook.Text(language, new Sentence("report.StaleButton")), pressed.Hears.Split("\n---\n")[0]);
            Assert.True(Assert.IsType<Reply.Message>(pressed.LastTurn.Replies[^1]).Asks);
            Assert.Equal(question, pressed.Draft.Step);
        }
    }

    [Fact]
    public void Sending_is_never_said_to_be_done_while_it_is_asked_whether_to_drop_the_report()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview);
        var send = citizen.Button("Kirim").Code;

        citizen.Commands("batal").Presses(send);

        Assert.Contains("tidak berlaku", citizen.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("Sudah saya terima", citizen.Hears, StringComparison.Ordinal);
        Assert.True(citizen.Draft.DropAsked);
        Assert.True(Assert.IsType<Reply.Message>(citizen.LastTurn.Replies[^1]).Asks);
    }

    [Fact]
    public void A_second_press_is_no_longer_noted_once_the_question_after_it_was_answered_in_words()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingDay);
        var yesterday = citizen.Button("Kemarin").Code;

        citizen.Says("3 Okt").Presses(yesterday);

        Assert.Contains("tidak berlaku", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_of_before_does_not_know_which_button_was_taken()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingConsent);
        var agree = citizen.Button("Setuju").Code;
        citizen.Presses(agree);
        citizen.StandsAt(citizen.Conversation with { Draft = citizen.Draft with { Taken = null } });

        Assert.Contains("tidak berlaku", citizen.Presses(agree).Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void That_he_said_to_be_too_young_is_not_remembered_as_the_button_he_took() =>
        Assert.Null(OnTheWay.To(ReportStep.AwaitingAge).Presses("Belum").Draft.Taken);

    private static bool ReadsAs(Choice button, string label) =>
        Phrasebook.Text(Language.Indonesian, button.Label).Contains(label, StringComparison.Ordinal);

    [Fact]
    public void A_choice_can_be_typed_instead_of_pressed()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingConsent).Says("setuju");
        Assert.Equal(ReportStep.AwaitingViolation, citizen.Draft.Step);

        citizen.Says("kembali");
        Assert.Equal(ReportStep.AwaitingConsent, citizen.Draft.Step);

        citizen.Says("1");
        Assert.Equal(ReportStep.AwaitingViolation, citizen.Draft.Step);
    }
}
