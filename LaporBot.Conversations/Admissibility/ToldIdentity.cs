using LaporBot.Conversations.Reference;

namespace LaporBot.Conversations.Admissibility;

/// <summary>Whether anybody could be found by what was told of him: a name, or an office with a post. Advice for the meter, never a reason to refuse.</summary>
internal static class ToldIdentity
{
    /// <param name="accused">Name and office of each, as they were told; null where nothing was.</param>
    public static bool IsTold(IEnumerable<(string Name, string? Office)> accused, ReferenceData reference)
    {
        var unknown = reference.AdmissibilityRules.FirstOrDefault(rule => rule.Point == AdmissibilityPoint.Accused)?.Unknown ?? [];
        return accused.Any(one => !unknown.Any(words => BeginsWith(one.Name, words)) || IsOffice(one.Office, unknown));
    }

    /// <summary>"Memakai masker, Tidak tahu": where one part says that it is not known, the rest describes the person and names no office.</summary>
    private static bool IsOffice(string? told, IReadOnlyList<string> unknown) => told is not null
        && told.Split([',', ';', '\n', '–'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts
        && !parts.Any(part => unknown.Contains(part.TrimEnd('.', '!', '?', ' '), StringComparer.OrdinalIgnoreCase));

    private static bool BeginsWith(string told, string words) =>
        told.Trim() is var name && name.StartsWith(words, StringComparison.OrdinalIgnoreCase) && (name.Length == words.Length || !char.IsLetter(name[words.Length]));
}
