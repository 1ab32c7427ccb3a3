namespace LaporBot.Conversations.Listening;

/// <summary>What has just happened between an intake officer and a voice answer.</summary>
public enum TranscriptTrigger
{
    VoiceOpened,
    WordsWritten,
    BegunAnew,
    TranscriptSaved,
    TranscriptLeft,
}
