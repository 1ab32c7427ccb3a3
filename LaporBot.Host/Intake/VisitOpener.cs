using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Identity;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Intake;

/// <summary>Opens a visit: who is it, and what do we remember of this chat?</summary>
internal sealed class VisitOpener(
    RecentConversations recent,
    ConversationShelf conversations,
    OfficerRoster officers,
    KeyedHasher hasher,
    BotIdentity bot,
    ILogger<VisitOpener> log)
{
    public DeskVisit Open(IncomingUpdate incoming)
    {
        var chat = hasher.Chat(bot.BotId, incoming.ChatId);
        var person = hasher.Person(bot.BotId, incoming.PersonId);
        var visitor = new Visitor(officers.Find(person)?.Officer, incoming.IsGroup) { Names = incoming.PersonNames };
        if (recent.Find(chat) is { } heard)
        {
            return new DeskVisit(incoming, chat, person, heard.Revision, heard.Conversation, visitor);
        }

        var stored = conversations.Load(chat);
        if (stored.IsNew)
        {
            return new DeskVisit(incoming, chat, person, stored.Revision, Conversation.New, visitor);
        }

        if (ConversationSnapshot.Read(stored.State.Span) is { } remembered)
        {
            return new DeskVisit(incoming, chat, person, stored.Revision, remembered, visitor);
        }

        log.ConversationBegunAnew();
        var anew = Conversation.New with { Language = stored.Language };
        return new DeskVisit(incoming, chat, person, stored.Revision, anew, visitor) { ConversationLost = true };
    }
}
