using LaporBot.Conversations.Amending;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Amending;

public class RemindingOfAWithdrawal
{
    // Taken back on a Wednesday: two working days later is Friday, two more Tuesday.
    private static readonly DateTimeOffset s_friday = new(2026, 10, 9, 8, 0, 0, TimeSpan.FromHours(7));
    private static readonly DateTimeOffset s_tuesday = new(2026, 10, 13, 8, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public void Comes_in_the_morning_after_two_working_days_and_again_after_two_more()
    {
        var held = TakenBack(out _, out _).Case;
        Assert.Empty(Due(held, s_friday.AddSeconds(-1)));
        var first = Assert.Single(Due(held, s_friday));
        Assert.Equal((new EvidenceId(1), 1), (first.Item, first.Number));

        var reminded = Reminded(held, 1);
        Assert.Empty(Due(reminded, s_tuesday.AddSeconds(-1)));
        Assert.Equal(2, Assert.Single(Due(reminded, s_tuesday)).Number);
        Assert.Empty(Due(Reminded(held, 2), s_tuesday.AddDays(30)));
    }

    [Fact]
    public void Goes_to_the_officer_of_the_case_first_and_then_to_the_others_who_could_decide()
    {
        var office = TakenBack(out var owner, out var other);
        var staff = Staff(owner, other);
        Assert.Equal([owner.Officer!.Id], new TakingBackReminder(null, 1).Whom(office.Case, staff).Select(one => one.Id));
        Assert.Equal([other.Officer!.Id], new TakingBackReminder(null, 2).Whom(office.Case, staff).Select(one => one.Id));
    }

    [Fact]
    public void Goes_to_all_who_could_decide_where_the_case_has_no_officer()
    {
        var office = new Office(ACase.Filed());
        var (one, silent) = (office.Officer(Role.Verifier), office.Officer(Role.Verifier, subscribed: false));
        var staff = Staff(one, silent);
        Assert.Equal([one.Officer!.Id], new TakingBackReminder(null, 1).Whom(office.Case, staff).Select(who => who.Id));
        Assert.Equal([one.Officer!.Id, silent.Officer!.Id], new TakingBackReminder(null, 2).Whom(office.Case, staff).Select(who => who.Id));
        Assert.Equal([silent.Officer!.Id], new TakingBackReminder(null, 1).Whom(office.Case, Staff(silent)).Select(who => who.Id));
    }

    [Theory]
    [InlineData(Language.Indonesian)]
    [InlineData(Language.English)]
    public void Names_the_case_and_no_word_of_what_it_is(Language language)
    {
        var held = TakenBack(out _, out _).Case;
        foreach (var number in new[] { 1, 2 })
        {
            var says = Phrasebook.Render(language, new TakingBackReminder(new EvidenceId(1), number).For(held));
            Assert.Contains(held.Number.Value, says, StringComparison.Ordinal);
            Assert.DoesNotContain("Keterangan foto contoh", says, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Another_officer_decides_only_once_he_was_asked_and_the_first_may_still()
    {
        var office = TakenBack(out var owner, out var other);
        var card = new TakingBackReminder(new EvidenceId(1), 2).For(office.Case).Choices[0][0].Code;
        Assert.Contains("bukan Anda yang memutuskan", other.Presses(card).Hears, StringComparison.Ordinal);

        office.Cases[office.Case.Id] = Reminded(office.Case, 2);
        Assert.Contains("Pelapor menarik bukti no. 1", owner.Presses(card).Hears, StringComparison.Ordinal);
        other.Presses(card).Presses("Setuju ditarik").Says("Fotonya keliru.");
        Assert.Equal(ItemTakenBack.Agreed, office.Case.Evidence[0].TakenBack);
        Assert.DoesNotContain("Pelapor menarik", owner.Presses("Setuju ditarik").Hears, StringComparison.Ordinal);
        Assert.Single(office.Case.History, past => past.What.StartsWith(CaseEvent.TakingBackAgreed, StringComparison.Ordinal));
    }

    [Fact]
    public void Stops_when_the_case_ends_and_the_item_stays_closed()
    {
        var office = TakenBack(out var owner, out _);
        var card = new TakingBackReminder(new EvidenceId(1), 1).For(office.Case).Choices[0][0].Code;
        office.Cases[office.Case.Id] = office.Case with { Accused = [.. office.Case.Accused.Select(one => one with { Stage = Stage.Rejected })] };
        office.Waits(A.Rules.Undo);
        Assert.Empty(Due(office.Case, s_tuesday));
        Assert.Contains("sudah diputuskan", owner.Presses(card).Hears, StringComparison.Ordinal);
        Assert.Contains("selesai tanpa keputusan", office.Reporter.Commands("status").Presses(office.Case.Number.Value).Hears, StringComparison.Ordinal);
        Assert.Contains("ended without a decision", office.Reporter.HearsIn(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_reporter_reads_that_it_is_undecided_and_how_often_officers_were_reminded()
    {
        var office = TakenBack(out _, out _);
        Assert.Contains("belum diputuskan: 1", office.Reporter.Commands("status").Hears, StringComparison.Ordinal);
        Assert.Contains("not decided yet: 1", office.Reporter.HearsIn(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("diingatkan", office.Reporter.Presses(office.Case.Number.Value).Hears, StringComparison.Ordinal);
        office.Cases[office.Case.Id] = Reminded(office.Case, 1);
        Assert.Contains("sudah diingatkan", office.Reporter.Commands("status").Presses(office.Case.Number.Value).Hears, StringComparison.Ordinal);
        office.Cases[office.Case.Id] = Reminded(office.Case, 2);
        Assert.Contains("Petugas lain", office.Reporter.Commands("status").Presses(office.Case.Number.Value).Hears, StringComparison.Ordinal);
        Assert.Contains("Other officers", office.Reporter.HearsIn(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stays_taken_back_is_kept_sealed_and_the_reporter_is_told_so_before_and_after()
    {
        var office = new Office(ACase.Filed());
        var officer = office.Officer(Role.Verifier).Takes();
        Assert.Contains("tidak dimusnahkan", office.Reporter.Commands("tarik").Presses("1. foto").Hears, StringComparison.Ordinal);
        office.Reporter.Presses("Ya, tarik");
        officer.Presses("Baca kabar").Presses("Setuju ditarik").Says("Fotonya keliru.");
        Assert.Contains("Aslinya tidak dimusnahkan", office.Reporter.Presses("Baca kabar").Hears, StringComparison.Ordinal);
        Assert.Contains("The original is not destroyed", office.Reporter.HearsIn(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_stays_taken_back_is_closed_to_officers_for_good()
    {
        var office = new Office(ACase.Filed());
        var officer = office.Officer(Role.Verifier).Takes();
        office.Reporter.Commands("tarik").Presses("Seluruh laporan").Presses("Ya, tarik");
        officer.Presses("Baca kabar").Presses("Setuju ditarik").Says("Pelapor salah lihat.");
        Assert.Contains("tidak bisa Anda lihat", officer.Presses(CaseButton.Of(office.Case, 0, CaseVerb.Show)).Hears, StringComparison.Ordinal);
        Assert.All(Enum.GetValues<Role>(), role => Assert.NotNull(office.Case.RefusalOf(A.CentralVerifier with { Role = role })));
        Assert.Contains("Aslinya tidak dimusnahkan", office.Waits(A.Rules.Undo).Reporter.Presses("Baca kabar").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_officer_leaves_undecided_is_known_and_goes_to_those_who_could_decide()
    {
        var office = TakenBack(out var owner, out var other);
        var left = Assert.Single(TakingBackReminder.LeftBehindBy(owner.Officer!.Id, office.Case, Staff(owner, other)));
        Assert.Equal(new TakingBackReminder(new EvidenceId(1), 1), left);
        Assert.Equal([other.Officer!.Id], left.Whom(office.Case with { Owner = null }, Staff(other)).Select(who => who.Id));
        Assert.Empty(TakingBackReminder.LeftBehindBy(other.Officer.Id, office.Case, Staff(owner, other)));
    }

    private static IReadOnlyList<TakingBackReminder> Due(Case held, DateTimeOffset now) => TakingBackReminder.DueIn(held, now, A.Rules, Office.Reference);

    private static Case Reminded(Case held, int times) =>
        held with { Evidence = [.. held.Evidence.Select(item => item.TakenBack is null ? item : item with { BackReminders = times })] };

    private static List<Officer> Staff(params OfficerDesk[] desks) => [.. desks.Select(desk => desk.Officer!)];

    private static Office TakenBack(out OfficerDesk owner, out OfficerDesk other)
    {
        var office = new Office(ACase.Filed());
        owner = office.Officer(Role.Verifier).Takes();
        other = office.Officer(Role.Verifier, "Petugas Lain");
        office.Reporter.Commands("tarik").Presses("1. foto").Presses("Ya, tarik");
        return office;
    }
}
