namespace Telegram.Bot.Types;

public partial class Message
{
    /// <summary>The same number as <see cref="Id"/>.</summary>
    [JsonIgnore]
    public int MessageId => Id;

    [JsonIgnore]
    public User? ForwardFrom => (ForwardOrigin as MessageOriginUser)?.SenderUser;

    [JsonIgnore]
    public Chat? ForwardFromChat => ForwardOrigin switch
    {
        MessageOriginChannel post => post.Chat,
        MessageOriginChat sent => sent.SenderChat,
        _ => null,
    };

    [JsonIgnore]
    public int? ForwardFromMessageId => (ForwardOrigin as MessageOriginChannel)?.MessageId;

    [JsonIgnore]
    public string? ForwardSignature => (ForwardOrigin as MessageOriginChannel)?.AuthorSignature;

    [JsonIgnore]
    public string? ForwardSenderName => (ForwardOrigin as MessageOriginHiddenUser)?.SenderUserName;

    [JsonIgnore]
    public DateTime? ForwardDate => ForwardOrigin?.Date;

    /// <summary>The stretches of text that <see cref="Entities"/> mark; null without text.</summary>
    [JsonIgnore]
    public IEnumerable<string>? EntityValues => Stretches(Text, Entities);

    /// <summary>The stretches of the caption that <see cref="CaptionEntities"/> mark; null without caption.</summary>
    [JsonIgnore]
    public IEnumerable<string>? CaptionEntityValues => Stretches(Caption, CaptionEntities);

    /// <summary>
    /// What the message carries. Looked for in this order, since some kinds carry a second one beside them
    /// (an animation also a document, a venue also a location); <see cref="MessageType.Unknown"/> when nothing covered is set.
    /// </summary>
    [JsonIgnore]
    public MessageType Type =>
        Text is not null ? MessageType.Text
        : Animation is not null ? MessageType.Animation
        : Audio is not null ? MessageType.Audio
        : Document is not null ? MessageType.Document
        : LivePhoto is not null ? MessageType.LivePhoto
        : Photo is not null ? MessageType.Photo
        : Sticker is not null ? MessageType.Sticker
        : Story is not null ? MessageType.Story
        : Video is not null ? MessageType.Video
        : VideoNote is not null ? MessageType.VideoNote
        : Voice is not null ? MessageType.Voice
        : Contact is not null ? MessageType.Contact
        : Dice is not null ? MessageType.Dice
        : Poll is not null ? MessageType.Poll
        : Venue is not null ? MessageType.Venue
        : Location is not null ? MessageType.Location
        : NewChatMembers is not null ? MessageType.NewChatMembers
        : LeftChatMember is not null ? MessageType.LeftChatMember
        : NewChatTitle is not null ? MessageType.NewChatTitle
        : NewChatPhoto is not null ? MessageType.NewChatPhoto
        : DeleteChatPhoto is not null ? MessageType.DeleteChatPhoto
        : GroupChatCreated is not null ? MessageType.GroupChatCreated
        : SupergroupChatCreated is not null ? MessageType.SupergroupChatCreated
        : ChannelChatCreated is not null ? MessageType.ChannelChatCreated
        : MigrateToChatId is not null ? MessageType.MigrateToChatId
        : MigrateFromChatId is not null ? MessageType.MigrateFromChatId
        : PinnedMessage is not null ? MessageType.PinnedMessage
        : ConnectedWebsite is not null ? MessageType.ConnectedWebsite
        : WebAppData is not null ? MessageType.WebAppData
        : MessageType.Unknown;

    private static IEnumerable<string>? Stretches(string? text, MessageEntity[]? entities) =>
        text is null ? null : entities?.Select(entity => text.Substring(entity.Offset, entity.Length));
}
