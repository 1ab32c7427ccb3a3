using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class EditingAnEarlierMessage
{
    [Fact]
    public void Replaces_the_answer_that_came_from_it_and_shows_it_back()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingName).Says("Budi Cntoh");
        var message = citizen.LastMessage;

        citizen.Says(OnTheWay.Office).Edits(message, "Budi Contoh");

        Assert.Equal("Budi Contoh", citizen.Draft.Accused[0].Name.Text);
        Assert.Contains("Saya ganti nama yang dilaporkan: “Budi Contoh”", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(ReportStep.AwaitingDay, citizen.Draft.Step);
    }

    [Fact]
    public void Changes_only_its_own_part_of_the_story()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingStory).Says("Stau.");
        var message = citizen.LastMessage;

        citizen.Says("Dua.").Edits(message, "Satu.");

        Assert.Equal("Satu.\n\nDua.", citizen.Draft.StoryText);
    }

    [Fact]
    public void Leaves_the_words_before_it_to_be_kept()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingStory).Says("Pertama.");
        var story = citizen.LastMessage;
        citizen.Presses("Lanjut").Says("https://contoh.invalid/unggahan");
        var link = citizen.LastMessage;

        Assert.Equal("Pertama.", SaidBefore.In(citizen.Draft, story));
        Assert.Equal("https://contoh.invalid/unggahan", SaidBefore.In(citizen.Draft, link));
        Assert.Equal("Kedua.", SaidBefore.In(citizen.Edits(story, "Kedua.").Draft, story));
        Assert.Null(SaidBefore.In(citizen.Draft, link + 1000));
    }

    [Fact]
    public void Keeps_no_second_copy_of_his_name()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReporterName).Says("Pelapor Contoh");

        Assert.Null(SaidBefore.In(citizen.Draft, citizen.LastMessage));
    }

    [Fact]
    public void Finds_each_of_several_accused()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingAccusedChoice).Presses("Tambah orang lain").Says("Siti Cntoh");
        var message = citizen.LastMessage;

        citizen.Says("Dinas Contoh").Presses("Lewati").Edits(message, "Siti Contoh");

        Assert.Equal([OnTheWay.Name, "Siti Contoh"], citizen.Draft.Accused.Select(one => one.Name.Text));
    }

    [Fact]
    public void Reads_the_day_again_and_keeps_words_that_are_no_day()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingDay).Says("3 Okt");
        var message = citizen.LastMessage;

        citizen.Edits(message, "4 Okt");
        Assert.Equal(new DateOnly(2026, 10, 4), citizen.Draft.Day);

        citizen.Edits(message, "awal bulan");
        Assert.Null(citizen.Draft.Day);
        Assert.Equal("awal bulan", citizen.Draft.DayTold?.Text);
    }

    [Fact]
    public void Cannot_bring_in_a_NIK()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReporterName).Says("Saksi Contoh");

        citizen.Edits(citizen.LastMessage, "0000000000000000");

        Assert.Equal("Saksi Contoh", citizen.Draft.ReporterName?.Text);
    }

    [Fact]
    public void Changes_nothing_when_it_was_no_answer() =>
        Assert.Contains("tidak ada yang berubah", OnTheWay.To(ReportStep.AwaitingPlace).Edits(1, "lain").Hears, StringComparison.Ordinal);

    [Fact]
    public void Changes_nothing_after_the_report_was_sent() =>
        Assert.Contains(
            "tetap seperti semula",
            OnTheWay.To(ReportStep.AwaitingReview).SendsTheReport().Edits(101, "lain").Hears,
            StringComparison.Ordinal);

    [Theory]
    [InlineData(AttachmentKind.Voice)]
    [InlineData(AttachmentKind.Photo)]
    public void A_caption_that_began_the_story_is_changed_in_both_places(AttachmentKind kind)
    {
        const string told = "Camat contoh membagikan kaus di balai, saya tetangganya.";
        var citizen = new Citizen().Sends(A.File(kind, told));
        var message = citizen.LastMessage;

        citizen.Presses("Setuju").Edits(message, "Camat contoh membagikan kaus di balai.");

        Assert.DoesNotContain(citizen.Draft.Story, part => part.Text.Contains("tetangganya", StringComparison.Ordinal));
        var item = Assert.Single(citizen.Draft.Evidence).Item;
        Assert.Equal(("Camat contoh membagikan kaus di balai.", "Camat contoh membagikan kaus di balai."), (item.Text, item.File!.Caption));
    }
}
