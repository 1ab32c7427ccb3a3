using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.CaseWork;

public class TakingACase
{
    [Fact]
    public void The_one_who_takes_it_in_the_group_sees_it_in_his_private_chat()
    {
        var office = Announced(out var reviewer, ACase.Filed());
        reviewer.TakesInTheGroup();

        Assert.Equal(reviewer.Officer!.Id, office.Case.Owner);
        Assert.Equal(Stage.Verifying, office.Case.Stage);
        var inGroup = ACase.Text(Language.Indonesian, Assert.Single(reviewer.LastTurn.Replies.OfType<Reply.Rewrite>()));
        Assert.Contains("Diambil Petugas Contoh", inGroup, StringComparison.Ordinal);
        Assert.DoesNotContain("Budi", inGroup, StringComparison.Ordinal);
        Assert.Contains(ACase.Story, reviewer.Hears, StringComparison.Ordinal);
        Assert.Contains("Budi Contoh 1", reviewer.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_of_two_sees_who_was_first()
    {
        var office = Announced(out var first, ACase.Filed());
        var second = office.Officer(Role.Intake, "Petugas Kedua Contoh");
        first.TakesInTheGroup();
        second.TakesInTheGroup();

        Assert.Equal(first.Officer!.Id, office.Case.Owner);
        Assert.Contains("sudah diambil Petugas Contoh", second.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("Budi", second.Hears, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Reviewer, "Verifikator")]
    [InlineData(Role.Forwarder, "Verifikator")]
    public void A_role_that_has_nothing_to_do_here_is_told_who_has(Role role, string who)
    {
        var office = new Office(ACase.Filed());
        var officer = office.Officer(role).Takes();

        Assert.Null(office.Case.Owner);
        Assert.Contains("tidak mengerjakan tahap ini", officer.Hears, StringComparison.Ordinal);
        Assert.Contains("Petugas penerima", officer.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain(who + " Contoh", officer.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void An_administrator_reads_no_case()
    {
        var office = new Office(ACase.Filed());
        var administrator = office.Officer(Role.Administrator).Takes();
        Assert.Contains("tidak membaca kasus", administrator.Hears, StringComparison.Ordinal);
        Assert.Contains("tidak membaca kasus", administrator.Commands("kasus").Hears, StringComparison.Ordinal);
        Assert.Null(office.Case.Owner);
    }

    [Fact]
    public void Somebody_who_is_no_officer_cannot_take_it_even_in_the_group()
    {
        var office = Announced(out _, ACase.Filed());
        office.Reporter.TakesInTheGroup();
        Assert.Null(office.Case.Owner);
        Assert.Contains("hanya untuk petugas", office.Reporter.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_can_take_what_the_reporter_can_still_take_back()
    {
        var office = new Office(ACase.Filed() with { ReleasedAt = A.Moment.AddDays(1) });
        office.Officer(Role.Verifier).Takes();
        Assert.Null(office.Case.Owner);
    }

    [Fact]
    public void Who_hands_it_back_makes_room_for_another()
    {
        var office = Announced(out var first, ACase.Filed());
        var second = office.Officer(Role.Verifier, "Petugas Kedua Contoh");
        first.Takes().Presses("Lepas");
        Assert.Null(office.Case.Owner);
        Assert.Equal(Stage.Verifying, office.Case.Stage);
        second.TakesInTheGroup();
        Assert.Equal(second.Officer!.Id, office.Case.Owner);
    }

    [Fact]
    public void The_card_for_all_says_nothing_that_a_citizen_wrote()
    {
        var card = ACase.Text(Language.Indonesian, Conversations.CaseWork.CaseCards.Announcement(ACase.Filed(3), Office.Reference));
        foreach (var word in new[] { "Budi", "Camat", "Lapangan", "Senin", "orasi", "contoh.example", "Keterangan" })
        {
            Assert.DoesNotContain(word, card, StringComparison.Ordinal);
        }

        Assert.Contains("Terlapor: 3 orang", card, StringComparison.Ordinal);
        Assert.Contains("foto: 1", card, StringComparison.Ordinal);
    }

    [Fact]
    public void Talk_in_the_group_is_left_alone_and_commands_are_answered_in_private()
    {
        var office = Announced(out var officer, ACase.Filed());
        Assert.Empty(officer.Does(new Utterance.Said("Selamat pagi"), inGroup: true).Heard);
        Assert.Equal("Saya jawab di chat pribadi.", officer.Does(new Utterance.Commanded("status", ""), inGroup: true).Hears);
        Assert.Equal("Saya jawab di chat pribadi.", office.Reporter.Does(new Utterance.Commanded("lapor", ""), inGroup: true).Hears);
    }

    private static Office Announced(out OfficerDesk officer, Case filed)
    {
        var office = new Office(filed);
        office.Announced.Add(new Intent.Notify(new Audience.OfficersOnDuty(filed), Conversations.CaseWork.CaseCards.Announcement(filed, Office.Reference)));
        officer = office.Officer(Role.Verifier);
        return office;
    }
}
