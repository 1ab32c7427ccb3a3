using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.EvidenceCleaning;
using LaporBot.Host.EvidenceScanning;
using LaporBot.Host.Identity;
using LaporBot.Host.Notifications;
using LaporBot.Host.Settings;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace LaporBot.Host.EvidenceStore;

/// <summary>
/// Hands an officer a file out of the sealed store: the copy without metadata, under a name that says nothing. The file as it came is
/// handed out only where it cannot be cleaned, and its reporter goes openly or a custodian has released it; and to that custodian.
/// The voice of a hidden reporter goes to intake alone, while it waits to be written out.
/// </summary>
internal sealed class EvidenceShow(
    EvidenceShelf shelf,
    EvidenceFolder folder,
    ITelegramBotClient bot,
    CustodyBook custody,
    EvidenceOptions options,
    ILogger<EvidenceShow> log)
{
    public async Task<Delivery> ShowAsync(long chatId, FileToShow asked, CancellationToken ct)
    {
        var (id, evidence) = (new CaseId(asked.Case), new EvidenceId(asked.Evidence));
        if (!await custody.IsOpenToAsync(chatId, id))
        {
            return await SayAsync(chatId, EvidenceNotes.Missing, ct);
        }

        try
        {
            return shelf.Find(id, evidence) is { } stored ? await ShowAsync(chatId, asked, stored, ct) : await SayAsync(chatId, EvidenceNotes.Missing, ct);
        }
        catch (SealBrokenException)
        {
            return await BrokenAsync(chatId, id, evidence, ct);
        }
    }

    private async Task<Delivery> ShowAsync(long chatId, FileToShow asked, StoredEvidence stored, CancellationToken ct)
    {
        var (id, evidence) = (stored.Case, stored.Id);

        if (VoiceRule.IsClosed(stored.Kind, stored.Anonymity) && !(asked.AsListener && await custody.MayListenAsync(chatId, id, evidence)))
        {
            return await SayAsync(chatId, EvidenceNotes.HeardByIntakeAlone, ct);
        }

        var isHeard = asked.AsListener && stored.Kind == EvidenceKind.VoiceAnswer;
        if (NoteOn(stored, asked.AsCustodian, isHeard) is { } note)
        {
            return await SayAsync(chatId, note, ct);
        }

        var (path, key) = stored.Copy is { Path: { } copy, Key: { } keyOfCopy } ? (copy, keyOfCopy) : (stored.Path!, stored.ContentKey!);
        if (await folder.OpenAsync(path, key, ct) is not { } clear)
        {
            return await BrokenAsync(chatId, id, evidence, ct);
        }

        var deed = isHeard ? CustodyDeed.VoiceHeard
            : stored.Copy!.Path is not null ? CustodyDeed.CopyOpened
            : asked.AsCustodian ? CustodyDeed.OriginalInspected
            : CustodyDeed.OriginalOpened;
        return await custody.TryWriteAsync(chatId, id, evidence, deed)
            ? await HandOutAsync(chatId, stored, clear, asked.AsCustodian, isHeard, ct)
            : await SayAsync(chatId, EvidenceNotes.Missing, ct);
    }

    private async Task<Delivery> HandOutAsync(long chatId, StoredEvidence stored, byte[] clear, bool asCustodian, bool isHeard, CancellationToken ct)
    {
        if (isHeard)
        {
            using var voice = new MemoryStream(clear, writable: false);
            var heard = await bot.SendDocument(
                chatId,
                InputFile.FromStream(voice, $"suara-{stored.Id.Value}.ogg"),
                Phrasebook.Text(Language.Indonesian, EvidenceNotes.OnVoice),
                disableContentTypeDetection: true,
                protectContent: true,
                cancellationToken: ct);
            return new Delivery.Taken(heard.Id, heard.Date);
        }

        var report = stored.Copy!.Report;
        using var bytes = new MemoryStream(clear, writable: false);
        var file = InputFile.FromStream(bytes, $"bukti-{stored.Id.Value}.{FileEnding.Of(report.Kind)}");
        var note = asCustodian && report.Refused is { } why ? EvidenceNotes.OnOriginal(why) : EvidenceNotes.On(report.ForOfficers);
        var caption = Phrasebook.Text(Language.Indonesian, note);
        var sent = stored is { File.Kind: AttachmentKind.Photo, Copy.Path: not null } && report.Kind == FileKind.Jpeg
            ? await bot.SendPhoto(chatId, file, caption, protectContent: true, cancellationToken: ct)
            : await bot.SendDocument(chatId, file, caption, disableContentTypeDetection: true, protectContent: true, cancellationToken: ct);
        return new Delivery.Taken(sent.Id, sent.Date);
    }

    private Sentence? NoteOn(StoredEvidence stored, bool asCustodian, bool isHeard) => stored switch
    {
        { IsTakenBack: true } => EvidenceNotes.TakenBack,
        { State: EvidenceState.Announced } => EvidenceNotes.NotYetFetched,
        { State: not EvidenceState.Fetched } => EvidenceNotes.Missing,
        { Scan: ScanState.Quarantined } => EvidenceNotes.Quarantined,
        { Scan: null } when options.Scanner is not null => EvidenceNotes.NotYetScanned,
        _ when isHeard => null,
        { Copy: null } => EvidenceNotes.NotYetCleaned,
        { Copy.Path: null, Release: FileRelease.Refused } when !asCustodian => EvidenceNotes.NotReleased,
        { Copy: { Path: null, Report.Refused: { } why }, Anonymity: not Anonymity.OpenName, Release: not FileRelease.Released } when !asCustodian => EvidenceNotes.Withheld(why),
        _ => null,
    };

    private async Task<Delivery> BrokenAsync(long chatId, CaseId id, EvidenceId evidence, CancellationToken ct)
    {
        log.EvidenceBroken(evidence.Value, id.Value);
        await custody.TryWriteAsync(chatId, id, evidence, CustodyDeed.SealFoundBroken);
        return await SayAsync(chatId, EvidenceNotes.Broken, ct);
    }

    private async Task<Delivery> SayAsync(long chatId, Sentence note, CancellationToken ct)
    {
        var sent = await bot.SendMessage(chatId, Phrasebook.Text(Language.Indonesian, note), cancellationToken: ct);
        return new Delivery.Taken(sent.Id, sent.Date);
    }
}
