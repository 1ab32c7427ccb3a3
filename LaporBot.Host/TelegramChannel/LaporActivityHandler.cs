using LaporBot.Host.Storage;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Identity;
using LaporBot.Host.Intake;
using LaporBot.Host.Settings;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace LaporBot.Host.TelegramChannel;

/// <summary>Turns an activity into an utterance, asks the pure core, and sends the replies as activities.</summary>
internal sealed class LaporActivityHandler(SituationLoader situations, KeyedHasher hasher, BotIdentity self, ShownOperator shown) : ActivityHandler
{
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        UtteranceReader.IsForAnotherBot(ActivityOf(turnContext), shown.Card.BotUsername)
            ? Task.CompletedTask
            : HearAsync(turnContext, UtteranceReader.Message(ActivityOf(turnContext)), cancellationToken);

    protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        HearAsync(turnContext, UtteranceReader.Edit(ActivityOf(turnContext)), cancellationToken);

    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = ActivityOf(turnContext);
        switch (activity)
        {
            case { Name: TelegramActivities.Pressed }:
                return HearAsync(turnContext, UtteranceReader.Press(activity), cancellationToken);
            case { Name: TelegramActivities.Reachable, Value: bool reachable }:
                TelegramAdapter.VisitOf(turnContext).Reachable = reachable;
                break;
            case { Name: TelegramActivities.SentAway }:
                TelegramAdapter.VisitOf(turnContext).IsSentAway = true;
                break;
            case { Name: TelegramActivities.Migrated, Value: long newId }:
                TelegramAdapter.VisitOf(turnContext).MigratedTo = (hasher.Chat(self.BotId, newId), newId);
                break;
        }

        return Task.CompletedTask;
    }

    private async Task HearAsync(ITurnContext context, Utterance? heard, CancellationToken ct)
    {
        if (heard is null)
        {
            return;
        }

        var visit = TelegramAdapter.VisitOf(context);
        var turn = FrontDesk.Hear(await situations.LoadAsync(visit, heard, ct), heard);
        visit.Settle(turn);
        foreach (var reply in turn.Replies)
        {
            var answer = new Activity { Type = ActivityTypes.Message, ChannelData = reply };
            if (reply is Reply.Rewrite)
            {
                await context.UpdateActivityAsync(answer, ct);
            }
            else
            {
                await context.SendActivityAsync(answer, ct);
            }
        }
    }

    private static Activity ActivityOf(ITurnContext context) => context.Activity;
}
