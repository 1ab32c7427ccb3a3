using LaporBot.Conversations.Amending;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Formalising;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Conversations.Tracking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Listening;

/// <summary>Every step of every dialogue in which a citizen may write: a voice is taken, or he hears kindly why not.</summary>
public class AVoiceWhereverWordsAre
{
    private const string Answered = "Jawaban suara diterima";
    private const string KeptAsEvidence = "Rekaman itu saya simpan sebagai bukti";
    private const string NotHere = "Di langkah ini saya belum bisa memahami suara";

    private static readonly ReportStep[] s_answered =
    [
        ReportStep.AwaitingDetail, ReportStep.AwaitingName, ReportStep.AwaitingAccusedList, ReportStep.AwaitingOffice, ReportStep.AwaitingNip, ReportStep.AwaitingDay,
        ReportStep.AwaitingPlace, ReportStep.AwaitingRegion, ReportStep.AwaitingKnownDay, ReportStep.AwaitingStory,
    ];

    private static readonly AmendStep[] s_adding =
        [AmendStep.AwaitingCase, AmendStep.AwaitingAddition, AmendStep.AwaitingLeakChoice, AmendStep.AwaitingFileChoice, AmendStep.AwaitingSending, AmendStep.AwaitingLeaving];

    private static readonly AmendStep[] s_takingBack = [AmendStep.AwaitingCase, AmendStep.AwaitingTarget, AmendStep.AwaitingSurety];

    public static TheoryData<ReportStep> ReportSteps() => [.. OnTheWay.Steps];

    public static TheoryData<FormalStep> FormalSteps() => [.. Enum.GetValues<FormalStep>().Where(step => step is not (FormalStep.Formalising or FormalStep.AtRest))];

    public static TheoryData<AmendStep> AddingSteps() => [.. s_adding];

    public static TheoryData<AmendStep> TakingBackSteps() => [.. s_takingBack];

