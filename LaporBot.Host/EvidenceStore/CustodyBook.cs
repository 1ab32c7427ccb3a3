using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Host.Cases;
using LaporBot.Host.Identity;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>Who was handed which file, and when.</summary>
internal sealed class CustodyBook(
    OfficerRoster roster, CaseShelf cases, KeyedHasher hasher, BotIdentity bot, CommitWriter writer, ReferenceData reference, TimeProvider clock)
{
    /// <summary>False for who is no officer, and for one to whom the case is closed: he is told what he would be told of a file that does not exist.</summary>
    public async Task<bool> IsOpenToAsync(long chatId, CaseId id) =>
        roster.Find(hasher.Person(bot.BotId, chatId)) is { } officer
        && await cases.FindAsync(id, officer.Officer) is { } held
        && held.RefusalOf(officer.Officer, clock.GetUtcNow()) is null;

    /// <summary>True for an intake officer who may hear this voice now, to write it out.</summary>
    public async Task<bool> MayListenAsync(long chatId, CaseId id, EvidenceId voice) =>
        roster.Find(hasher.Person(bot.BotId, chatId)) is { } officer
        && await cases.FindAsync(id, officer.Officer) is { } held
        && VoiceRule.Waiting(held, officer.Officer, roster.Staff, reference, clock.GetUtcNow()).Any(item => item.Id == voice);

    /// <param name="chatId">The private chat into which the file will go.</param>
    /// <returns>False when that is no officer's any more, or no custodian's for what only he is shown: then nothing may leave.</returns>
    public async Task<bool> TryWriteAsync(long chatId, CaseId id, EvidenceId evidence, CustodyDeed deed) =>
        roster.Find(hasher.Person(bot.BotId, chatId)) is { } officer
        && (deed != CustodyDeed.OriginalInspected || officer.Officer.Role == Role.Custodian)
        && await writer.CommitAsync(CommitUnit.Of(new EvidenceOpened(id, evidence, officer.Officer.Id, deed, clock.GetUtcNow()))) == CommitOutcome.Committed;
}
