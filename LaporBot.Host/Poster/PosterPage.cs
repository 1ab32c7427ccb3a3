using System.Net;
using LaporBot.Conversations.Speaking;
using QRCoder;

namespace LaporBot.Host.Poster;

/// <summary>A printable A4 page in one file, without anything from elsewhere: it can be opened, sent and printed anywhere.</summary>
internal static class PosterPage
{
    private const int ModulePixels = 8;

    /// <param name="place">Whom it is for, for example “Kabupaten Contoh”.</param>
    /// <param name="link">What the code opens; it holds no secret.</param>
    public static string Of(OperatorCard shown, string place, Uri link) =>
        $$"""
        <!doctype html>
        <html lang="id">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{Said("welcome.PosterTitle")}} {{Encoded(place)}}</title>
        <style>
        @page { size: A4; margin: 14mm }
        body { font: 15pt/1.45 system-ui, "Noto Sans", Arial, sans-serif; color: #111; background: #fff; max-width: 182mm; margin: 0 auto; padding: 6mm; text-align: center }
        h1 { font-size: 36pt; line-height: 1.1; margin: 0 0 4mm }
        .call { font-size: 20pt; margin: 0 0 2mm }
        .english { color: #444; font-size: 12pt; margin: 0 0 6mm }
        svg { width: 84mm; height: 84mm; max-width: 80vw }
        .name { font-size: 20pt; font-weight: 700; margin: 2mm 0 6mm }
        ol { list-style: none; padding: 0; margin: 0 auto 6mm; max-width: 150mm; text-align: left }
        li { margin: 0 0 2mm }
        .safe { border: 2px solid #111; border-radius: 4mm; padding: 4mm }
        footer { color: #444; font-size: 11pt; margin-top: 6mm }
        </style>
        </head>
        <body>
        <h1>{{Said("welcome.PosterTitle")}}</h1>
        <p class="call">{{Said("welcome.PosterCall")}}</p>
        <p class="english" lang="en">{{Said("welcome.PosterTitle", Language.English)}} {{Said("welcome.PosterCall", Language.English)}}</p>
        {{Code(link)}}
        <p class="name">@{{Encoded(shown.BotUsername)}}</p>
        <ol>
        <li>{{Said("welcome.PosterScan")}}</li>
        <li>{{Said("welcome.PosterTell")}}</li>
        <li>{{Said("welcome.PosterFollow")}}</li>
        </ol>
        <p class="safe">{{Said("welcome.PosterNeverAsks", values: shown.BotUsername)}}</p>
        <footer>{{Encoded(place)}} · {{Said("welcome.PosterOperator", Language.Indonesian, shown.Name, shown.Contact)}}</footer>
        </body>
        </html>
        """;

    // Level Q still reads with a quarter of it torn or dirty.
    private static string Code(Uri link)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(link.AbsoluteUri, QRCodeGenerator.ECCLevel.Q);
        using var code = new SvgQRCode(data);
        return code.GetGraphic(ModulePixels, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }

    private static string Said(string key, Language language = Language.Indonesian, params object[] values) =>
        Encoded(Phrasebook.Text(language, new Sentence(key, values)));

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
