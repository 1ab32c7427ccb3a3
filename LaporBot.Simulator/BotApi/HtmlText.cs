using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace LaporBot.Simulator.BotApi;

/// <summary>Telegram's HTML style: its tags become entities, everything else is refused in its words.</summary>
static class HtmlText
{
    static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["b"] = "bold",
        ["strong"] = "bold",
        ["i"] = "italic",
        ["em"] = "italic",
        ["u"] = "underline",
        ["ins"] = "underline",
        ["s"] = "strikethrough",
        ["strike"] = "strikethrough",
        ["del"] = "strikethrough",
        ["code"] = "code",
        ["pre"] = "pre",
        ["a"] = "text_link",
        ["blockquote"] = "blockquote",
        ["tg-spoiler"] = "spoiler",
    };

    public static (WrittenText Written, Refusal? Refusal) Read(string html)
    {
        var text = new StringBuilder();
        Stack<Tag> open = new();
        List<Mark> marks = [];
        for (var at = 0; at < html.Length;)
        {
            if (html[at] != '<')
            {
                var next = html.IndexOf('<', at) is >= 0 and var found ? found : html.Length;
                text.Append(WebUtility.HtmlDecode(html[at..next]));
                at = next;
                continue;
            }

            var end = html.IndexOf('>', at);
            var offset = Encoding.UTF8.GetByteCount(html.AsSpan(0, at)).ToString(CultureInfo.InvariantCulture);
            if (end < 0)
            {
                return (WrittenText.None, Refusals.EntitiesUnreadable($"Unclosed start tag at byte offset {offset}"));
            }

            var tag = html[(at + 1)..end].Trim();
            at = end + 1;
            if (tag is ['/', .. var closing])
            {
                if (!open.TryPop(out var opened) || (closing.Length > 0 && !closing.Equals(opened.Name, StringComparison.OrdinalIgnoreCase)))
                {
                    return (WrittenText.None, Refusals.EntitiesUnreadable($"Unexpected end tag at byte offset {offset}"));
                }

                if (text.Length > opened.Start)
                {
                    marks.Add(new Mark(opened.Start, text.Length - opened.Start, Types[opened.Name], opened.Url));
                }

                continue;
            }

            var name = tag.Split(' ', 2)[0];
            if (!Types.ContainsKey(name))
            {
                return (WrittenText.None, Refusals.EntitiesUnreadable($"Unsupported start tag \"{name}\" at byte offset {offset}"));
            }

            open.Push(new Tag(name, text.Length, UrlOf(tag)));
        }

        return open.TryPeek(out var left)
            ? (WrittenText.None, Refusals.EntitiesUnreadable($"Can't find end tag corresponding to start tag \"{left.Name}\""))
            : (new WrittenText(text.ToString(), marks.Count == 0 ? Chats.Entities.Of(text.ToString()) : Write(marks)), null);
    }

    static string? UrlOf(string tag)
    {
        var at = tag.IndexOf("href=", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : WebUtility.HtmlDecode(tag[(at + "href=".Length)..].Trim('"', '\'', ' '));
    }

    static string Write(List<Mark> marks) => JsonText.Of(json =>
    {
        json.WriteStartArray();
        foreach (var mark in marks.OrderBy(mark => mark.Start).ThenByDescending(mark => mark.Length))
        {
            WriteOne(json, mark);
        }

        json.WriteEndArray();
    });

    static void WriteOne(Utf8JsonWriter json, Mark mark)
    {
        json.WriteStartObject();
        json.WriteNumber("offset", mark.Start);
        json.WriteNumber("length", mark.Length);
        json.WriteString("type", mark.Type);
        json.WriteIfPresent("url", mark.Url);
        json.WriteEndObject();
    }

    readonly record struct Tag(string Name, int Start, string? Url);

    readonly record struct Mark(int Start, int Length, string Type, string? Url);
}
