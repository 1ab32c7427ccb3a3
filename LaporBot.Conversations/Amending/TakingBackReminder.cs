using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Amending;

/// <summary>An officer is late in deciding about something that a reporter has taken back.</summary>
/// <param name="Item">Null for the whole report.</param>
/// <param name="Number">The first reminds whoever decides; with the second all who could decide may.</param>
public sealed record TakingBackReminder(EvidenceId? Item, int Number)
{
    private const int Most = 2;

    // In the morning: no hour tells when the reporter took it back.
    private static readonly TimeSpan s_hour = TimeSpan.FromHours(8);
    private static readonly TimeSpan s_wibAhead = TimeSpan.FromHours(7);

    /// <summary>What officers are to be reminded of now.</summary>
    public static IReadOnlyList<TakingBackReminder> DueIn(Case held, DateTimeOffset now, CaseRules rules, ReferenceData reference) =>
    [
        .. TakingBack.In(held.History)
            .Where(one => one.Waits && held.Waits(one.Item))
            .Select(one => (one.At, Reminder: new TakingBackReminder(one.Item, TimesReminded(held, one.Item) + 1)))
            .Where(one => one.Reminder.Number <= Most && now >= one.Reminder.DueAfter(one.At, rules, reference))
            .Select(one => one.Reminder),
    ];

    /// <summary>This one and the next, where that is due as well: whoever is told so late is told once.</summary>
    public IReadOnlyList<TakingBackReminder> WithNextDue(Case held, DateTimeOffset now, CaseRules rules, ReferenceData reference)
    {
        var next = this with { Number = Number + 1 };
        var asked = TakingBack.In(held.History).Where(one => one.Waits && one.Item == Item).Max(one => one.At);
        return next.Number <= Most && now >= next.DueAfter(asked, rules, reference) ? [this, next] : [this];
    }

    /// <summary>The officer of the case first, or where it has none whoever decides and wants news of cases; then all others who could.</summary>
    public IReadOnlyList<Officer> Whom(Case held, IReadOnlyList<Officer> staff)
    {
        var could = staff.Where(held.CouldDecide).ToList();
        return (held.DecidingOwner(staff), Number) switch
        {
            ({ } owner, 1) => [.. staff.Where(one => one.Id == owner)],
            ({ } owner, _) => could.FindAll(one => one.Id != owner),
            (null, 1) => could.FindAll(one => one.ToldOfNewCases) is { Count: > 0 } subscribed ? subscribed : could,

            // Whoever was reminded first may have been an officer of the case who has left since.
            _ => could,
        };
    }

    /// <summary>A number and no word of what it is: it may stand on a locked phone.</summary>
    public Reply.Message For(Case held) => new(
        [new Sentence(Number == 1 ? "undecided.OfficersReminder" : "undecided.OfficersAsked", held.Number.Value)],
        [[TakingBackDesk.ReadButton(held, Item)]]);

    /// <summary>For administrators, where nobody is left who could decide: they read no case, and the number is all they are told.</summary>
    public static Reply.Message NobodyDecides(CaseNumber number) => new([new Sentence("undecided.NobodyDecides", number.Value)], []);

    /// <summary>What its officer has left undecided, who does no more.</summary>
    public static IReadOnlyList<TakingBackReminder> LeftBehindBy(OfficerId leaver, Case held, IReadOnlyList<Officer> staff) => held.DecidingOwner(staff) == leaver
        ? [.. held.Evidence.Select(item => (EvidenceId?)item.Id).Prepend(null).Where(held.Waits).Select(item => new TakingBackReminder(item, 1))]
        : [];

    private static int TimesReminded(Case held, EvidenceId? item) =>
        item is { } one ? held.Evidence.First(it => it.Id == one).BackReminders : held.BackReminders;

    private DateTimeOffset DueAfter(DateTimeOffset asked, CaseRules rules, ReferenceData reference) => new(
        reference.Calendar.After(WorkingDays.DayOf(asked), rules.TakeBackWorkingDays * Number, DayKind.Working).ToDateTime(TimeOnly.FromTimeSpan(s_hour)), s_wibAhead);
}
