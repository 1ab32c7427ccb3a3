namespace LaporBot.Conversations.Cases;

public enum EvidenceKind
{
    File,

    /// <summary>An address of a page or post; stored as text, never fetched.</summary>
    Link,

    Statement,

    /// <summary>The reporter's own voice in the place of words. Of a hidden reporter intake alone hears it; the others read its transcript.</summary>
    VoiceAnswer,
}
