using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Welcoming;

/// <summary>Buttons that fit at any time: the language and the way into a report.</summary>
internal static class GeneralCode
{
    public static ChoiceCode Indonesian { get; } = new("l|id");

    public static ChoiceCode English { get; } = new("l|en");

    /// <summary>Begins a report, or shows the open question of the one that was begun.</summary>
    public static ChoiceCode Report { get; } = new("g|lapor");

    /// <summary>Agrees that the report is kept and read, and begins it: what the first message says stands above this button.</summary>
    public static ChoiceCode AgreeAndReport { get; } = new("g|setuju");

    /// <summary>Behind what the bot says on its own about a draft: the draft, or that it is gone.</summary>
    public static ChoiceCode DraftNews { get; } = new("g|draf");

    /// <summary>The language that the button asks for; null for any other button.</summary>
    public static Language? LanguageOf(ChoiceCode code) => code == English ? Language.English : code == Indonesian ? Language.Indonesian : null;

    public static bool IsGeneral(ChoiceCode code) => ButtonFields.IsOf(code, "l") || ButtonFields.IsOf(code, "g");
}
