using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Listening;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Listening;

public class AQuarantinedVoice
{
    private static readonly EvidenceId First = new(1);

    [Fact]
    public void Is_shown_to_intake_with_what_it_waits_for_and_asks_for_no_writing()
    {
        var office = new Office(Spoken());
        var intake = office.Officer(Role.Intake).Commands("suara");
        Assert.Contains("dikarantina, menunggu penjaga berkas", intake.Hears, StringComparison.Ordinal);
        Assert.Contains("quarantined, waits for the custodian", intake.HearsIn(Language.English), StringComparison.Ordinal);
        Assert.Empty(intake.Buttons);

        intake.Presses(VoiceButton.Of(office.Case.Id, First, VoiceButton.Listen));
        Assert.Contains("Penjaga berkas memutuskan dulu", intake.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain(intake.Heard, reply => reply is Reply.File);
        Assert.Null(intake.Conversation.Writing);
        Assert.Contains("dikarantina", intake.Presses(VoiceButton.Of(office.Case.Id, First, VoiceButton.View)).Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_heard_once_the_custodian_has_lifted_the_alarm()
    {
        var office = new Office(Spoken());
        var intake = office.Officer(Role.Intake);
        office.Officer(Role.Custodian).Commands("berkas").Presses("no. 1").Presses("Cabut alarm").Says("Rekaman dari ponsel biasa");

        intake.Commands("suara").Presses("no. 1").Presses("Dengarkan").Says("Tulisan contoh.").Presses("✅ Simpan");

        Assert.Equal("Tulisan contoh.", office.Case.Evidence[0].Transcript!.Words);
    }

    [Fact]
    public void Leaves_the_list_of_intake_when_it_stays_quarantined_and_the_officer_knows_what_to_do()
    {
        var office = new Office(Spoken());
        var verifier = office.Officer(Role.Verifier).Takes();
        var intake = office.Officer(Role.Intake).Commands("suara");
        Assert.Contains("Tanya pelapor", verifier.Presses("Buka").Hears, StringComparison.Ordinal);
        Assert.Contains("Ask the reporter", verifier.HearsIn(Language.English), StringComparison.Ordinal);

        office.Officer(Role.Custodian).Commands("berkas").Presses("no. 1").Presses("Biarkan dikarantina").Says("Pemindai benar");

        Assert.Contains("tidak dilepas penjaga berkas", verifier.Hears, StringComparison.Ordinal);
        Assert.Contains("Tidak ada jawaban suara", intake.Commands("suara").Hears, StringComparison.Ordinal);
        Assert.Contains("tidak menunggu ditulis", intake.Presses(VoiceButton.Of(office.Case.Id, First, VoiceButton.Listen)).Hears, StringComparison.Ordinal);
        Assert.Contains("tidak melepas berkas no. 1", verifier.Presses(CaseButton.Of(office.Case, 0, CaseVerb.Show)).Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_no_promise_of_a_writing_in_the_report_when_none_will_come()
    {
        var held = Spoken();
        Assert.Equal(VoiceMark.Of(First), VoiceMark.WrittenOut(held).Content.Place);

        var closed = held with { Evidence = [held.Evidence[0] with { Release = FileRelease.Refused }] };
        Assert.Equal("(suara 1, tidak bisa didengar)", VoiceMark.WrittenOut(closed).Content.Place);
    }

    private static Case Spoken()
    {
        var plain = ACase.Filed();
        return plain with
        {
            Content = plain.Content with { Place = VoiceMark.Of(First) },
            Evidence = [new EvidenceItem(First, EvidenceKind.VoiceAnswer, A.Voice(), null) { Spoken = new SpokenAnswer(SpokenField.Place, A.Day), IsQuarantined = true }],
        };
    }
}
