using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class TellingTheStory
{
    [Fact]
    public void Who_has_no_evidence_goes_on_at_once_and_can_still_turn_back_to_it()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingStory).Says(OnTheWay.Story).Presses("Belum punya bukti");
        Assert.Equal(ReportStep.AwaitingAnonymity, citizen.Draft.Step);

        Assert.Equal(ReportStep.AwaitingEvidence, citizen.Presses("Kembali").Draft.Step);
    }

    [Fact]
    public void Who_has_sent_a_file_already_is_not_offered_to_have_none() =>
        Assert.DoesNotContain(
            "Belum punya bukti",
            OnTheWay.To(ReportStep.AwaitingStory).Sends(A.Photo()).Says(OnTheWay.Story).Buttons.Select(one => Phrasebook.Text(Language.Indonesian, one.Label)));


    [Fact]
    public void Messages_in_a_row_become_one_story() =>
        Assert.Equal("Satu.\n\nDua.\n\nTiga.", OnTheWay.To(ReportStep.AwaitingStory).Says("Satu.").Says("Dua.").Says("Tiga.").Draft.StoryText);

    [Fact]
    public void It_is_not_finished_before_it_has_begun()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingStory).Says("lanjut");
        Assert.Equal(ReportStep.AwaitingStory, citizen.Draft.Step);
        Assert.Contains("satu kalimat pun cukup", citizen.Hears, StringComparison.Ordinal);

        citizen.Says("Satu.").Says("LANJUT");

        Assert.Equal(ReportStep.AwaitingEvidence, citizen.Draft.Step);
    }

    [Fact]
    public void What_would_make_it_too_long_is_refused_with_a_way_out()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingStory);
        for (var i = 0; i < 4; i++)
        {
            citizen.Says(new string('a', 4096));
        }

        citizen.Says(new string('b', 4096));

        Assert.Contains($"{ReportContent.MaxStoryLength}", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(4, citizen.Draft.Story.Count);
    }

    [Fact]
    public void Names_and_places_have_a_limit_that_is_told_kindly()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingPlace).Says(new string('a', ReportContent.MaxPlaceLength + 1));

        Assert.Contains("paling banyak 300", citizen.Hears, StringComparison.Ordinal);
        Assert.Null(citizen.Draft.Place);
    }
}
