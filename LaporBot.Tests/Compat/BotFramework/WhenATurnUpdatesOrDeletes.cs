using LaporBot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace LaporBot.Tests.Compat.BotFramework;

public sealed class WhenATurnUpdatesOrDeletes : IDisposable
{
    readonly CollectingBotAdapter _channel = new();
    readonly TurnContext _turn;

    public WhenATurnUpdatesOrDeletes() => _turn = new TurnContext(_channel, AnIncoming.Message());

    public void Dispose() => _turn.Dispose();

    [Fact]
    public async Task An_update_is_addressed_to_the_conversation_of_the_turn()
    {
        var answer = await _turn.UpdateActivityAsync(new Activity(ActivityTypes.Message, id: "7") { Text = "baru" });

        var updated = Assert.Single(_channel.Updates);
        Assert.Equal(("7", "chat-contoh", "warga-contoh"), (updated.Id, updated.Conversation!.Id, updated.Recipient!.Id));
        Assert.Equal("updated-1", answer.Id);
        Assert.False(_turn.Responded);
    }

    [Fact]
    public async Task Update_handlers_run_in_order_and_the_new_id_is_written_back()
    {
        _turn.OnUpdateActivity((_, activity, next) =>
        {
            activity.Text += " satu";
            return next();
        }).OnUpdateActivity((_, activity, next) =>
        {
            activity.Text += " dua";
            return next();
        });
        var activity = new Activity(ActivityTypes.Message, id: "7") { Text = "nol" };

        await _turn.UpdateActivityAsync(activity);

        Assert.Equal("nol satu dua", Assert.Single(_channel.Updates).Text);
        Assert.Equal("updated-1", activity.Id);
    }

    [Fact]
    public async Task An_update_handler_that_does_not_go_on_keeps_the_update_back()
    {
        _turn.OnUpdateActivity((_, _, _) => Task.FromResult(new ResourceResponse("ditahan")));

        Assert.Equal("ditahan", (await _turn.UpdateActivityAsync(new Activity())).Id);
        Assert.Empty(_channel.Updates);
    }

    [Fact]
    public async Task A_deletion_by_id_happens_in_the_conversation_of_the_turn()
    {
        await _turn.DeleteActivityAsync("7");

        var deleted = Assert.Single(_channel.Deletions);
        Assert.Equal(("7", "chat-contoh", "contoh-channel"), (deleted.ActivityId, deleted.Conversation!.Id, deleted.ChannelId));
    }

    [Fact]
    public async Task A_deletion_by_reference_is_handed_on_as_it_is()
    {
        var elsewhere = new ConversationReference("7");

        await _turn.DeleteActivityAsync(elsewhere);

        Assert.Same(elsewhere, Assert.Single(_channel.Deletions));
    }

    [Fact]
    public async Task Delete_handlers_may_change_the_reference_or_keep_the_deletion_back()
    {
        _turn.OnDeleteActivity((_, reference, next) =>
        {
            reference.ActivityId += "8";
            return next();
        }).OnDeleteActivity((_, reference, next) => reference.ActivityId == "78" ? next() : Task.CompletedTask);

        await _turn.DeleteActivityAsync("7");
        await _turn.DeleteActivityAsync("9");

        Assert.Equal("78", Assert.Single(_channel.Deletions).ActivityId);
    }

    [Fact]
    public async Task Nothing_to_update_or_delete_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _turn.UpdateActivityAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _turn.DeleteActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _turn.DeleteActivityAsync((ConversationReference)null!));
        Assert.Throws<ArgumentNullException>(() => _turn.OnUpdateActivity(null!));
        Assert.Throws<ArgumentNullException>(() => _turn.OnDeleteActivity(null!));
    }

    [Fact]
    public async Task A_disposed_turn_updates_and_deletes_nothing_more()
    {
        _turn.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => _turn.UpdateActivityAsync(new Activity()));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => _turn.DeleteActivityAsync("7"));
        Assert.Throws<ObjectDisposedException>(() => _turn.OnDeleteActivity((_, _, next) => next()));
    }
}