    [Theory, MemberData(nameof(ReportSteps))]
    public void Is_taken_or_kindly_refused_at_every_step_of_a_report(ReportStep step)
    {
        var citizen = OnTheWay.To(step);
        var before = citizen.Draft.Evidence.Count;

        citizen.Sends(A.Voice());

        var (says, kept) = step switch
        {
            _ when s_answered.Contains(step) => (Answered, 1),
            ReportStep.AwaitingEvidence => ("Bukti no. ", 1),
            ReportStep.AwaitingReporterName or ReportStep.AwaitingReporterAddress => ("tidak boleh mendengar nama Anda", 0),
            ReportStep.AwaitingHeldDay or ReportStep.AwaitingVerifierPart => (NotHere, 0),
            _ => (KeptAsEvidence, 1),
        };
        Assert.Contains(says, citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(before + kept, citizen.Draft.Evidence.Count);
        Assert.Equal(s_answered.Contains(step), citizen.Draft.Evidence is [.., { Item.Kind: EvidenceKind.VoiceAnswer }] && kept == 1 && says == Answered);
    }

    [Theory, MemberData(nameof(FormalSteps))]
    public void Is_kindly_refused_and_not_kept_at_every_step_of_the_form(FormalStep step)
    {
        var who = AFiledReport();
        who.StandsAt(who.Conversation with { Formalising = new FormalErrand(step, "t001", who.Filed.Id) { Name = new Answer("Pelapor Contoh", 1), Address = new Answer("Jalan Contoh 0", 2) } });

        who.Sends(A.Voice());

        Assert.Contains(step is FormalStep.AwaitingName or FormalStep.AwaitingAddress ? "akan tahu nama Anda" : NotHere, who.Hears, StringComparison.Ordinal);
        Assert.Equal(step, who.Conversation.Formalising!.Step);
        Assert.Null(who.Conversation.Draft);
    }

    [Theory, MemberData(nameof(AddingSteps))]
    public void Is_collected_at_every_step_of_adding(AmendStep step)
    {
        var who = AFiledReport();
        who.StandsAt(who.Conversation with { Amending = new AmendErrand(AmendWay.Add, step, "t001") { Case = step == AmendStep.AwaitingCase ? null : who.Filed.Id } });

        who.Sends(A.Voice());

        Assert.Equal(EvidenceKind.VoiceAnswer, Assert.Single(who.Conversation.Amending!.Items).Kind);
    }

    [Theory, MemberData(nameof(TakingBackSteps))]
    public void Is_kindly_refused_at_every_step_of_taking_back(AmendStep step)
    {
        var who = AFiledReport();
        who.StandsAt(who.Conversation with { Amending = new AmendErrand(AmendWay.TakeBack, step, "t001") { Case = step == AmendStep.AwaitingCase ? null : who.Filed.Id } });

        Assert.Contains(NotHere, who.Sends(A.Voice()).Hears, StringComparison.Ordinal);
        Assert.Equal(step, who.Conversation.Amending!.Step);
    }

    [Fact]
    public void No_step_of_adding_and_taking_back_is_forgotten() => Assert.Equal(
        Enum.GetValues<AmendStep>().Except([AmendStep.Amending, AmendStep.AtRest]).Order(),
        s_adding.Union(s_takingBack).Order());

    [Theory]
    [InlineData(AnswerStep.AtRest)]
    [InlineData(AnswerStep.QuestionRead)]
    [InlineData(AnswerStep.AwaitingAnswer)]
    [InlineData(AnswerStep.AwaitingPlace)]
    [InlineData(AnswerStep.AwaitingMask)]
    public void Is_answered_at_every_step_of_an_officers_question(AnswerStep step)
    {
        var office = new Office(ACase.Filed());
        office.Officer(Role.Verifier).Takes().Moves("Tanya pelapor", "Di mana?");
        var reporter = office.Waits(TimeSpan.FromMinutes(2)).Reporter;
        _ = step switch
        {
            AnswerStep.AtRest => reporter,
            AnswerStep.QuestionRead => reporter.Presses("Baca kabar"),
            AnswerStep.AwaitingAnswer => reporter.Presses("Baca kabar").Presses("Jawab"),
            AnswerStep.AwaitingPlace => reporter.Presses("Baca kabar").Says("Di balai desa contoh."),
            _ => reporter.Presses("Baca kabar").Presses("Jawab").Says("Nomor saya 0800 0000 0012."),
        };

        reporter.Does(new Utterance.Attached(A.Voice()));

        var says = step switch
        {
            AnswerStep.AtRest => "sebagai cerita",
            AnswerStep.QuestionRead => "belum saya kirim ke mana pun",
            AnswerStep.AwaitingPlace => "dulu",
            _ => "Hanya petugas penerima yang mendengar suara Anda",
        };
        Assert.Contains(says, reporter.Hears, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_first_voice_begins_a_report_with_the_story_to_be_written_out()
    {
        var citizen = new Citizen().Sends(A.Voice());
        Assert.Contains("Suara Anda saya simpan sementara sebagai cerita", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal("(suara 1, menunggu ditulis)", Assert.Single(citizen.Draft.Story).Text);
        Assert.Empty(citizen.Draft.FilesToFetch);

        citizen.Presses("Setuju");

        Assert.Equal((EvidenceKind.VoiceAnswer, SpokenField.Story), (citizen.Draft.Evidence[0].Item.Kind, citizen.Draft.Evidence[0].Item.Spoken!.Field));
        Assert.Single(citizen.Draft.FilesToFetch);
        Assert.Empty(citizen.Draft.Proof);
    }

    [Fact]
    public void A_first_voice_is_gone_when_consent_is_refused()
    {
        var citizen = new Citizen().Sends(A.Voice()).Presses("Tidak setuju");

        Assert.Null(citizen.Conversation.Draft);
        Assert.Single(citizen.LastTurn.Intents.OfType<Intent.DestroyDraft>());
    }

    private static Citizen AFiledReport() => OnTheWay.To(ReportStep.AwaitingReview).SendsTheReport();
}
