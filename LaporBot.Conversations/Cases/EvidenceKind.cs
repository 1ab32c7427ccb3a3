namespace LaporBot.Conversations.Cases;

public enum EvidenceKind
{
    File,

    /// <summary>An address of a page or post; stored as text, never fetched.</summary>
    Link,

    Statement,

    /// <summary>The reporter's own voice in the place of words. Of a hidden reporter intake alone hears it; the others read its transcript.</summary>
    VoiceAnswer,

    /// <summary>A name and a number of a witness or of somebody reported; stored as text.</summary>
    Contact,

    /// <summary>A point on the map, with its name where it has one; stored as text.</summary>
    Location,
}
