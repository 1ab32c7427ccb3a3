using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Conversations.Tracking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Tracking;

public class AnsweringWithAContactOrALocation
{
    private static readonly ContactCard s_witness = new("Saksi Contoh", "+620000000077", IsSenders: false);
    private static readonly SharedPlace s_hall = new(-7.15, 112.65, "Balai Warga Contoh");

    [Fact]
    public void A_witness_whom_an_open_reporter_names_by_a_contact_is_evidence_and_the_answer()
    {
        var office = Asked(Anonymity.OpenName);

        office.Reporter.Presses("Jawab").Does(new Utterance.Introduced(s_witness));

        Assert.Equal((EvidenceKind.Contact, "Saksi Contoh, +620000000077", Stage.Verifying), (office.Case.Evidence[^1].Kind, office.Case.Evidence[^1].Text, office.Case.Stage));
    }

    [Fact]
    public void A_location_that_an_open_reporter_shares_is_a_place_that_officers_read()
    {
        var office = Asked(Anonymity.OpenName);
        var officer = office.Officer(Role.Verifier, "Petugas Lain");

        office.Reporter.Presses("Jawab").Does(new Utterance.Located(s_hall));

        Assert.Equal(EvidenceKind.Location, office.Case.Evidence[^1].Kind);
        Assert.Contains("Balai Warga Contoh", office.Case.Evidence[^1].Text, StringComparison.Ordinal);
        Assert.NotNull(officer);
    }

    [Fact]
    public void A_hidden_reporter_is_asked_first_and_then_it_goes_once()
    {
        foreach (var (heard, asks, kind) in Shared())
        {
            var office = Asked(Anonymity.Nameless);
            var reporter = office.Reporter.Presses("Jawab").Does(heard);
            Assert.Contains(asks, reporter.Hears, StringComparison.Ordinal);
            Assert.InRange(WordCount.In(reporter.Hears), 1, 45);
            Assert.Equal((2, Stage.AwaitingReporter), (office.Case.Evidence.Count, office.Case.Stage));

            var send = reporter.Code("Kirim apa adanya");
            reporter.Presses(send).Presses(send);

            Assert.Equal((3, kind, Stage.Verifying), (office.Case.Evidence.Count, office.Case.Evidence[^1].Kind, office.Case.Stage));
            Assert.Equal(AnswerStep.AwaitingAnswer, reporter.Conversation.Answering!.Step);
        }
    }

    [Fact]
    public void A_hidden_reporter_can_write_instead()
    {
        foreach (var (heard, _, _) in Shared())
        {
            var office = Asked(Anonymity.Nameless);
            office.Reporter.Presses("Jawab").Does(heard).Presses("Tulis ulang").Says("Di balai warga, sore hari");

            Assert.Equal((3, EvidenceKind.Statement), (office.Case.Evidence.Count, office.Case.Evidence[^1].Kind));
        }
    }

    [Theory]
    [InlineData(Anonymity.Nameless)]
    [InlineData(Anonymity.OpenName)]
    public void His_own_contact_is_refused_as_everywhere(Anonymity anonymity)
    {
        var office = Asked(anonymity);

        office.Reporter.Presses("Jawab").Does(new Utterance.Introduced(s_witness with { IsSenders = true }));

        Assert.Contains("Itu kontak Anda sendiri", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.Equal((2, AnswerStep.AwaitingAnswer), (office.Case.Evidence.Count, office.Reporter.Conversation.Answering!.Step));
    }

    [Fact]
    public void After_a_question_that_was_only_read_he_says_first_where_it_belongs_also_over_a_restart()
    {
        foreach (var (heard, _, kind) in Shared())
        {
            var office = Asked(Anonymity.OpenName);
            var reporter = office.Reporter.Does(heard);
            Assert.Contains("belum saya kirim ke mana pun", reporter.Hears, StringComparison.Ordinal);

            var restored = ConversationSnapshot.Read(ConversationSnapshot.Write(reporter.Conversation))!;
            Assert.Equal(reporter.Conversation.Answering, restored.Answering);
            reporter.Presses("Jawaban untuk petugas");

            Assert.Equal((3, kind), (office.Case.Evidence.Count, office.Case.Evidence[^1].Kind));
        }
    }

    [Fact]
    public void Another_one_waits_until_the_first_is_decided()
    {
        var office = Asked(Anonymity.Nameless);
        office.Reporter.Presses("Jawab").Does(new Utterance.Located(s_hall)).Does(new Utterance.Introduced(s_witness));

        Assert.Contains("Pilih dulu", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.Equal(2, office.Case.Evidence.Count);
    }

    private static IEnumerable<(Utterance Heard, string Asks, EvidenceKind Kind)> Shared() =>
    [
        (new Utterance.Located(s_hall), "Lokasi ini belum dikirim", EvidenceKind.Location),
        (new Utterance.Introduced(s_witness), "Kontak ini belum dikirim", EvidenceKind.Contact),
    ];

    private static Office Asked(Anonymity anonymity)
    {
        var office = new Office(ACase.Filed(anonymity: anonymity));
        office.Officer(Role.Verifier).Takes().Moves("Tanya pelapor", "Di mana, dan siapa saksinya?");
        office.Waits(TimeSpan.FromMinutes(2));
        office.Reporter.Presses("Baca kabar");
        return office;
    }
}
