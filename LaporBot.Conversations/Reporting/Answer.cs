using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>Something the citizen typed, as typed.</summary>
/// <param name="MessageId">The message it came from, so that an edit of that message finds it; 0 when it came from a button.</param>
public sealed record Answer(string Text, long MessageId)
{
    private static readonly Sentence s_notKnown = new("report.Unknown");
    private static readonly Sentence s_asListed = new("report.AsListed");

    /// <summary>"Tidak tahu" by its button; stored in Indonesian, which officers read.</summary>
    internal static Answer NotKnown { get; } = new(Phrasebook.Text(Language.Indonesian, s_notKnown), 0);

    /// <summary>True for "tidak tahu" however it is typed, also where no button says it.</summary>
    internal static bool IsNotKnown(string typed) => TypedChoice.IsLabel(s_notKnown, typed);

    /// <summary>Whoever stands in the list that he sent as a file; stored in Indonesian, which officers read.</summary>
    internal static Answer AsListed { get; } = new(Phrasebook.Text(Language.Indonesian, s_asListed), 0);

    /// <summary>How it stands in a message: the beginning of what he typed, or what its button says in the reader's language.</summary>
    internal object Shown(int characters) => this == NotKnown ? s_notKnown : this == AsListed ? s_asListed
        : VoiceMark.NumberIn(Text) is { } voice ? new Sentence("voice.Waiting", voice)
        : Excerpt.Of(Text, characters);
}
