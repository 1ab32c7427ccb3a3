using System.Globalization;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Tracking;

/// <summary>What a reporter's button does. The letters stand in buttons that are already in people's chats: add, never change.</summary>
internal static class TrackVerb
{
    public const string List = "l";
    public const string News = "n";
    public const string Timeline = "h";
    public const string Answer = "a";
    public const string Done = "d";
    public const string AsAnswer = "y";
    public const string Otherwise = "o";
    public const string Cover = "m";
    public const string Keep = "k";
    public const string Rewrite = "w";
}

/// <summary>A reporter's button: <c>t|&lt;case or -&gt;|&lt;verb&gt;[|&lt;words&gt;]</c>. It carries no revision: it only ever shows or adds.</summary>
/// <param name="Words">The stamp of the words about which it decides; null where it decides about none.</param>
internal sealed record TrackButton(CaseId? Case, string Verb, long? Words = null)
{
    public const string Area = "t";

    private const string NoCase = "-";

    public static ChoiceCode Of(CaseId? filed, string verb) => new($"{Area}|{filed?.ToCode() ?? NoCase}|{verb}");

    public static ChoiceCode Of(CaseId filed, string verb, long words) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Area}|{filed.ToCode()}|{verb}|{words}"));

    public static TrackButton? Read(ChoiceCode code) => ButtonFields.Of(code) switch
    {
        [Area, NoCase, var verb] => new TrackButton(null, verb),
        [Area, var id, var verb] when CaseId.TryReadCode(id, out var filed) => new TrackButton(filed, verb),
        [Area, var id, var verb, var words] when CaseId.TryReadCode(id, out var filed) && long.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var stamp) =>
            new TrackButton(filed, verb, stamp),
        _ => null,
    };
}
