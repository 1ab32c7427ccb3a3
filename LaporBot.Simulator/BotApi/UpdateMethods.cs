using System.Text.Json;
using LaporBot.Simulator.Chats;
using LaporBot.Simulator.Journal;

namespace LaporBot.Simulator.BotApi;

/// <summary>Long polling.</summary>
sealed class UpdateMethods(World world)
{
    const int LongestWaitSeconds = 50;
    const int MostUpdates = 100;

    public async ValueTask<CallAnswer> GetUpdatesAsync(BotCall call, CancellationToken ct)
    {
        RememberKinds(call);
        var wait = TimeSpan.FromSeconds(Math.Clamp(call.Integer("timeout") ?? 0, 0, LongestWaitSeconds));
        var limit = (int)Math.Clamp(call.Integer("limit") ?? MostUpdates, 1, MostUpdates);
        return await world.Updates.PollAsync((int)(call.Integer("offset") ?? 0), limit, wait, ct) switch
        {
            PollAnswer.Updates it => new CallAnswer.Updates(it.Pending),
            PollAnswer.WebhookIsActive => Refusals.WebhookIsActive,
            _ => Refusals.OtherPoller,
        };
    }

    /// <summary>As in Telegram, the kinds that were asked for hold until others are named.</summary>
    public void RememberKinds(BotCall call)
    {
        if (call.Structure("allowed_updates") is not { ValueKind: JsonValueKind.Array } kinds)
        {
            return;
        }

        List<string> named = [.. kinds.EnumerateArray().Where(kind => kind.ValueKind == JsonValueKind.String).Select(kind => kind.GetString()!)];
        lock (world.Gate)
        {
            if (!named.SequenceEqual(world.Bot.AllowedUpdates ?? []))
            {
                world.Bot.AllowedUpdates = named;
                world.Journal?.Append(new JournalEvent.AllowedUpdatesSet(named));
            }
        }
    }
}
