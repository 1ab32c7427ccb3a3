using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Host.Identity;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>Who was handed which file, and when.</summary>
internal sealed class CustodyBook(OfficerRoster roster, KeyedHasher hasher, BotIdentity bot, CommitWriter writer, TimeProvider clock)
{
    /// <param name="chatId">The private chat into which the file will go.</param>
    /// <returns>False when that is no officer's any more, or no custodian's for what only he is shown: then nothing may leave.</returns>
    public async Task<bool> TryWriteAsync(long chatId, CaseId id, EvidenceId evidence, CustodyDeed deed) =>
        roster.Find(hasher.Person(bot.BotId, chatId)) is { } officer
        && (deed != CustodyDeed.OriginalInspected || officer.Officer.Role == Role.Custodian)
        && await writer.CommitAsync(CommitUnit.Of(new EvidenceOpened(id, evidence, officer.Officer.Id, deed, clock.GetUtcNow()))) == CommitOutcome.Committed;
}
