using LaporBot.Conversations.Speaking;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Intake;

/// <summary>Gives back conversations as they were last committed.</summary>
internal sealed class ConversationShelf(ReadPool reads, Sealer sealer)
{
    private const string Select = "SELECT revision, state, language FROM conversations WHERE chat_key = @chat";

    private const string SelectLanguage = "SELECT language FROM conversations WHERE chat_key = @chat";

    public StoredConversation Load(ChatKey chat) => reads.Read((chat, sealer), static (statements, asked) =>
    {
        using var row = statements[Select].Read(asked.chat);
        if (!row.Read())
        {
            return default;
        }

        var state = Opened(asked.sealer, row.GetFieldValue<byte[]>(1), asked.chat);
        return new StoredConversation(row.GetInt32(0), state, LanguageOf(row.GetString(2)));
    });

    /// <returns>Indonesian for a chat never heard before.</returns>
    public Language LanguageOf(ChatKey chat) => reads.Read(chat, static (statements, asked) =>
        statements[SelectLanguage].One(asked) is string language ? LanguageOf(language) : Language.Indonesian);

    // A damaged row must not silence a chat for ever: it counts as a state that cannot be read.
    private static byte[] Opened(Sealer sealer, byte[] box, ChatKey chat)
    {
        try
        {
            return sealer.Open(new Sealed<byte[]>(box), IntakePlaces.State(chat));
        }
        catch (SealBrokenException)
        {
            return [];
        }
    }

    private static Language LanguageOf(string stored) => stored == nameof(Language.English) ? Language.English : Language.Indonesian;
}
