namespace Telegram.Bot.Serialization;

/// <summary>
/// A closed family of types told apart by one string property, wherever in the object it stands.
/// An object with a tag that is not known here, or with none, reads as null.
/// </summary>
internal abstract class TaggedConverter<TBase>(string tag, IReadOnlyDictionary<string, Type> kinds) : JsonConverter<TBase> where TBase : class
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(TBase);

    public override TBase? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (TagOf(reader) is { } name && kinds.TryGetValue(name, out var kind))
            return (TBase?)JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(kind));
        reader.Skip();
        return null;
    }

    public override void Write(Utf8JsonWriter writer, TBase value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));

    // The reader is a copy: looking ahead does not move the caller's.
    private string? TagOf(Utf8JsonReader ahead)
    {
        if (ahead.TokenType is not JsonTokenType.StartObject)
            throw new JsonException($"{typeof(TBase).Name} is given as an object.");
        while (ahead.Read() && ahead.TokenType is JsonTokenType.PropertyName)
        {
            var found = ahead.ValueTextEquals(tag);
            ahead.Read();
            if (found)
                return ahead.TokenType is JsonTokenType.String ? ahead.GetString() : throw new JsonException($"\"{tag}\" is given as a string.");
            ahead.Skip();
        }
        return null;
    }
}

internal sealed class ChatMemberConverter() : TaggedConverter<ChatMember>("status", new Dictionary<string, Type>
{
    ["creator"] = typeof(ChatMemberOwner),
    ["administrator"] = typeof(ChatMemberAdministrator),
    ["member"] = typeof(ChatMemberMember),
    ["restricted"] = typeof(ChatMemberRestricted),
    ["left"] = typeof(ChatMemberLeft),
    ["kicked"] = typeof(ChatMemberBanned),
});

internal sealed class MessageOriginConverter() : TaggedConverter<MessageOrigin>("type", new Dictionary<string, Type>
{
    ["user"] = typeof(MessageOriginUser),
    ["hidden_user"] = typeof(MessageOriginHiddenUser),
    ["chat"] = typeof(MessageOriginChat),
    ["channel"] = typeof(MessageOriginChannel),
});

internal sealed class BotCommandScopeConverter() : TaggedConverter<BotCommandScope>("type", new Dictionary<string, Type>
{
    ["default"] = typeof(BotCommandScopeDefault),
    ["all_private_chats"] = typeof(BotCommandScopeAllPrivateChats),
    ["all_group_chats"] = typeof(BotCommandScopeAllGroupChats),
    ["all_chat_administrators"] = typeof(BotCommandScopeAllChatAdministrators),
    ["chat"] = typeof(BotCommandScopeChat),
    ["chat_administrators"] = typeof(BotCommandScopeChatAdministrators),
    ["chat_member"] = typeof(BotCommandScopeChatMember),
});
