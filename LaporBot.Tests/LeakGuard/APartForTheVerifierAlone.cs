using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.LeakGuard;

public class APartForTheVerifierAlone
{
    private const string Secret = "Hanya tiga orang ada di ruang itu.";
    private const string Story = $"Ia membagi kaus di Jl. Contoh No. 5. {Secret} Kaus itu bergambar calon.";

    [Fact]
    public void Leaves_the_story_by_its_number()
    {
        var citizen = Choosing();
        Assert.Contains($"2. {Secret}", citizen.Hears, StringComparison.Ordinal);

        citizen.Says("2");
        Assert.Contains("1 kalimat kini hanya untuk pemeriksa pertama", citizen.Hears, StringComparison.Ordinal);

        citizen.Presses("Tidak, kirim");
        Assert.Equal("Ia membagi kaus di Jl. Contoh No. 5. Kaus itu bergambar calon.", citizen.Filed.Content.Story);
        Assert.Equal(Secret, citizen.Filed.Content.ForVerifier);
    }

    [Theory]
    [InlineData(Role.Verifier, true)]
    [InlineData(Role.Intake, false)]
    public void Is_shown_to_no_other_role(Role role, bool seen)
    {
        var office = new Office(Choosing().Says("2").Presses("Tidak, kirim").Filed);
        var officer = office.Officer(role).Takes();

        Assert.Contains("Ia membagi kaus", officer.Hears, StringComparison.Ordinal);
        Assert.Equal(seen, officer.Hears.Contains(Secret, StringComparison.Ordinal));
        Assert.Equal(!seen, officer.Hears.Contains("hanya dibaca verifikator", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Role.Reviewer)]
    [InlineData(Role.Forwarder)]
    [InlineData(Role.PpkOperator)]
    [InlineData(Role.Administrator)]
    public void Is_on_no_card_of_those_who_come_later(Role role)
    {
        var filed = ACase.Filed() with { Content = ACase.Filed().Content with { ForVerifier = Secret } };
        var officer = new Officer(new OfficerId(Guid.Empty), role, "BKN", "Petugas Contoh", true);
        var situation = new Situation
        {
            Conversation = Conversation.New,
            Visitor = new Visitor(officer, false),
            Now = A.Moment,
            Operator = A.Operator,
            Reference = Office.Reference,
            Rules = A.Rules,
            Supplies = A.Supplies(),
        };

        Assert.All(CaseCards.Full(filed, officer, situation), card =>
            Assert.DoesNotContain(Secret, Phrasebook.Render(Language.Indonesian, card), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("yang kedua")]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("99999999999")]
    [InlineData("1 2 3")]
    public void Has_to_be_a_part_of_what_is_there(string typed)
    {
        var citizen = Choosing().Says(typed);

        Assert.Equal(ReportStep.AwaitingVerifierPart, citizen.Draft.Step);
        Assert.Equal(Story, citizen.Draft.StoryText);
    }

    [Fact]
    public void Stays_out_of_the_story_when_the_message_is_edited()
    {
        var citizen = Telling();
        var story = citizen.LastMessage;
        citizen.Presses("Kirim").Presses("Milik yang dilaporkan").Presses("Untuk pemeriksa pertama").Says("2").Edits(story, Story + " Sudah itu saja.");

        Assert.DoesNotContain(Secret, citizen.Draft.StoryText, StringComparison.Ordinal);
        Assert.Contains("Sudah itu saja.", citizen.Draft.StoryText, StringComparison.Ordinal);
    }

    [Fact]
    public void Can_be_given_back()
    {
        var citizen = Choosing().Says("2").Presses("Untuk pemeriksa pertama").Presses("Kembalikan ke cerita").Presses("Tidak, kirim");

        Assert.EndsWith(Secret, citizen.Filed.Content.Story, StringComparison.Ordinal);
        Assert.Null(citizen.Filed.Content.ForVerifier);
    }

    private static Citizen Choosing() => Telling().Presses("Kirim").Presses("Milik yang dilaporkan").Presses("Untuk pemeriksa pertama");

    private static Citizen Telling() =>
        OnTheWay.To(ReportStep.AwaitingReview).Presses("Ubah cerita").Presses("Tulis ulang").Says(Story).Presses("Lanjut");
}
