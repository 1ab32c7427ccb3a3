using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace LaporBot.Tests.Compat.BotFramework;

public class WhenAnActivityIsRead
{
    [Theory]
    [InlineData("message", true)]
    [InlineData("MESSAGE", true)]
    [InlineData("message/khusus", true)]
    [InlineData("messages", false)]
    [InlineData("messageUpdate", false)]
    [InlineData("event", false)]
    [InlineData(null, false)]
    public void A_kind_is_told_by_the_type_up_to_a_slash(string? type, bool isMessage) =>
        Assert.Equal(isMessage, new Activity(type).AsMessageActivity() is not null);

    [Fact]
    public void It_shows_itself_as_its_own_kind_only()
    {
        Assert.NotNull(new Activity(ActivityTypes.MessageUpdate).AsMessageUpdateActivity());
        Assert.NotNull(new Activity(ActivityTypes.MessageDelete).AsMessageDeleteActivity());
        Assert.NotNull(new Activity(ActivityTypes.MessageReaction).AsMessageReactionActivity());
        Assert.NotNull(new Activity(ActivityTypes.ConversationUpdate).AsConversationUpdateActivity());
        Assert.NotNull(new Activity(ActivityTypes.InstallationUpdate).AsInstallationUpdateActivity());
        Assert.NotNull(new Activity(ActivityTypes.Event).AsEventActivity());
        Assert.NotNull(new Activity(ActivityTypes.Command).AsCommandActivity());
        Assert.NotNull(new Activity(ActivityTypes.CommandResult).AsCommandResultActivity());
        Assert.NotNull(new Activity(ActivityTypes.Typing).AsTypingActivity());
        Assert.NotNull(new Activity(ActivityTypes.EndOfConversation).AsEndOfConversationActivity());
        Assert.NotNull(new Activity(ActivityTypes.Trace).AsTraceActivity());
        Assert.Null(new Activity(ActivityTypes.Message).AsEventActivity());
    }

    [Fact]
    public void Channel_data_is_given_out_as_exactly_its_own_type()
    {
        var activity = new Activity { ChannelData = new DerivedData() };

        Assert.Same(activity.ChannelData, activity.GetChannelData<DerivedData>());
        Assert.True(activity.TryGetChannelData<DerivedData>(out var found));
        Assert.Same(activity.ChannelData, found);
        Assert.Throws<InvalidCastException>(() => activity.GetChannelData<BaseData>());
        Assert.False(activity.TryGetChannelData<BaseData>(out var other));
        Assert.Null(other);
    }

    [Fact]
    public void Missing_channel_data_is_the_default()
    {
        Assert.Null(new Activity().GetChannelData<DerivedData>());
        Assert.Equal(0, new Activity().GetChannelData<int>());
        Assert.False(new Activity().TryGetChannelData<int>(out _));
    }

    [Fact]
    public void Text_summary_attachment_or_channel_data_is_content()
    {
        Assert.True(new Activity { Text = "halo" }.HasContent());
        Assert.True(new Activity { Summary = "ringkasan" }.HasContent());
        Assert.True(new Activity { Attachments = [new Attachment("image/png")] }.HasContent());
        Assert.True(new Activity { ChannelData = "apa saja" }.HasContent());
        Assert.False(new Activity { Text = " ", Attachments = [] }.HasContent());
    }

    [Fact]
    public void A_new_message_has_an_empty_list_of_attachments()
    {
        Assert.Empty(Activity.CreateMessageActivity().Attachments!);
        Assert.Empty(Activity.CreateConversationUpdateActivity().MembersAdded!);
        Assert.Null(new Activity(ActivityTypes.Message).Attachments);
    }

    [Fact]
    public void A_trace_knows_who_wrote_it_and_what_its_value_is()
    {
        var trace = Activity.CreateTraceActivity("catatan", value: new DerivedData());

        Assert.Equal(("catatan", nameof(DerivedData), nameof(A_trace_knows_who_wrote_it_and_what_its_value_is)), (trace.Name, trace.ValueType, trace.Label));
        Assert.Null(Activity.CreateTraceActivity("catatan").ValueType);
    }

    [Fact]
    public void The_factory_makes_a_message_and_drops_blank_words()
    {
        var message = MessageFactory.Text("halo", "halo, diucapkan", InputHints.ExpectingInput);
        var blank = MessageFactory.Text(" ", "");

        Assert.Equal((ActivityTypes.Message, "halo", "halo, diucapkan", InputHints.ExpectingInput), (message.Type, message.Text, message.Speak, message.InputHint));
        Assert.Equal((null, null, InputHints.AcceptingInput), (blank.Text, blank.Speak, blank.InputHint));
        Assert.Empty(blank.Attachments!);
    }

    [Fact]
    public void A_string_is_a_button_that_shows_and_sends_it()
    {
        CardAction button = "Lanjut";

        Assert.Equal(("Lanjut", "Lanjut", null), (button.Title, button.Value, button.Type));
        Assert.Equal(["Lanjut"], new SuggestedActions(["warga-contoh"], new List<CardAction> { button }.AsEnumerable()).Actions!.Select(action => action.Title));
    }

    class BaseData;

    sealed class DerivedData : BaseData;
}
