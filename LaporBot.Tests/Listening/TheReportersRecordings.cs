using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Listening;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Listening;

public class TheReportersRecordings
{
    [Fact]
    public void The_notice_says_nothing_and_leads_to_what_was_written()
    {
        var office = Written();
        Assert.DoesNotContain("suara", office.Reporter.Hears, StringComparison.OrdinalIgnoreCase);

        office.Reporter.Presses("Baca kabar");

        Assert.Contains("1 dari 1 jawaban suara", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.Contains("Balai Desa Contoh", office.Reporter.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Destroying_asks_twice_and_keeps_the_writing()
    {
        var office = Written();
        office.Reporter.Presses("Baca kabar").Presses("Hancurkan rekaman");
        Assert.Empty(office.Done.OfType<Intent.DestroyVoices>());

        office.Reporter.Presses("Tidak, simpan").Presses("Hancurkan rekaman").Presses("Ya, hancurkan");

        Assert.Single(office.Done.OfType<Intent.DestroyVoices>());
        Assert.Contains("Hapus juga pesan suara Anda", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.True(office.Case.Evidence[^1].IsDestroyed);
        Assert.Contains("rekaman sudah dihancurkan", office.Officer(Role.Verifier).Takes().Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_press_destroys_nothing_more()
    {
        var office = Written();
        office.Reporter.Presses("Baca kabar").Presses("Hancurkan rekaman").Presses("Ya, hancurkan").Presses("Ya, hancurkan").Presses("Hancurkan rekaman");

        Assert.Single(office.Done.OfType<Intent.DestroyVoices>());
        Assert.Contains("sudah tercatat", office.Reporter.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_double_press_asks_once_more_in_the_same_place_and_adds_no_message()
    {
        var office = Written();
        var ask = WishButton.Of(office.Case.Id, WishButton.Ask);
        office.Reporter.Presses("Baca kabar");

        Assert.IsType<Reply.Rewrite>(Assert.Single(office.Reporter.Presses(ask).Heard));
        Assert.IsType<Reply.Rewrite>(Assert.Single(office.Reporter.Presses(ask).Heard));
    }

    [Fact]
    public void Status_leads_there_also_before_anything_is_written_and_the_wish_waits_for_the_writing()
    {
        var office = new Office(WritingOutAVoice.Spoken());
        office.Reporter.Commands("status").Presses(office.Case.Number.Value).Presses("Rekaman suara saya").Presses("Hancurkan rekaman").Presses("Ya, hancurkan");
        Assert.Contains("begitu ditulis", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.False(office.Case.Evidence[^1].IsDestroyed);

        Assert.Contains("dihancurkan, sesuai keinginan", Writes(office).Hears, StringComparison.Ordinal);

        Assert.True(office.Case.Evidence[^1].IsDestroyed);
        Assert.Contains("sudah dihancurkan", office.Reporter.Presses("Baca kabar").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void No_button_stands_below_a_report_without_a_voice() =>
        Assert.DoesNotContain("Rekaman suara", string.Join(' ', new Office(ACase.Filed()) is var office
            ? office.Reporter.Commands("status").Presses(office.Case.Number.Value).Buttons : []), StringComparison.Ordinal);

    [Fact]
    public void Nobody_else_has_them_destroyed()
    {
        var office = Written();
        office.Officer(Role.Intake).Presses(WishButton.Of(ACase.Filed(number: 9).Id, WishButton.Destroy));
        Assert.Empty(office.Done.OfType<Intent.DestroyVoices>());
    }

    [Fact]
    public void Officers_are_answered_by_voice_too_and_it_is_heard_by_intake_alone()
    {
        var office = new Office(ACase.Filed());
        var verifier = office.Officer(Role.Verifier).Takes().Moves("Tanya pelapor", "Di mana?");
        office.Waits(TimeSpan.FromMinutes(2)).Reporter.Presses("Baca kabar").Presses("Jawab").Does(new Utterance.Attached(A.Voice()));

        Assert.Contains("Hanya petugas penerima yang mendengar suara Anda", office.Reporter.Hears, StringComparison.Ordinal);
        var voice = office.Case.Evidence[^1];
        Assert.Equal((EvidenceKind.VoiceAnswer, SpokenField.Question), (voice.Kind, voice.Spoken!.Field));
        verifier.Presses("Buka kasus");
        Assert.DoesNotContain("jawaban suara 3", string.Join(' ', verifier.Buttons), StringComparison.Ordinal);
        verifier.Presses(CaseButton.Of(office.Case, 0, CaseVerb.Evidence, "3"));
        Assert.DoesNotContain(verifier.Heard, reply => reply is Reply.File);
        Assert.Contains("jawaban untuk petugas", office.Officer(Role.Intake).Commands("suara").Hears, StringComparison.Ordinal);
    }

    private static Office Written()
    {
        var office = new Office(WritingOutAVoice.Spoken());
        Writes(office);
        return office;
    }

    private static OfficerDesk Writes(Office office) =>
        office.Officer(Role.Intake).Commands("suara").Presses("no. 3").Presses("Dengarkan").Says("Balai Desa Contoh").Presses("✅ Simpan");
}
