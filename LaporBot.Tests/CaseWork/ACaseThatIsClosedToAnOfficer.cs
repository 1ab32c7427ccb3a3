using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Practice;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.CaseWork;

public class ACaseThatIsClosedToAnOfficer
{
    private static readonly string[] s_commands =
        ["start", "kasus", "undang", "langganan", "batal", "bantuan", "privasi", "bahasa", "status", "lapor", "panduan"];

    public static TheoryData<Role> Roles() => [.. Enum.GetValues<Role>()];

    [Theory, MemberData(nameof(Roles))]
    public void Leaves_no_trace_behind_any_button_command_or_word_of_his(Role role)
    {
        var (with, without) = (new Office(Closed()), new Office());
        var (officer, other) = (Barred(with, role), Barred(without, role));
        var number = with.Case.Number.Value;

        foreach (var heard in Everything())
        {
            foreach (var inGroup in new[] { false, true })
            {
                officer.Does(heard, inGroup);
                other.Does(heard, inGroup);

                Assert.Equal(other.Hears, officer.Hears);
                Assert.DoesNotContain(number, officer.Hears, StringComparison.Ordinal);
            }
        }

        Assert.DoesNotContain(with.Done, done => done is Intent.ChangeCase);
    }

    [Fact]
    public void Is_worked_by_one_who_sits_above()
    {
        var office = new Office(Closed());

        office.Officer(Role.Verifier).Takes();

        Assert.NotNull(office.Case.Owner);
    }

    [Fact]
    public void Is_marked_for_those_who_may_read_it_without_saying_who_wanted_that()
    {
        var verifier = new Office(Closed()).Officer(Role.Verifier).Takes();

        Assert.Contains("melewati kantor daerah", verifier.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_not_spoken_of_in_a_group_even_by_one_who_may_read_it()
    {
        var office = new Office(Closed());
        var verifier = office.Officer(Role.Verifier);

        verifier.Does(new Utterance.Pressed(CaseButton.Of(office.Case, 0, CaseVerb.Take)), inGroup: true);

        Assert.Null(office.Case.Owner);
        Assert.DoesNotContain(office.Case.Number.Value, verifier.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_gone_for_an_owner_whose_office_was_moved_but_he_can_hand_it_back()
    {
        var open = new Office(Closed() with { Content = ACase.Filed().Content });
        var owner = Barred(open, Role.Verifier).Takes();
        var office = new Office(open.Case with { Content = Closed().Content });
        var same = Barred(office, Role.Verifier);
        Assert.Equal(owner.Officer!.Id, office.Case.Owner);

        Assert.DoesNotContain(office.Case.Number.Value, same.Commands("kasus").Hears, StringComparison.Ordinal);
        same.Presses(CaseButton.Of(office.Case, 1, CaseVerb.Move, nameof(CaseTrigger.Accepted)));
        Assert.Equal(Stage.Verifying, office.Case.Stage);
        same.Presses(CaseButton.Of(office.Case, 0, CaseVerb.Release));
        Assert.Null(office.Case.Owner);
    }

    private static IEnumerable<Utterance> Everything()
    {
        var closed = Closed();
        foreach (var verb in Enum.GetValues<CaseVerb>())
        {
            foreach (var accused in new[] { 0, 1 })
            {
                yield return new Utterance.Pressed(CaseButton.Of(closed, accused, verb, verb switch
                {
                    CaseVerb.Move => nameof(CaseTrigger.Accepted),
                    CaseVerb.Agency => PracticeReference.AgencyCode,
                    CaseVerb.Evidence or CaseVerb.List => "1",
                    _ => null,
                }));
                yield return new Utterance.Said(closed.Number.Value);
            }
        }

        foreach (var command in s_commands)
        {
            yield return new Utterance.Commanded(command, "");
            yield return new Utterance.Commanded(command, closed.Number.Value);
        }

        yield return new Utterance.Attached(A.Photo());
    }

    private static OfficerDesk Barred(Office office, Role role) => office.Officer(role, agency: "KANTOR-CONTOH", seat: Seat.In(new("00.01")));

    private static Case Closed()
    {
        var filed = ACase.Filed();
        return filed with { Content = filed.Content with { Readers = new ReadingRule([]) { Past = [new RegionCode("00.01")], Reasons = [ReadingReason.Asked] } } };
    }
}
