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
        Audience.OneOfficer one => roster.Find(one.Officer) is { } officer ? [Of(officer)] : [],
        Audience.Administrators => Administrators(),
        Audience.OfficersOnDuty duty => OnDuty(duty),
        _ => throw new InvalidOperationException("An audience is of one of four kinds."),
    };

    public IReadOnlyList<NoticeAddress> Administrators() => [.. roster.Officers.Where(officer => officer.Officer.Role == Role.Administrator).Select(Of)];

    public IReadOnlyList<NoticeAddress> OnDuty(Audience.OfficersOnDuty duty) =>
    [
        .. roster.Groups
            .Where(group => !IsClosed(duty, group.Agency) && (!IsAccusedsOwn(group.Agency) || HasIt(duty, group.Agency)))
            .Select(group => new NoticeAddress(group.Chat, group.Address, Language.Indonesian, null)),
        .. roster.Officers
            .Where(officer => officer.Officer.ToldOfNewCases
                && officer.Officer.Id != duty.Except
                && !IsClosed(duty, officer.Officer.Agency)
                && (duty.Roles is null || duty.Roles.Contains(officer.Officer.Role))
                && (officer.Officer.Role != Role.PpkOperator || HasIt(duty, officer.Officer.Agency)))
            .Select(Of),
    ];

    // Whoever is reported sits there: it learns of a case when it is forwarded, not before.
    private bool IsAccusedsOwn(string agency) => reference.Agencies.Find(agency) is { Roles: [Role.PpkOperator] };

    private static bool HasIt(Audience.OfficersOnDuty duty, string agency) => duty.ForwardedTo?.Contains(agency) == true;

    private static bool IsClosed(Audience.OfficersOnDuty duty, string agency) => duty.ClosedTo?.Contains(agency) == true;

    private NoticeAddress Of(OfficerContact officer) =>
        new(officer.Chat, officer.Address, conversations.LanguageOf(officer.Chat), null);

    private async Task<IReadOnlyList<NoticeAddress>> ReporterAsync(CaseId id, DeskVisit visit, CancellationToken ct) =>
        await cases.ReporterOfAsync(id, ct) is { } reporter
            ? [new NoticeAddress(reporter.Chat, reporter.Address, reporter.Chat == visit.Chat ? visit.Conversation.Language : conversations.LanguageOf(reporter.Chat), id)]
            : [];
}

/// <param name="Case">Set when the recipient is that case's reporter.</param>
internal sealed record NoticeAddress(ChatKey Chat, long ChatId, Language Language, CaseId? Case);
