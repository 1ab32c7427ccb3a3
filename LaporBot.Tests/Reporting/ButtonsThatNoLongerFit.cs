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
