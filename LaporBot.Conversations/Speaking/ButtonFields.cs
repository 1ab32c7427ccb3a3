using LaporBot.Conversations.Cases;

namespace LaporBot.Conversations.Speaking;

/// <summary>The parts of a button's code, which <c>|</c> separates; the first one names the area that made it.</summary>
internal static class ButtonFields
{
    public const char Separator = '|';

    public static string[] Of(ChoiceCode code) => (code.Value ?? "").Split(Separator);

    public static bool IsOf(ChoiceCode code, string area) =>
        code.Value is { } value && value.Length > area.Length && value[area.Length] == Separator && value.StartsWith(area, StringComparison.Ordinal);

    /// <summary>The case that the second part names; null when it names none.</summary>
    public static CaseId? CaseIn(ChoiceCode code) =>
        Of(code) is [_, var second, ..] && CaseId.TryReadCode(second, out var id) ? id : null;
}
