using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Brakes;
using LaporBot.Host.Cases;
using LaporBot.Host.Notifications;
using LaporBot.Host.Officers;

namespace LaporBot.Host.Intake;

/// <summary>Gathers what may be known when a message is heard: only what the core asked for, only what this visitor may see.</summary>
internal sealed class SituationLoader(
    CaseShelf cases,
    InvitationShelf invitations,
    OutboxCourier courier,
    SupplyDrawer supplies,
    BrakeGauge brakes,
    OperatorCard operatorCard,
    ReferenceData reference,
    CaseRules rules,
    TimeProvider clock)
{
    private const int MostFiled = 20;
    private const int MostOnDesk = 20;

    public async Task<Situation> LoadAsync(DeskVisit visit, Utterance heard, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var visitor = visit.Visitor;
        var need = FrontDesk.Needs(visit.Conversation, heard, visitor);
        return new Situation
        {
            Conversation = visit.Conversation,
            Visitor = visitor,
            Now = now,
            Operator = operatorCard,
            Reference = reference,
            Rules = rules,
            Supplies = supplies.Draw(now),
            ConversationLost = visit.ConversationLost,
            QuestionUndelivered = courier.HasUndeliveredQuestion(visit.Incoming.ChatId),
            Allowance = brakes.AllowanceOf(visit, need, now),
            Chatter = brakes.ChatterOf(visit, now),
            IsCrowded = brakes.IsCrowded(visit, now),
            Subject = need.Subject is { } id ? await SubjectAsync(id, need, visit, now, ct) : null,
            Filed = need.Filed ? await cases.FiledFromAsync(visit.Chat, MostFiled, ct) : [],
            Desk = need.Desk && visitor.Officer is { } officer ? await cases.DeskOfAsync(officer, now, MostOnDesk, ct) : [],
            Invitation = need.InvitationToken is { } token ? invitations.Find(token, now) : null,
        };
    }

    /// <summary>
    /// A case is for the chat it was filed from, and, once it is released, for officers who may read cases. A button can be forged,
    /// so an officer never stands where only the reporter may, and the accused's own agency finds only what was forwarded to it.
    /// </summary>
    private async Task<Case?> SubjectAsync(CaseId id, Need need, DeskVisit visit, DateTimeOffset now, CancellationToken ct)
    {
        if (need.AsAdministrator)
        {
            return visit.Visitor.Officer?.Role == Role.Administrator ? await cases.FindAsync(id, reader: null, ct) : null;
        }

        if (need.AsReporter)
        {
            return await cases.ReporterOfAsync(id, ct) is { } reporter && reporter.Chat == visit.Chat
                ? await cases.FindAsync(id, reader: null, ct)
                : null;
        }

        return visit.Visitor.Officer is { } officer
            && officer.Role != Role.Administrator
            && await cases.FindAsync(id, officer, ct) is { } found
            && found.ReleasedAt <= now
            && found.AccusedFor(officer).Count > 0
                ? found
                : null;
    }
}
