using System.Globalization;
using LaporBot.Conversations.Speaking;
using Microsoft.Bot.Schema;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Attachment = LaporBot.Conversations.Speaking.Attachment;

namespace LaporBot.Host.TelegramChannel;

/// <summary>Activities as utterances: what a person said, in the words of the pure core.</summary>
internal static class UtteranceReader
{
    public static Utterance Message(Activity activity)
    {
        var heard = activity.Value is Message message ? Heard(message) : new Utterance.Unusable(UnusableKind.Unknown);
        return heard with { MessageId = IdOf(activity) };
    }

    /// <summary>True for <c>/command@somebody_else</c> in a group, where several bots may sit.</summary>
    /// <param name="ownUsername">Empty when it is not known: then every command is taken for ours.</param>
    public static bool IsForAnotherBot(Activity activity, string ownUsername)
    {
        if (ownUsername.Length == 0 || activity is not { Conversation.IsGroup: true, Text: ['/', ..] text })
        {
            return false;
        }

        var command = text.Split([' ', '\n'], 2)[0];
        var at = command.IndexOf('@', StringComparison.Ordinal);
        return at >= 0 && !command[(at + 1)..].Equals(ownUsername, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Null for an edit that changed no words (a live place that moved).</summary>
    public static Utterance? Edit(Activity activity) => (activity.Text ?? (activity.Value as Message)?.Caption) is { } text
        ? new Utterance.Edited(text) { MessageId = IdOf(activity) }
        : null;

    public static Utterance Press(Activity activity)
    {
        var id = IdOf(activity);
        return activity.Value is string { Length: > 0 } data && System.Text.Encoding.UTF8.GetByteCount(data) <= ChoiceCode.MaxBytes
            ? new Utterance.Pressed(new ChoiceCode(data)) { MessageId = id }
            : new Utterance.Unusable(UnusableKind.UnreadableButton) { MessageId = id };
    }

    private static long IdOf(Activity activity) => long.Parse(activity.Id ?? "0", CultureInfo.InvariantCulture);

    private static Utterance Heard(Message message) => message switch
    {
        { Text: { } text } => Words(text, message.Entities),
        { Photo: [.., var photo] } => File(AttachmentKind.Photo, photo.FileId, photo.FileUniqueId, null, "image/jpeg", photo.FileSize, message),
        { Animation: { } a } => File(AttachmentKind.Animation, a.FileId, a.FileUniqueId, a.FileName, a.MimeType, a.FileSize, message),
        { Document: { } d } => File(AttachmentKind.Document, d.FileId, d.FileUniqueId, d.FileName, d.MimeType, d.FileSize, message),
        { Video: { } v } => File(AttachmentKind.Video, v.FileId, v.FileUniqueId, v.FileName, v.MimeType, v.FileSize, message),
        { VideoNote: { } n } => File(AttachmentKind.VideoNote, n.FileId, n.FileUniqueId, null, "video/mp4", n.FileSize, message),
        { Voice: { } v } => File(AttachmentKind.Voice, v.FileId, v.FileUniqueId, null, v.MimeType, v.FileSize, message),
        { Audio: { } a } => File(AttachmentKind.Audio, a.FileId, a.FileUniqueId, a.FileName, a.MimeType, a.FileSize, message),
        { Sticker: not null } => new Utterance.Unusable(UnusableKind.Sticker),
        { Venue: { } venue } => new Utterance.Located(new SharedPlace(venue.Location.Latitude, venue.Location.Longitude, venue.Title, venue.Address)),
        { Location: { } point } => new Utterance.Located(new SharedPlace(point.Latitude, point.Longitude)),
        { Contact: { } card } => new Utterance.Introduced(
            new ContactCard($"{card.FirstName} {card.LastName}", card.PhoneNumber, card.UserId is { } whose && whose == message.From?.Id)),
        { Poll: not null } => new Utterance.Unusable(UnusableKind.Poll),
        { Dice: not null } => new Utterance.Unusable(UnusableKind.Dice),
        _ => new Utterance.Unusable(UnusableKind.Unknown),
    };

    private static Utterance Words(string text, MessageEntity[]? entities)
    {
        var isCommand = text.StartsWith('/')
            && (entities is null || entities.Any(e => e is { Type: MessageEntityType.BotCommand, Offset: 0 }));
        if (!isCommand)
        {
            return new Utterance.Said(text);
        }

        var end = text.AsSpan().IndexOfAny(' ', '\n');
        var name = end < 0 ? text[1..] : text[1..end];
        var argument = end < 0 ? "" : text[(end + 1)..].Trim();
        var at = name.IndexOf('@', StringComparison.Ordinal);
        return new Utterance.Commanded((at < 0 ? name : name[..at]).ToLowerInvariant(), argument);
    }

    private static Utterance.Attached File(
        AttachmentKind kind, string fileId, string uniqueId, string? name, string? mimeType, long? size, Message message) =>
        new(new Attachment(kind, fileId, uniqueId, name, mimeType, size is > 0 ? size : null, message.Caption, message.MediaGroupId));
}
