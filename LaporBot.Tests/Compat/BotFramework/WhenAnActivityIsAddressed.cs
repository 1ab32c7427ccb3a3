using Microsoft.Bot.Schema;

namespace LaporBot.Tests.Compat.BotFramework;

public class WhenAnActivityIsAddressed
{
    [Fact]
    public void A_reference_remembers_where_it_came_from()
    {
        var incoming = AnIncoming.Message();
        incoming.Locale = "id-ID";

        var reference = incoming.GetConversationReference();

        Assert.Equal(("incoming-1", "contoh-channel", "https://contoh.example", "id-ID"), (reference.ActivityId, reference.ChannelId, reference.ServiceUrl, reference.Locale));
        Assert.Same(incoming.From, reference.User);
        Assert.Same(incoming.Recipient, reference.Bot);
        Assert.Same(incoming.Conversation, reference.Conversation);
        Assert.Equal("dikirim-9", incoming.GetReplyConversationReference(new ResourceResponse("dikirim-9")).ActivityId);
    }

    [Theory]
    [InlineData(ActivityTypes.ConversationUpdate, "webchat", null)]
    [InlineData(ActivityTypes.ConversationUpdate, "DirectLine", null)]
    [InlineData(ActivityTypes.ConversationUpdate, "telegram", "incoming-1")]
    [InlineData(ActivityTypes.Message, "webchat", "incoming-1")]
    public void News_of_a_web_conversation_cannot_be_answered_by_id(string type, string channel, string? id)
    {
        var incoming = AnIncoming.OfType(type);
        incoming.ChannelId = channel;

        Assert.Equal(id, incoming.GetConversationReference().ActivityId);
        Assert.Equal(id, incoming.CreateReply().ReplyToId);
    }

    [Fact]
    public void Outgoing_it_goes_from_bot_to_person_and_answers_the_reference()
    {
        var reference = AnIncoming.Message().GetConversationReference();

        var outgoing = new Activity(id: "milik-sendiri").ApplyConversationReference(reference);

        Assert.Same(reference.Bot, outgoing.From);
        Assert.Same(reference.User, outgoing.Recipient);
        Assert.Equal(("milik-sendiri", "incoming-1"), (outgoing.Id, outgoing.ReplyToId));
    }

    [Fact]
    public void Incoming_it_goes_from_person_to_bot_and_takes_the_id_of_the_reference()
    {
        var reference = AnIncoming.Message().GetConversationReference();

        var incoming = new Activity(id: "milik-sendiri").ApplyConversationReference(reference, isIncoming: true);

        Assert.Same(reference.User, incoming.From);
        Assert.Same(reference.Bot, incoming.Recipient);
        Assert.Equal(("incoming-1", null), (incoming.Id, incoming.ReplyToId));
    }

    [Theory, InlineData(true), InlineData(false)]
    public void A_reference_without_an_id_leaves_the_ids_alone(bool isIncoming)
    {
        var activity = new Activity(id: "milik-sendiri", replyToId: "yang-dulu");

        activity.ApplyConversationReference(new ConversationReference(), isIncoming);

        Assert.Equal(("milik-sendiri", "yang-dulu"), (activity.Id, activity.ReplyToId));
    }

    [Fact]
    public void A_reply_turns_the_direction_round_with_fresh_accounts()
    {
        var incoming = AnIncoming.Message();
        incoming.Locale = "id-ID";

        var reply = incoming.CreateReply("Terima kasih.");

        Assert.Equal((ActivityTypes.Message, "Terima kasih.", "id-ID", "incoming-1"), (reply.Type, reply.Text, reply.Locale, reply.ReplyToId));
        Assert.Equal(("bot-contoh", "Warga Contoh"), (reply.From!.Id, reply.Recipient!.Name));
        Assert.NotSame(incoming.Conversation, reply.Conversation);
        Assert.Equal(("chat-contoh", "Obrolan Contoh", false), (reply.Conversation!.Id, reply.Conversation.Name, reply.Conversation.IsGroup));
        Assert.Equal(TimeSpan.Zero, reply.Timestamp!.Value.Offset);
        Assert.Empty(reply.Attachments!);
    }

    [Fact]
    public void A_reply_without_words_or_accounts_is_empty_but_whole()
    {
        var reply = new Activity { Conversation = new ConversationAccount() }.CreateReply(locale: "en-GB");

        Assert.Equal((string.Empty, "en-GB"), (reply.Text, reply.Locale));
        Assert.Null(reply.From!.Id);
        Assert.Null(reply.Recipient!.Id);
    }
}
