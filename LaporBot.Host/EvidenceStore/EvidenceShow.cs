using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Identity;
using LaporBot.Host.Notifications;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace LaporBot.Host.EvidenceStore;

/// <summary>
/// Shows an officer a photo out of the sealed store. Only photos: Telegram has taken their metadata off; other files may name the
/// reporter and are not handed out before they can be cleaned.
/// </summary>
internal sealed class EvidenceShow(EvidenceShelf shelf, EvidenceFolder folder, ITelegramBotClient bot, ILogger<EvidenceShow> log)
{
    public async Task<Delivery> ShowAsync(long chatId, FileToShow asked, CancellationToken ct)
    {
        var stored = shelf.Find(new CaseId(asked.Case), new EvidenceId(asked.Evidence));
        if (stored is not { State: EvidenceState.Fetched, File.Kind: AttachmentKind.Photo })
        {
            return await SayAsync(chatId, NoteOn(stored?.State), ct);
        }

        byte[] clear;
        try
        {
            clear = SealedFile.Open(await folder.ReadAsync(stored.Path!, ct), stored.ContentKey!);
        }
        catch (Exception failure) when (failure is SealBrokenException or IOException)
        {
            log.EvidenceBroken(asked.Evidence, asked.Case);
            return await SayAsync(chatId, EvidenceNotes.Broken, ct);
        }

        using var bytes = new MemoryStream(clear, writable: false);
        var sent = await bot.SendPhoto(chatId, InputFile.FromStream(bytes, $"bukti-{asked.Evidence}.jpg"), protectContent: true, cancellationToken: ct);
        return new Delivery.Taken(sent.Id, sent.Date);
    }

    private static Sentence NoteOn(EvidenceState? state) => state switch
    {
        EvidenceState.Announced => EvidenceNotes.NotYetFetched,
        EvidenceState.Failed or EvidenceState.TooBig => EvidenceNotes.Missing,
        _ => EvidenceNotes.NotShown,
    };

    private async Task<Delivery> SayAsync(long chatId, Sentence note, CancellationToken ct)
    {
        var sent = await bot.SendMessage(chatId, Phrasebook.Text(Language.Indonesian, note), cancellationToken: ct);
        return new Delivery.Taken(sent.Id, sent.Date);
    }
}
