using LaporBot.Conversations.Brakes;
using LaporBot.Host.TelegramChannel;
using Microsoft.Bot.Schema;
using Telegram.Bot.Types;

namespace LaporBot.Host.Intake;

/// <summary>An update with what the intake needs to know of it before the dialogue does.</summary>
internal sealed class IncomingUpdate
{
    public IncomingUpdate(Update update)
    {
        Update = update;
        Activity = TelegramActivities.Of(update);
        var chat = update.Message?.Chat ?? update.EditedMessage?.Chat ?? update.CallbackQuery?.Message?.Chat ?? update.MyChatMember?.Chat;
        ChatId = chat?.Id ?? 0;
        IsGroup = ChatId < 0;
        var person = update.Message?.From ?? update.EditedMessage?.From ?? update.CallbackQuery?.From ?? update.MyChatMember?.From;
        PersonId = person?.Id ?? ChatId;
        PersonNames = person is null ? [] : NamesOf(person);
        Heard = update.Message ?? update.EditedMessage;
    }

    public Update Update { get; }

    public long UpdateId => Update.Id;

    /// <summary>Null when the update is of no kind that we answer.</summary>
    public Activity? Activity { get; }

    /// <summary>0 when the update belongs to no chat.</summary>
    public long ChatId { get; }

    public bool IsGroup { get; }

    public long PersonId { get; }

    /// <summary>Full name and user name in the profile; for the turn alone, never stored.</summary>
    public IReadOnlyList<string> PersonNames { get; }

    /// <summary>The message of a person that goes into the ledger; null for presses and changes of membership.</summary>
    public Message? Heard { get; }

    public string? PressId => Update.CallbackQuery?.Id;

    /// <summary>How much comes from its chat; null until it was asked.</summary>
    public Chatter? Chatter { get; set; }

    /// <summary>True when it is a newcomer's, and too many come; null until it was asked.</summary>
    public bool? IsCrowded { get; set; }

    /// <summary>The message whose button was pressed; 0 without a press.</summary>
    public int PressedMessageId => Update.CallbackQuery?.Message?.Id ?? 0;

    private static List<string> NamesOf(User person)
    {
        List<string> names = [$"{person.FirstName} {person.LastName}".Trim()];
        if (person.Username is { Length: > 0 } username)
        {
            names.Add(username);
        }

        return names;
    }
}
