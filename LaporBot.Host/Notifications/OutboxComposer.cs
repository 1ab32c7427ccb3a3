using LaporBot.Conversations.Speaking;
using LaporBot.Host.Identity;
using LaporBot.Host.Intake;

namespace LaporBot.Host.Notifications;

/// <summary>Renders replies and notices into outbox rows.</summary>
internal static class OutboxComposer
{
    /// <summary>Telegram keeps a press answerable for about this long.</summary>
    private static readonly TimeSpan PressLife = TimeSpan.FromMinutes(2);

    private const int LongestNote = 200;

    /// <summary>A reply to the chat that is being heard.</summary>
    public static OutboxEntry Reply(DeskVisit visit, Reply reply, Language language, DateTimeOffset now)
    {
        var incoming = visit.Incoming;
        var row = Row(visit.Chat, incoming.ChatId, "reply", now);
        return reply switch
        {
            Reply.Message message => Saying(row, Render(message.Says, message.Choices, language)) with { Asks = message.Asks },
            Reply.Rewrite rewrite when incoming.PressedMessageId != 0 => Saying(row, Render(rewrite.Says, rewrite.Choices, language, incoming.PressedMessageId)) with { Kind = OutboxKind.Edit },
            Reply.Rewrite rewrite => Saying(row, Render(rewrite.Says, rewrite.Choices, language)),
            Reply.Toast toast when incoming.PressId is { } press => Saying(row, new OutboxPayload(Note(Phrasebook.Text(language, toast.Says), incoming.IsGroup), [], PressId: press)) with
            {
                Kind = OutboxKind.Toast,
                ExpiresAt = now + PressLife,
            },
            Reply.Toast toast => Saying(row, Render([toast.Says], [], language)),
            Reply.File file => Saying(row, new OutboxPayload("", [], File: new FileToShow(file.Case.Value, file.Evidence.Value, file.AsCustodian, file.AsListener))) with { Kind = OutboxKind.File },
            _ => throw new InvalidOperationException("A reply is of one of four kinds."),
        };
    }

    /// <summary>A notice for somebody who is not speaking now.</summary>
    public static OutboxEntry Notice(ChatKey chat, long chatId, Reply.Message says, Language language, Hold? hold, DateTimeOffset now) =>
        Saying(Row(chat, chatId, "notice", now), Render(says.Says, says.Choices, language)) with
        {
            Priority = OutboxPriority.Notice,
            HoldKey = hold?.Key,
            NotBefore = hold?.Until,
        };

    /// <summary>A notice for whoever will be on duty when it is released. It lies in nobody's chat until then.</summary>
    public static OutboxEntry AtRelease(Audience.OfficersOnDuty duty, Reply.Message says, Hold hold, DateTimeOffset now)
    {
        var english = Render(says.Says, says.Choices, Language.English);
        var held = Render(says.Says, says.Choices, Language.Indonesian) with { OnDuty = new ForDuty(duty.About.Id.Value, english, duty.Roles, duty.Except?.Value) };
        return Saying(Row(default, 0, "notice", now), held) with { Priority = OutboxPriority.Notice, HoldKey = hold.Key, NotBefore = hold.Until };
    }

    /// <summary>The released notice for one of those who are on duty.</summary>
    public static OutboxEntry Released(OutboxPayload held, ForDuty duty, NoticeAddress to, DateTimeOffset now) =>
        Saying(Row(to.Chat, to.ChatId, "notice", now), to.Language == Language.English ? duty.English : held with { OnDuty = null }) with { Priority = OutboxPriority.Notice };

    /// <summary>The press has been heard: the spinner on the button ends.</summary>
    public static OutboxItem PressHeard(DeskVisit visit, string pressId, DateTimeOffset now) => new(
        Row(visit.Chat, visit.Incoming.ChatId, "press", now) with { Kind = OutboxKind.Toast },
        new OutboxPayload("", [], PressId: pressId));

    // In private a note that is too long is said as a message; a group must not read what one person is told.
    private static string Note(string text, bool inGroup) => inGroup ? Excerpt.Of(text, LongestNote) : text;

    private static OutboxEntry Saying(OutboxEntry row, OutboxPayload payload) => row with { Payload = payload.ToBytes(), Rendered = payload };

    private static OutboxEntry Row(ChatKey chat, long chatId, string purpose, DateTimeOffset now) => new()
    {
        Chat = chat,
        Address = chatId,
        Kind = OutboxKind.Send,
        Payload = ReadOnlyMemory<byte>.Empty,
        Purpose = purpose,
        QueuedAt = now,
    };

    private static OutboxPayload Render(
        IReadOnlyList<Sentence> says, IReadOnlyList<IReadOnlyList<Choice>> choices, Language language, int messageId = 0) =>
        new OutboxPayload(
            Phrasebook.Render(language, says),
            [.. choices.Select(row => (IReadOnlyList<Button>)[.. row.Select(choice => new Button(Phrasebook.Text(language, choice.Label), choice.Code.Value))])],
            messageId);
}
