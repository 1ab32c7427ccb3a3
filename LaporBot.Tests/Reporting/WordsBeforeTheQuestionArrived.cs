using LaporBot.Conversations.Reporting;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class WordsBeforeTheQuestionArrived
{
    [Fact]
    public void Are_taken_when_they_fit_and_shown_back()
    {
        var citizen = Hasty(ReportStep.AwaitingOffice).Says("Kecamatan Contoh");

        Assert.Contains("Saya catat “Kecamatan Contoh” sebagai instansi yang dilaporkan", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(ReportStep.AwaitingDay, citizen.Draft.Step);
    }

    [Fact]
    public void Can_be_given_to_the_question_before_with_one_button()
    {
        var citizen = Hasty(ReportStep.AwaitingOffice).Says("Maksud saya Budi Contoh Kedua");

        citizen.Presses("Itu jawaban sebelumnya");

        Assert.Equal("Maksud saya Budi Contoh Kedua", citizen.Draft.Accused[0].Name.Text);
        Assert.Null(citizen.Draft.Accused[0].Office);
        Assert.Equal(ReportStep.AwaitingOffice, citizen.Draft.Step);
    }

    [Fact]
    public void That_do_not_fit_are_offered_for_the_question_before()
    {
        var citizen = Hasty(ReportStep.AwaitingNip).Says("Dinas Contoh, bukan kecamatan");
        Assert.Contains("instansi yang dilaporkan?", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(OnTheWay.Office, citizen.Draft.Accused[0].Office?.Text);

        citizen.Presses("Ganti yang sebelumnya");

        Assert.Equal("Dinas Contoh, bukan kecamatan", citizen.Draft.Accused[0].Office?.Text);
        Assert.Equal(ReportStep.AwaitingNip, citizen.Draft.Step);
    }

    [Fact]
    public void That_do_not_fit_can_be_ignored()
    {
        var citizen = Hasty(ReportStep.AwaitingNip).Says("Dinas Contoh, bukan kecamatan").Presses("Abaikan");

        Assert.Equal(OnTheWay.Office, citizen.Draft.Accused[0].Office?.Text);
        Assert.Contains("NIP", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Are_offered_for_the_question_before_at_a_step_of_buttons_only()
    {
        var citizen = Hasty(ReportStep.AwaitingReview);
        citizen.HasNotSeenTheQuestion = false;
        citizen.Changes("Ubah waktu").Presses("Tetap yang tadi").Says("Pasar Contoh");
        citizen.HasNotSeenTheQuestion = true;

        citizen.Says("Pasar Contoh, Kabupaten Contoh").Presses("Ganti yang sebelumnya");

        Assert.Equal("Pasar Contoh, Kabupaten Contoh", citizen.Draft.Place?.Text);
        Assert.Equal(ReportStep.AwaitingReview, citizen.Draft.Step);
    }

    [Fact]
    public void Join_the_story_they_belong_to()
    {
        var citizen = Hasty(ReportStep.AwaitingStory).Says("Satu.").Says("Dua.");
        Assert.Equal("Satu.\n\nDua.", citizen.Draft.StoryText);
    }

    [Fact]
    public void The_last_words_of_a_story_find_their_way_into_it()
    {
        var citizen = Hasty(ReportStep.AwaitingEvidence).Says("Satu lagi: ia membagikan kaus.");
        Assert.Contains("sebagai bukti", citizen.Hears, StringComparison.Ordinal);

        citizen.Presses("Itu jawaban sebelumnya");

        Assert.EndsWith("ia membagikan kaus.", citizen.Draft.StoryText, StringComparison.Ordinal);
        Assert.Empty(citizen.Draft.Evidence);
    }

    [Fact]
    public void That_name_a_button_are_taken_for_it() =>
        Assert.Contains("Hentikan laporan ini?", Hasty(ReportStep.AwaitingNip).Says("batal").Hears, StringComparison.Ordinal);

    private static Citizen Hasty(ReportStep step)
    {
        var citizen = OnTheWay.To(step);
        citizen.HasNotSeenTheQuestion = true;
        return citizen;
    }
}
