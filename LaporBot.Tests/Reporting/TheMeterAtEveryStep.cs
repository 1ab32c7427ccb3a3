using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class TheMeterAtEveryStep
{
    public static TheoryData<ReportStep> EveryStep() => [.. OnTheWay.Steps];

    [Theory, MemberData(nameof(EveryStep))]
    public void Is_shown_by_its_command_and_the_same_question_stands_below_it(ReportStep step)
    {
        var citizen = OnTheWay.To(step).Commands("lapor");
        var question = Phrasebook.Render(Language.Indonesian, Assert.IsType<Reply.Message>(citizen.LastTurn.Replies[^1])).Split('\n')[^1];
        var draft = citizen.Draft;

        citizen.Commands("lengkap");

        var card = Assert.IsType<Reply.Message>(citizen.LastTurn.Replies[0]);
        Assert.Contains("Kelengkapan:", Phrasebook.Render(Language.Indonesian, card), StringComparison.Ordinal);
        Screen.IsShort(card);
        Assert.EndsWith(question, citizen.Hears, StringComparison.Ordinal);
        Assert.Equal((step, draft.Asked, draft.Story.Count), (citizen.Draft.Step, citizen.Draft.Asked, citizen.Draft.Story.Count));
    }

    [Theory]
    [InlineData("Sudah lengkap?")]
    [InlineData("sudah lengkap")]
    [InlineData("apa yang kurang?")]
    [InlineData("Is it complete?")]
    public void Is_shown_when_he_asks_in_words_and_the_words_are_no_answer(string asked)
    {
        foreach (var step in new[] { ReportStep.AwaitingName, ReportStep.AwaitingStory, ReportStep.AwaitingEvidence, ReportStep.AwaitingReview })
        {
            var citizen = OnTheWay.To(step);
            var (accused, story, evidence) = (citizen.Draft.Accused.Count, citizen.Draft.Story.Count, citizen.Draft.Evidence.Count);

            citizen.Says(asked);

            Assert.Contains("Syarat formal:", citizen.Hears, StringComparison.Ordinal);
            Assert.Equal((step, accused, story, evidence), (citizen.Draft.Step, citizen.Draft.Accused.Count, citizen.Draft.Story.Count, citizen.Draft.Evidence.Count));
        }
    }

    [Fact]
    public void Says_which_points_are_met_and_which_are_open()
    {
        var heard = OnTheWay.To(ReportStep.AwaitingStory).Commands("lengkap").Hears;

        Assert.Contains("Syarat formal: ✅ yang dilaporkan", heard, StringComparison.Ordinal);
        Assert.Contains("Syarat isi (materiel): ✅ waktu ✅ wilayah ⬜ cerita ⬜ bukti", heard, StringComparison.Ordinal);
        Assert.Contains("informasi awal (petunjuk", heard, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_until_when_it_is_in_time_as_soon_as_that_is_known()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingStory, new Citizen { Reference = AnElection.Now() });

        Assert.Contains("paling lambat 10 Oktober 2026", citizen.Commands("lengkap").Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("paling lambat", OnTheWay.To(ReportStep.AwaitingName).Commands("lengkap").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_the_buttons_of_the_open_question_as_they_are()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingEvidence);
        var done = citizen.Button("Belum punya bukti").Code;

        citizen.Commands("lengkap").Presses(done);

        Assert.Equal(ReportStep.AwaitingAnonymity, citizen.Draft.Step);
    }

    [Fact]
    public void Has_nothing_to_measure_without_a_report() =>
        Assert.Contains("Belum ada laporan yang sedang ditulis", new Citizen().Commands("lengkap").Hears, StringComparison.Ordinal);
}
