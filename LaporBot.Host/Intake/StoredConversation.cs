using LaporBot.Conversations.Speaking;

namespace LaporBot.Host.Intake;

/// <summary>A chat as the store knows it.</summary>
/// <param name="Revision">What a save must be based on; 0 for a chat never heard before.</param>
/// <param name="State">The conversation as bytes; empty for a chat never heard before, and where the stored bytes do not open.</param>
internal readonly record struct StoredConversation(int Revision, ReadOnlyMemory<byte> State, Language Language)
{
    public bool IsNew => Revision == 0;
}
