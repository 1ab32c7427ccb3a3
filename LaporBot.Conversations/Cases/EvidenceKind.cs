namespace LaporBot.Conversations.Cases;

public enum EvidenceKind
{
    File,

    /// <summary>An address of a page or post; stored as text, never fetched.</summary>
    Link,

    Statement,
}
