using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.EvidenceCleaning;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace LaporBot.Host.EvidenceStore;

/// <summary>Hands a recording to whoever writes it out: played in the chat where Telegram can play it, and a file where it cannot. Neither can be forwarded or saved.</summary>
internal static class VoiceHandout
{
    private static string Caption => Phrasebook.Text(Language.Indonesian, EvidenceNotes.OnVoice);

    public static async Task<Message> ToAsync(ITelegramBotClient bot, long chatId, EvidenceId id, byte[] clear, CancellationToken ct)
    {
        if (!FileSignature.IsOpus(clear))
        {
            return await AsFileAsync(bot, chatId, id, clear, ct);
        }

        try
        {
            using var voice = new MemoryStream(clear, writable: false);
            return await bot.SendVoice(chatId, Named(voice, id), Caption, protectContent: true, cancellationToken: ct);
        }
        catch (ApiRequestException refused) when (refused.Message.Contains("VOICE_MESSAGES_FORBIDDEN", StringComparison.OrdinalIgnoreCase))
        {
            // He wants no voice messages from anybody, which Telegram lets some people choose.
            return await AsFileAsync(bot, chatId, id, clear, ct);
        }
    }

    private static async Task<Message> AsFileAsync(ITelegramBotClient bot, long chatId, EvidenceId id, byte[] clear, CancellationToken ct)
    {
        using var file = new MemoryStream(clear, writable: false);
        return await bot.SendDocument(chatId, Named(file, id), Caption, disableContentTypeDetection: true, protectContent: true, cancellationToken: ct);
    }

    private static InputFileStream Named(Stream bytes, EvidenceId id) => InputFile.FromStream(bytes, $"suara-{id.Shown}.ogg");
}
