using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>The commands of officers: <c>/kasus</c>, <c>/undang</c>, <c>/langganan</c>, and <c>/batal</c> in the middle of a move.</summary>
public static class OfficerCommands
{
    public const string Cases = "kasus";
    public const string Invite = "undang";
    public const string Subscription = "langganan";

    private const string Cancel = "batal";
    private const int CasesOnCard = 8;
    private const int MostCases = 40;

    /// <summary>The commands of a role in words.</summary>
    public static Sentence Of(Role role) => new(role switch
    {
        Role.Administrator => "work.CommandsAdministrator",
        Role.Custodian => "file.Commands",
        Role.Intake => "voice.DeskCommands",
        _ => "work.Commands",
    });

    /// <summary>Where his own work is, for words that nothing waits for.</summary>
    public static Sentence WhereTo(Role role) => new(role switch
    {
        Role.Administrator => "staff.HowCanWeHelp",
        Role.Custodian => "file.HowCanWeHelp",
        Role.Intake => "voice.DeskHowCanWeHelp",
        _ => "work.HowCanWeHelp",
    });

    /// <returns>Null for commands that citizens have, too.</returns>
    public static Turn? Hear(Situation situation, Officer officer, Utterance.Commanded command)
    {
        var begun = situation.Conversation.Errand is not null;
        var left = situation with { Conversation = situation.Conversation with { Errand = null } };
        return command.Name switch
        {
            Cancel when begun => Turn.Saying(left.Conversation, Plain("work.MoveLeft")),
            Cases or Invite or Subscription when begun => OfficerDialogue.Leave(situation, fresh => Hear(fresh, officer, command)!),
            Cases => Desk(left, officer),
            Invite => InviteDesk.Hear(left, officer, command.Argument),
            Subscription => Subscribe(left, officer),
            _ => null,
        };
    }

    private static Turn Desk(Situation situation, Officer officer)
    {
        if (officer.Role == Role.Administrator)
        {
            return Turn.Saying(situation.Conversation, Plain("work.AdministratorReadsNoCase"));
        }

        var mine = situation.Desk.Where(one => one.Owner == officer.Id && !one.HasEnded).ToList();
        var open = situation.Desk
            .Where(one => one.Owner is null && situation.Now >= one.ReleasedAt && one.CanBeWorkedBy(officer))
            .ToList();
        IReadOnlyList<Reply> waiting = TakingBackDesk.List(situation);
        if (mine.Count + open.Count == 0)
        {
            return waiting.Count > 0 ? Turn.Saying(situation.Conversation, waiting) : Turn.Saying(situation.Conversation, Plain("work.DeskEmpty"));
        }

        var today = WorkingDays.DayOf(situation.Now);
        var shown = mine.Concat(open).Take(MostCases).ToList();
        List<Reply> cards = [.. shown.Chunk(CasesOnCard).Select((some, index) => Card(some, index, mine.Count, open.Count, today, officer))];
        if (shown.Count < mine.Count + open.Count)
        {
            cards.Add(Plain("work.DeskMore", mine.Count + open.Count - shown.Count));
        }

        return Turn.Saying(situation.Conversation, [.. cards, .. waiting]);
    }

    private static Reply.Message Card(Case[] some, int index, int mine, int open, DateOnly today, Officer officer) => new(
        [
            .. index == 0 ? [new Sentence("work.DeskHeading", mine, open)] : Array.Empty<Sentence>(),
            .. some.SelectMany(one => Lines(one, today, officer)),
        ],
        [.. some.Chunk(2).Select(row => row
            .Select(one => new Choice(Sentence.Verbatim(one.Number.Value), CaseButton.Of(one, 0, CaseVerb.Show))).ToList())]);

    private static IEnumerable<Sentence> Lines(Case one, DateOnly today, Officer officer)
    {
        var deciding = StageOrder.Deciding(one.AccusedFor(officer) is { Count: > 0 } seen ? seen : one.Accused);
        yield return new Sentence(one.Owner == officer.Id ? "work.DeskMine" : "work.DeskOpen", one.Number.Value, StageTexts.ForOfficers(deciding));
        if (StageTexts.DueOf(deciding, today) is { } due)
        {
            yield return due;
        }
    }

    private static Turn Subscribe(Situation situation, Officer officer)
    {
        var wants = !officer.ToldOfNewCases;
        return new Turn(
            situation.Conversation,
            [Plain(wants ? "work.Subscribed" : "work.Unsubscribed")],
            [new Intent.Subscribe(officer.Id, wants)]);
    }

    private static Reply.Message Plain(string key, params object[] values) => new([new Sentence(key, values)], []);
}
