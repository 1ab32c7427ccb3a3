using LaporBot.Conversations.Cases;
using LaporBot.Conversations.LeakGuard;
using LaporBot.Host.Cases;
using LaporBot.Host.Identity;
using LaporBot.Host.Intake;
using LaporBot.Host.Notifications;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>Tells whoever sent a file, in one line, that it could not be fetched: he may have it still. Officers are not told, and nobody is told twice.</summary>
internal sealed class SenderNotice(
    CaseShelf cases, ConversationShelf conversations, ReadPool reads, Sealer sealer, CommitWriter writer, Announcer announcer, TimeProvider clock,
    ILogger<SenderNotice> log)
{
    private const string SelectDraft =
        "SELECT c.chat_key, c.address FROM draft_files f JOIN conversations c ON c.chat_key = f.chat_key WHERE f.case_id = @id AND f.ordinal = @ordinal";

    /// <summary>The file is given up and its sender is told, both or neither.</summary>
    public async Task CommitAsync(EvidenceFailed change, CaseId id, EvidenceId evidence, bool isTooBig, CancellationToken ct)
    {
        if (await AddressAsync(id, evidence, ct) is not { } to)
        {
            await writer.CommitAsync(CommitUnit.Of(change));
            return;
        }

        var says = isTooBig ? FileTraceLines.TooBig : FileTraceLines.NotFetched(evidence, isSent: to.Case is not null);
        var queued = new OutboxQueued(OutboxComposer.Notice(to.Chat, to.ChatId, says, to.Language, hold: null, clock.GetUtcNow()) with { Case = to.Case });
        await announcer.TellAsync([change], [queued]);
    }

    // Whom nobody can write to any more is not told, and the file is given up all the same.
    private async Task<NoticeAddress?> AddressAsync(CaseId id, EvidenceId evidence, CancellationToken ct)
    {
        try
        {
            return Writing(id, evidence)
                ?? (await cases.ReporterOfAsync(id, ct) is { } reporter
                    ? new NoticeAddress(reporter.Chat, reporter.Address, conversations.LanguageOf(reporter.Chat), id)
                    : null);
        }
        catch (SealBrokenException)
        {
            log.SenderNotTold(evidence.Value, id.Value);
            return null;
        }
    }

    private NoticeAddress? Writing(CaseId id, EvidenceId evidence)
    {
        var found = reads.Read((id, evidence), static (statements, asked) =>
        {
            using var row = statements[SelectDraft].Read(asked.id, asked.evidence.Value);
            return row.Read()
                ? (Chat: new ChatKey(KeyedHash.Read(row.GetFieldValue<byte[]>(0))), Address: row.GetFieldValue<byte[]>(1))
                : ((ChatKey Chat, byte[] Address)?)null;
        });
        return found is { } chat
            ? new NoticeAddress(chat.Chat, sealer.Open(new Sealed<long>(chat.Address), IntakePlaces.Address(chat.Chat)), conversations.LanguageOf(chat.Chat), null)
            : null;
    }
}
