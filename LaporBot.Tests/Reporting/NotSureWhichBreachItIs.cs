using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class NotSureWhichBreachItIs
{
    [Fact]
    public void He_answers_the_three_questions_of_the_guide_and_takes_the_form_they_lead_to()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingViolation).Presses("Tidak yakin");
        Assert.Contains("Pertanyaan 1 dari 3", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains(ReferenceData.Embedded.Guide.Questions[GuideBook.FirstQuestion].Text.Indonesian, citizen.Hears, StringComparison.Ordinal);

        citizen.Presses("Ikut partai").Presses("Tim pemenangan").Presses("PNS atau PPPK");
        Assert.Contains("Menjadi tim pemenangan", citizen.Hears, StringComparison.Ordinal);
        citizen.Presses("Ya, ini cocok");

        Assert.Equal("DS-10", citizen.Draft.Violation);
        Assert.False(citizen.Draft.ViolationUnsure);
        Assert.Equal(ReportStep.AwaitingName, citizen.Draft.Step);
    }

    [Fact]
    public void He_takes_another_form_instead_by_one_tap_to_the_list()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingSuggestionChoice).Presses("Pilih dari daftar");
        Assert.Equal(ReportStep.AwaitingViolation, citizen.Draft.Step);

        Assert.Equal("DS-05", citizen.Says("8").Draft.Violation);
    }

    [Fact]
    public void He_goes_on_without_a_form_from_every_question()
    {
        string[] answers = ["Memakai jabatan", "Menyuruh bawahan", "Kades, honorer", "TNI atau Polri"];
        for (var given = 0; given <= answers.Length; given++)
        {
            var citizen = answers.Take(given).Aggregate(OnTheWay.To(ReportStep.AwaitingGuideAnswer), (who, answer) => who.Presses(answer));

            citizen.Presses(given == answers.Length ? "Tetap tidak yakin" : "Lewati");

            Assert.True(citizen.Draft.ViolationUnsure);
            Assert.Equal(given < 2 ? ReportStep.AwaitingName : ReportStep.AwaitingDetail, citizen.Draft.Step);
        }
    }

    [Fact]
    public void He_goes_back_question_by_question_to_the_list()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingSuggestionChoice).Presses("Kembali");
        Assert.Contains("Pertanyaan 3 dari 3", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("Pertanyaan 2 dari 3", citizen.Presses("Kembali").Hears, StringComparison.Ordinal);
        Assert.Contains("Pertanyaan 1 dari 3", citizen.Presses("Kembali").Hears, StringComparison.Ordinal);

        Assert.Equal(ReportStep.AwaitingViolation, citizen.Says("kembali").Draft.Step);
    }

    [Fact]
    public void A_button_of_the_question_before_does_nothing()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingGuideAnswer);
        var old = citizen.Button("Ikut partai").Code;
        citizen.Presses("Di acara").Presses(old);

        Assert.Equal([1], citizen.Draft.Guided);
    }

    [Fact]
    public void Answers_that_the_guide_no_longer_knows_lead_to_its_first_question()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingGuideAnswer);
        var old = citizen.Conversation with { Draft = citizen.Draft with { GuideAnswers = [99, 0] } };

        var asked = new Citizen(old).Commands("lapor");
        Assert.Contains("Pertanyaan 1 dari 3", asked.Hears, StringComparison.Ordinal);

        Assert.Equal([1], asked.Presses("Di acara").Draft.Guided);
    }

    [Fact]
    public void At_the_review_the_questions_lead_back_to_the_review()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview).Changes("Ubah pelanggaran").Presses("Tidak yakin").Presses("Lewati");

        Assert.Equal(ReportStep.AwaitingReview, citizen.Draft.Step);
        Assert.Null(citizen.Draft.Violation);
    }

    [Fact]
    public void Every_way_through_the_questions_ends_in_a_report_that_goes_on()
    {
        var ends = 0;
        Walk([]);
        Assert.Equal(15 * 7, ends);

        void Walk(int[] answers)
        {
            var citizen = Answering(answers);
            if (citizen.Draft.Step == ReportStep.AwaitingSuggestionChoice)
            {
                ends++;
                Assert.NotNull(citizen.Presses("Ya, ini cocok").Draft.Violation);
                return;
            }

            var count = citizen.Buttons.Count(button => button.Code.Value.Contains("|ga|", StringComparison.Ordinal));
            Assert.InRange(count, 2, 6);
            for (var at = 0; at < count; at++)
            {
                Walk([.. answers, at]);
            }
        }

        static Citizen Answering(int[] answers) =>
            answers.Aggregate(OnTheWay.To(ReportStep.AwaitingGuideAnswer), (who, at) => who.Presses(who.Buttons[at].Code));
    }
}
