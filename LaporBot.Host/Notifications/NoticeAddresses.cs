using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Cases;
using LaporBot.Host.Identity;
using LaporBot.Host.Intake;
using LaporBot.Host.Officers;

namespace LaporBot.Host.Notifications;

/// <summary>Who an audience is: chats and languages.</summary>
internal sealed class NoticeAddresses(CaseShelf cases, OfficerRoster roster, ConversationShelf conversations, ReferenceData reference)
{
    public async Task<IReadOnlyList<NoticeAddress>> OfAsync(Audience audience, DeskVisit visit, CancellationToken ct) => audience switch
    {
        Audience.ReporterOf reporter => await ReporterAsync(reporter.Case, visit, ct),
        Audience.OneOfficer one => roster.Find(one.Officer) is { } officer && one.About.RefusalOf(officer.Officer) is null ? [Of(officer)] : [],
        Audience.OfficersOnDuty duty => [.. Groups(duty), .. Officers(duty).Select(Of)],
        _ => throw new InvalidOperationException("An audience is of one of three kinds."),
    };

    /// <summary>Who sits in a group is not known: what is closed to some of the officers is told to each in private.</summary>
    private IEnumerable<NoticeAddress> Groups(Audience.OfficersOnDuty duty) => duty.About.Content.Readers is not null
        ? []
        : roster.Groups
            .Where(group => !IsAccusedsOwn(group.Agency) || (duty.Roles is null && duty.About.Accused.Any(one => one.Agency == group.Agency)))
            .Select(group => new NoticeAddress(group.Chat, group.Address, Language.Indonesian, null));

    private List<OfficerContact> Officers(Audience.OfficersOnDuty duty)
    {
        var could = roster.Officers.Where(one => one.Officer.Id != duty.Except && IsMeant(one.Officer, duty)).ToList();
        var told = could.FindAll(one => one.Officer.ToldOfNewCases);
        return told.Count == 0 && duty.About.Content.Readers is not null ? could : told;
    }

    private static bool IsMeant(Officer officer, Audience.OfficersOnDuty duty) => duty.Roles is { } roles
        ? roles.Contains(officer.Role) && duty.About.AccusedFor(officer).Count > 0
        : duty.About.CanBeWorkedBy(officer);

    // Whoever is reported sits there: it learns of a case when it is forwarded, not before.
    private bool IsAccusedsOwn(string agency) => reference.Agencies.Find(agency) is { Roles: [Role.PpkOperator] };

    private NoticeAddress Of(OfficerContact officer) =>
        new(officer.Chat, officer.Address, conversations.LanguageOf(officer.Chat), null);

    private async Task<IReadOnlyList<NoticeAddress>> ReporterAsync(CaseId id, DeskVisit visit, CancellationToken ct) =>
        await cases.ReporterOfAsync(id, ct) is { } reporter
            ? [new NoticeAddress(reporter.Chat, reporter.Address, reporter.Chat == visit.Chat ? visit.Conversation.Language : conversations.LanguageOf(reporter.Chat), id)]
            : [];
}

/// <param name="Case">Set when the recipient is that case's reporter.</param>
internal sealed record NoticeAddress(ChatKey Chat, long ChatId, Language Language, CaseId? Case);
