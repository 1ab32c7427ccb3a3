using System.Data.Common;
using System.Runtime.ExceptionServices;
using LaporBot.Host.Notifications;
using LaporBot.Host.Storage;
using LaporBot.Host.TelegramChannel;
using Microsoft.Bot.Builder;

namespace LaporBot.Host.Intake;

/// <summary>
/// From an update to its durable consequence: load, hear, commit everything in one unit, then hand the replies to the courier.
/// When its task completes the update may be acknowledged; when it throws, it must come again.
/// </summary>
internal sealed class TurnRunner(
    ChatTurns turns,
    VisitOpener visits,
    TelegramAdapter adapter,
    IBot bot,
    TurnConsequence consequences,
    CommitWriter writer,
    OutboxCourier courier,
    KeepAside keepAside,
    RecentConversations recent,
    ILogger<TurnRunner> log)
{
    private const int MostTries = 5;

    public Task RunAsync(IncomingUpdate incoming, CancellationToken ct) => incoming.Activity is null
        ? writer.CommitAsync(consequences.OfNothing(incoming))
        : turns.InOrderAsync(incoming.ChatId, () => RunTurnAsync(incoming, ct));

    private async Task RunTurnAsync(IncomingUpdate incoming, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            var visit = visits.Open(incoming);
            await adapter.ProcessAsync(incoming.Activity!, visit, bot, ct);
            if (visit.Failure is { } failure)
            {
                if (failure is StoreUnavailableException || (failure is OperationCanceledException && ct.IsCancellationRequested))
                {
                    // The host stops, or its store does: the update has not been heard and must come again.
                    ExceptionDispatchInfo.Throw(failure);
                }

                if (failure is DbException && attempt < MostTries)
                {
                    continue;
                }

                // A store that cannot be read any more refuses this as well, and then the update comes again.
                await keepAside.FailedAsync(visit, failure.GetType().Name);
                return;
            }

            try
            {
                if (await CommitAsync(visit, attempt, ct))
                {
                    return;
                }
            }
            catch (Exception refused) when (refused is not (OperationCanceledException or StoreUnavailableException))
            {
                // The fault is this turn's own. When it is the store's, the update must come again instead.
                await keepAside.FailedAsync(visit, refused.GetType().Name);
                return;
            }
        }
    }

    /// <returns>False when the turn met newer data and has to be run again.</returns>
    private async Task<bool> CommitAsync(DeskVisit visit, int attempt, CancellationToken ct)
    {
        var consequence = await consequences.OfAsync(visit, ct);
        switch (await writer.CommitAsync(consequence.Unit))
        {
            case CommitOutcome.Committed:
                Remember(visit, consequence);
                courier.Accept(consequence.Items());
                return true;
            case CommitOutcome.SeenBefore:
                log.UpdateSeenBefore(visit.Incoming.UpdateId);
                return true;
            default:
                recent.Forget(visit.Chat);
                log.TurnRunAgain(visit.Incoming.UpdateId, attempt);
                return attempt < MostTries
                    ? false
                    : throw new InvalidOperationException("The turn met newer data every time.");
        }
    }

    private void Remember(DeskVisit visit, Consequence consequence)
    {
        if (visit.MigratedTo is not null)
        {
            recent.Forget(visit.Chat);
        }
        else if (consequence.Saved is { } saved)
        {
            recent.Keep(visit.Chat, visit.Revision + 1, saved);
        }
    }
}
