using System.Collections.Frozen;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.LeakGuard;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Brakes;
using LaporBot.Host.Cases;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Notifications;
using LaporBot.Host.Officers;
using LaporBot.Host.Settings;

namespace LaporBot.Host.Intake;

/// <summary>Gathers what may be known when a message is heard: only what the core asked for, only what this visitor may see.</summary>
internal sealed class SituationLoader(
    CaseShelf cases,
    SameFiles sameFiles,
    WaitingFiles waitingFiles,
    DraftFileShelf draftFiles,
    WaitingVoices waitingVoices,
    InvitationShelf invitations,
    WhatWaits joining,
    OfficerRoster roster,
    OutboxCourier courier,
    SupplyDrawer supplies,
    BrakeGauge brakes,
    ShownOperator shown,
    ReferenceData reference,
    CaseRules rules,
    TimeProvider clock)
{
    private const int MostFiled = 20;
    private const int MostOnDesk = 20;
    private const int MostWithFiles = 20;

    public async Task<Situation> LoadAsync(DeskVisit visit, Utterance heard, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var visitor = visit.Visitor;
        var need = FrontDesk.Needs(visit.Conversation, heard, visitor);
        var invitation = need.InvitationToken is { } token ? invitations.Find(token, now) : null;
        return new Situation
        {
            Conversation = visit.Conversation,
            Visitor = visitor,
            Now = now,
            Operator = shown.Card,
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
            TakenBack = need.Desk && visitor.Officer is { } decider ? await cases.TakenBackAsync(decider, now, MostOnDesk, ct) : [],
            Staff = roster.Staff,
            Groups = visitor.Officer is { Role: Role.Administrator } ? [.. roster.Groups.Select(group => new StaffGroup(group.Id, group.Agency))] : [],
            Files = need.Files && visitor.Officer is { Role: Role.Custodian } custodian ? await waitingFiles.ForAsync(custodian, now, MostWithFiles, ct) : [],
            Invitation = invitation,
            WaitingForInvited = invitation is { ForGroup: var group } && group == visitor.InGroup && (group || visitor.Officer is null or { Role: not Role.Administrator }) ? await joining.CountAsync(invitation, now, ct) : default,
            FilesSeen = need.DraftFiles is { } draft ? draftFiles.Of(draft) : FrozenDictionary<EvidenceId, SeenFile>.Empty,
            Voices = need.Voices && visitor.Officer is { Role: Role.Intake } intake ? await waitingVoices.ForAsync(intake, now, MostWithFiles, ct) : [],
        };
    }

    /// <summary>
    /// A case is for the chat it was filed from, and for officers whom it is not closed to. A button can be forged, so an officer never stands
    /// where only the reporter may. Whoever owns it is found all the same: the front desk lets him hand it back and nothing else; and lets through what a reporter took back only to whoever decides.
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
            && (found.Owner == officer.Id || need.AsDecider || found.RefusalOf(officer, now) is null)
                ? officer.Role == Role.Custodian ? waitingFiles.MarkedFor(officer, found) : await sameFiles.MarkedAsync(found, officer, now, ct)
                : null;
    }
}
