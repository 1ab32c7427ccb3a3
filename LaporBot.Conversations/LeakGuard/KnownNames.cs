namespace LaporBot.Conversations.LeakGuard;

/// <summary>Names that matter when a text is searched. They are passed in for a search and kept no longer than the text that was searched.</summary>
/// <param name="Own">Names and user names of the writer, each as a whole.</param>
/// <param name="Accused">Names of the reported: a word that is also theirs tells nothing about the writer.</param>
public sealed record KnownNames(IReadOnlyList<string> Own, IReadOnlyList<string> Accused)
{
    public static KnownNames None { get; } = new([], []);
}
