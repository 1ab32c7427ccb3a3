using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Identity;

namespace LaporBot.Host.Intake;

/// <summary>One message at the front desk: who came, what was remembered, and what came of it.</summary>
internal sealed class DeskVisit(
    IncomingUpdate incoming, ChatKey chat, PersonKey person, int revision, Conversation conversation, Visitor visitor)
{
    private readonly List<Reply> _replies = [];

    public IncomingUpdate Incoming => incoming;

    public ChatKey Chat => chat;

    public PersonKey Person => person;

    /// <summary>The stored revision that the turn is based on; 0 for a chat never heard before.</summary>
    public int Revision => revision;

    public Conversation Conversation => conversation;

    public Visitor Visitor => visitor;

    /// <summary>True when there was a conversation and it could not be read any more.</summary>
    public bool ConversationLost { get; init; }

    /// <summary>Collected in the order in which they will leave.</summary>
    public IReadOnlyList<Reply> Replies => _replies;

    /// <summary>Null when nothing was decided: no utterance, or the turn failed.</summary>
    public Turn? Turn { get; private set; }

    /// <summary>Set when the person has blocked the bot (false) or lets it write again (true).</summary>
    public bool? Reachable { get; set; }

    /// <summary>True when the bot is not in the group any more.</summary>
    public bool IsSentAway { get; set; }

    /// <summary>Set when the group has a new id.</summary>
    public (ChatKey Key, long Id)? MigratedTo { get; set; }

    public Exception? Failure { get; private set; }

    public void Answer(Reply reply) => _replies.Add(reply);

    public void Settle(Turn turn) => Turn = turn;

    public void Failed(Exception failure) => Failure = failure;
}
