namespace LaporBot.Conversations.Speaking;

/// <summary>The languages the bot speaks. Indonesian comes first for everyone; English is chosen by a button.</summary>
public enum Language
{
    Indonesian,
    English,
}
