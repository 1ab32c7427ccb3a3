namespace LaporBot.Conversations.Speaking;

public enum AttachmentKind
{
    Photo,
    Document,
    Video,
    VideoNote,
    Voice,
    Audio,
    Animation,
}
