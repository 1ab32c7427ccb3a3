using System.Text;
using LaporBot.Conversations.Reference;
using LaporBot.Host.Reference;
using LaporBot.Host.Settings;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Poster;

/// <summary>The command <c>poster</c>: a page to hang up, for one region. Needs no database and may run beside a serving host.</summary>
internal static class PrintPoster
{
    /// <exception cref="StartRefusedException">The region is not known, the bot's username is not, or the file cannot be written.</exception>
    public static async Task<int> RunAsync(IConfiguration configuration, string region, FileInfo file, TextWriter output, CancellationToken ct)
    {
        var settings = HostSettings.Read(configuration);
        var reference = ReferenceFolder.Read(settings.Reference, DataFolder.Of(settings.Storage, settings.Bot.Mode)).Data;
        if (reference.Regions.Find(new RegionCode(region)) is not { } place)
        {
            throw new StartRefusedException($"--region: '{region}' is no code of a province, regency, city or district. They are for example 35, 35.25 or 35.25.17; see Reference/regions.csv.");
        }

        var card = await OperatorCards.OfAsync(settings, settings.IsPractice, ct);
        if (card.BotUsername.Length == 0)
        {
            throw new StartRefusedException("The bot's username is not known: Telegram could not be asked. Set Operator:BotUsername (environment variable Operator__BotUsername).");
        }

        var page = PosterPage.Of(card, reference.Regions.NameOf(place), new Uri($"https://t.me/{card.BotUsername}?start=lapor_{place.Code.ForLinks()}"));
        try
        {
            await File.WriteAllTextAsync(file.FullName, page, Encoding.UTF8, ct);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException($"--out: {file} cannot be written: {failure.Message}", failure);
        }

        await output.WriteLineAsync($"{file}: open it in a browser and print it on A4.");
        if (await PosterPdf.TryPrintAsync(file, ct) is { } pdf)
        {
            await output.WriteLineAsync($"{pdf}: the same as a PDF.");
        }

        return 0;
    }
}
