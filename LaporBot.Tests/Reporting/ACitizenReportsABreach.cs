using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class ACitizenReportsABreach
{
    [Fact]
    public void He_walks_from_the_first_word_to_the_number_of_his_report()
    {
        var citizen = new Citizen();
        citizen.Commands("lapor");
        Assert.Contains("Dinas Contoh", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("Setujukah", citizen.Hears, StringComparison.Ordinal);

        citizen.Presses("Setuju");
        Assert.Contains("Langkah 1/7", citizen.Hears, StringComparison.Ordinal);
        citizen.Presses("Kampanye daring").Presses("Lewati").Says(OnTheWay.Name).Says(OnTheWay.Office).Presses("Kemarin").Says(OnTheWay.Place);
        citizen.Says("Pagi itu ia datang.").Says("Ia membagikan kaus.").Presses("Lanjut");
        citizen.Sends(A.Photo()).Says("https://contoh.example/unggahan").Says("Ketua RT juga melihat.").Presses("Selesai");
        citizen.Presses("Tanpa nama");
        Assert.Contains("6 Oktober 2026", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains(OnTheWay.Name, citizen.Hears, StringComparison.Ordinal);

        citizen.SendsTheReport();

        var filed = citizen.Filed;
        Assert.Contains(filed.Number.Value, citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("paling lambat", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal("DS-02", filed.Content.Violation);
        Assert.Equal(new DateOnly(2026, 10, 6), filed.Content.When);
        Assert.Equal(OnTheWay.Place, filed.Content.Place);
        Assert.Equal("Pagi itu ia datang.\n\nIa membagikan kaus.", filed.Content.Story);
        Assert.Equal([EvidenceKind.File, EvidenceKind.Link, EvidenceKind.Statement], filed.Evidence.Select(item => item.Kind));
        Assert.Equal(Anonymity.Nameless, filed.Anonymity);
        Assert.Null(filed.Identity);
        Assert.Equal(Stage.Received, Assert.Single(filed.Accused).Stage);
        Assert.Null(citizen.Conversation.Draft);
    }

    [Fact]
    public void No_officer_is_told_for_two_minutes()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview).SendsTheReport();

        var notice = Assert.Single(citizen.LastTurn.Intents.OfType<Intent.Notify>());

        Assert.Equal(new Hold($"send:{citizen.Filed.Id}", A.Moment.AddMinutes(2)), notice.Hold);
        Assert.Equal(A.Moment.AddMinutes(2), citizen.Filed.ReleasedAt);
        Assert.IsType<Audience.OfficersOnDuty>(notice.To);
    }

    [Fact]
    public void He_writes_it_in_English_after_one_button()
    {
        var citizen = new Citizen();
        citizen.Commands("start").Presses("English");
        Assert.Contains("Welcome.", citizen.Hears, StringComparison.Ordinal);

        citizen.Presses("Agree, start a report").Presses("Online campaigning").Says("@contoh").Says(OnTheWay.Name).Says(OnTheWay.Office)
            .Presses("Skip").Says("last Monday").Says(OnTheWay.Place).Says(OnTheWay.Story).Presses("Continue").Presses("No evidence yet").Presses("No name");
        Assert.Contains("5 October 2026", citizen.Hears, StringComparison.Ordinal);

        citizen.Presses("Send").Presses("No, send it");
        Assert.Equal(Language.English, citizen.Filed.ReporterLanguage);
    }

    [Fact]
    public void He_turns_the_pages_of_the_menu_and_chooses_by_number()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingViolation).Presses("Lainnya");
        Assert.IsType<Reply.Rewrite>(Assert.Single(citizen.LastTurn.Replies));

        citizen.Says("8");

        Assert.Equal("DS-05", citizen.Draft.Violation);
    }

    [Fact]
    public void He_chooses_by_typing_a_label_of_any_page()
    {
        foreach (var entry in ReferenceData.Embedded.Violations.Menu)
        {
            Assert.Equal(entry.Code, OnTheWay.To(ReportStep.AwaitingViolation).Says(entry.Button!.Indonesian.ToUpperInvariant()).Draft.Violation);
            Assert.Equal(entry.Code, OnTheWay.To(ReportStep.AwaitingViolation).Says(entry.Button.English).Draft.Violation);
        }
    }

    [Theory]
    [InlineData("ya", true)]
    [InlineData("tidak", false)]
    public void One_word_answers_whether_to_stop(string word, bool stops) =>
        Assert.Equal(stops, OnTheWay.To(ReportStep.AwaitingPlace).Presses("Batal").Says(word).Conversation.Draft is null);

    [Fact]
    public void A_doubtful_NIP_is_taken_with_a_warning()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingNip).Says("12345");

        Assert.Contains("punya 18 angka; ini 5", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal("12345", citizen.Draft.Accused[0].Nip?.Text);
        Assert.Equal(ReportStep.AwaitingAccusedChoice, citizen.Draft.Step);
    }

    [Fact]
    public void A_day_nobody_can_read_may_stay_in_his_own_words()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingDay).Says("sekitar panen raya");
        Assert.Contains("sekitar panen raya", citizen.Hears, StringComparison.Ordinal);

        citizen.Presses("Pakai kata saya");

        Assert.Equal("sekitar panen raya", citizen.Draft.DayTold?.Text);
        Assert.Null(citizen.Draft.Day);
        Assert.Equal(ReportStep.AwaitingPlace, citizen.Draft.Step);
    }

    [Fact]
    public void A_day_that_is_still_to_come_is_asked_again() =>
        Assert.Contains("belum terjadi", OnTheWay.To(ReportStep.AwaitingDay).Says("9/10/2026").Hears, StringComparison.Ordinal);
}
