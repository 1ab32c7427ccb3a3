using LaporBot.Host.Storage;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Identity;
using LaporBot.Host.Officers;

namespace LaporBot.Host.Intake;

/// <summary>Opens a visit: who is it, and what do we remember of this chat?</summary>
internal sealed class VisitOpener(
    ConversationShelf conversations, OfficerRoster officers, KeyedHasher hasher, BotIdentity bot, ILogger<VisitOpener> log)
{
    public DeskVisit Open(IncomingUpdate incoming)
    {
        var chat = hasher.Chat(bot.BotId, incoming.ChatId);
        var person = hasher.Person(bot.BotId, incoming.PersonId);
        var stored = conversations.Load(chat);
        var visitor = new Visitor(officers.Find(person)?.Officer, incoming.IsGroup);
        if (stored.IsNew)
        {
            return new DeskVisit(incoming, chat, person, stored, Conversation.New, visitor);
        }

        if (ConversationSnapshot.Read(stored.State.Span) is { } remembered)
        {
            return new DeskVisit(incoming, chat, person, stored, remembered, visitor);
        }

        log.ConversationBegunAnew();
        var anew = Conversation.New with { Language = stored.Language };
        return new DeskVisit(incoming, chat, person, stored, anew, visitor) { ConversationLost = true };
    }
}
