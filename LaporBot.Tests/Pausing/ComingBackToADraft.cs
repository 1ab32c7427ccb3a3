using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Pausing;

public class ComingBackToADraft
{
    private static readonly TimeSpan s_week = TimeSpan.FromDays(7);

    public static TheoryData<ReportStep> EveryStep() => [.. OnTheWay.Steps];

    [Theory, MemberData(nameof(EveryStep))]
    public void Shows_what_is_there_and_leads_to_the_same_question(ReportStep step)
    {
        var citizen = OnTheWay.To(step);
        var before = Question(citizen.Double().Commands("lapor"));

        Later(citizen).Commands("lapor");
        Assert.Contains("Laporan Anda masih ada", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(step, citizen.Draft.Step);

        citizen.Presses("Lanjutkan");
        Assert.Equal(step, citizen.Draft.Step);
        Assert.Equal(before, Question(citizen));
    }

    [Theory, MemberData(nameof(EveryStep))]
    public void Never_takes_the_first_words_for_an_answer(ReportStep step)
    {
        var citizen = OnTheWay.To(step);
        var report = Told(citizen.Draft);

        Later(citizen).Says("Halo, ini lanjutan dari yang kemarin.");

        Assert.Contains("“Halo, ini lanjutan dari yang kemarin.”", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(report, Told(citizen.Draft));
        citizen.Presses("Lanjutkan");
        Assert.Equal(report, Told(citizen.Draft));
    }

    [Theory, MemberData(nameof(EveryStep))]
    public void Loses_no_file_that_is_sent_first(ReportStep step)
    {
        var citizen = OnTheWay.To(step);
        var evidence = citizen.Draft.Evidence.Count;

        Later(citizen).Sends(A.Photo());

        Assert.Equal((step, evidence + 1), (citizen.Draft.Step, citizen.Draft.Evidence.Count));
        Assert.Contains("Laporan Anda masih ada", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_voice_answers_where_nothing_else_was_sent()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingPlace).Sends(A.Voice());
        Assert.Empty(citizen.Draft.Proof);
        Assert.Contains("1 jawaban suara", Later(citizen).Commands("lapor").Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("jawaban suara", Later(OnTheWay.To(ReportStep.AwaitingPlace)).Commands("lapor").Hears, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReportStep.AwaitingPlace, "Pakai, atau lanjutkan tanpa itu?", true)]
    [InlineData(ReportStep.AwaitingAccusedChoice, "belum bisa dipakai di langkah ini. Lanjutkan dulu, lalu tulis lagi.", false)]
    public void Says_kindly_what_came_and_what_can_be_done_with_it(ReportStep step, string said, bool mayUse)
    {
        var citizen = Later(OnTheWay.To(step)).Says("Di balai desa contoh.");
        Assert.Contains("Terima kasih. “Di balai desa contoh.”", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains(said, citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(mayUse, Screen.Of(citizen.LastTurn).Any(one => one.LabelsIn(Language.Indonesian).Contains("Jadikan jawaban")));
    }

    [Fact]
    public void Counts_no_voice_answer_among_the_evidence()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingPlace).Sends(A.Voice());
        var proof = citizen.Draft.Proof.Count;
        citizen.Sends(A.Photo());

        Later(citizen).Commands("lapor");

        Assert.Contains($"{proof + 1} bukti", citizen.Hears, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(EveryStep))]
    public void Is_a_short_screen(ReportStep step)
    {
        var citizen = Later(OnTheWay.To(step).Sends(A.Photo())).Says(OnTheWay.Story);

        Assert.All(Screen.Of(citizen.LastTurn), screen => Assert.All(Enum.GetValues<Language>(), language =>
        {
            Assert.InRange(screen.WordsIn(language), 1, Screen.MostWords);
            Assert.All(screen.LabelsIn(language), label => Assert.InRange(label.Length, 1, 24));
        }));
    }

    [Fact]
    public void Takes_the_words_when_he_says_that_they_are_the_answer()
    {
        var citizen = Later(OnTheWay.To(ReportStep.AwaitingPlace)).Says(OnTheWay.Place);
        Assert.Contains("Berikutnya: tempat kejadian", citizen.Hears, StringComparison.Ordinal);

        citizen.Presses("Jadikan jawaban");

        Assert.Equal(OnTheWay.Place, citizen.Draft.Place!.Text);
        Assert.Equal(ReportStep.AwaitingStory, citizen.Draft.Step);
    }

    [Fact]
    public void Takes_them_once_when_the_button_is_pressed_twice()
    {
        var citizen = Later(OnTheWay.To(ReportStep.AwaitingStory)).Says(OnTheWay.Story);
        var use = citizen.Button("Jadikan jawaban").Code;

        citizen.Presses(use).Presses(use);

        Assert.Equal(OnTheWay.Story, citizen.Draft.StoryText);
    }

    [Fact]
    public void Says_why_words_do_not_fit_and_asks_again()
    {
        var citizen = Later(OnTheWay.To(ReportStep.AwaitingDay)).Says("pekan lalu sekali").Presses("Jadikan jawaban");

        Assert.Equal((ReportStep.AwaitingDay, false), (citizen.Draft.Step, citizen.Draft.PauseAsked));
        Assert.Contains("pekan lalu sekali", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_what_comes_in_several_messages_and_what_is_edited()
    {
        var citizen = Later(OnTheWay.To(ReportStep.AwaitingStory)).Says("Camat contoh datang.").Says("Ia bagi kaus.");
        citizen.Edits(citizen.LastMessage, "Ia membagi kaus.");
        Assert.Contains("“Camat contoh datang.\nIa membagi kaus.”", citizen.Hears, StringComparison.Ordinal);

        citizen.Presses("Jadikan jawaban");

        Assert.Equal("Camat contoh datang.\nIa membagi kaus.", citizen.Draft.StoryText);
    }

    [Fact]
    public void Puts_words_into_the_story_where_only_buttons_answer()
    {
        var citizen = Later(OnTheWay.To(ReportStep.AwaitingReview)).Says("Besoknya ia datang lagi.").Presses("Masukkan ke cerita");

        Assert.Equal(ReportStep.AwaitingReview, citizen.Draft.Step);
        Assert.EndsWith("Besoknya ia datang lagi.", citizen.Draft.StoryText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lanjut")]
    [InlineData("Lanjutkan")]
    [InlineData("lanjutkn")]
    public void Understands_the_word_of_its_button(string typed)
    {
        var citizen = Later(OnTheWay.To(ReportStep.AwaitingStory)).Says(typed);

        Assert.False(citizen.Draft.PauseAsked);
        Assert.Contains("Ceritakan", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Begins_anew_after_a_second_question_only()
    {
        var citizen = Later(OnTheWay.To(ReportStep.AwaitingEvidence)).Says("halo").Presses("Mulai baru");
        Assert.Contains("Semua jawaban laporan ini akan dihapus", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(ReportStep.AwaitingEvidence, citizen.Double().Presses(citizen.Button("Tidak, lanjutkan").Code).Draft.Step);

        citizen.Presses("Ya, mulai baru");

        Assert.Single(citizen.LastTurn.Intents.OfType<Intent.DestroyDraft>());
        Assert.Equal((ReportStep.AwaitingConsent, 0), (citizen.Draft.Step, citizen.Draft.Story.Count));
    }

    [Fact]
    public void Cancels_as_ever()
    {
        var citizen = Later(OnTheWay.To(ReportStep.AwaitingEvidence)).Says("halo").Presses("Mulai baru").Commands("batal").Presses("Ya, hapus");

        Assert.Null(citizen.Conversation.Draft);
    }

    [Fact]
    public void Lets_a_button_of_the_open_question_answer_it_and_sums_up()
    {
        var citizen = Later(OnTheWay.To(ReportStep.AwaitingDay)).Presses("Kemarin");

        Assert.Equal(ReportStep.AwaitingPlace, citizen.Draft.Step);
        Assert.StartsWith("Sudah ada: ", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_ask_again_while_he_is_there()
    {
        var citizen = Later(OnTheWay.To(ReportStep.AwaitingPlace)).Commands("lapor").Presses("Lanjutkan");
        citizen.Now += TimeSpan.FromHours(23);

        Assert.Equal(ReportStep.AwaitingStory, citizen.Says(OnTheWay.Place).Draft.Step);
    }

    [Fact]
    public void Refuses_a_button_of_the_question_once_he_was_shown_what_is_there()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingDay);
        var yesterday = citizen.Button("Kemarin").Code;

        Later(citizen).Commands("lapor").Presses(yesterday);

        Assert.Equal(ReportStep.AwaitingDay, citizen.Draft.Step);
        Assert.Contains("Laporan Anda masih ada", citizen.Hears, StringComparison.Ordinal);
    }

    private static Citizen Later(Citizen citizen)
    {
        citizen.Now += s_week;
        return citizen;
    }

    /// <summary>The question without its days, which count from today.</summary>
    private static string Question(Citizen citizen) => new(
    [
        .. string.Join('\n', Screen.Of(citizen.LastTurn).Last().TextIn(Language.Indonesian).Split('\n').Where(line => line.Length > 0 && !line.Contains("masih terbuka", StringComparison.Ordinal)))
            .Where(sign => !char.IsDigit(sign)),
    ]);

    /// <summary>What an officer would read of it.</summary>
    private static string Told(ReportDraft draft) =>
        $"{string.Join('/', draft.Accused)} {draft.DayTold} {draft.Place} {draft.Region} {draft.StoryText} {draft.Evidence.Count} {draft.Detail} {draft.ReporterName} {draft.ReporterAddress} {draft.HeldUntil} {draft.ForVerifier.Count}";
}
