using LaporBot.Conversations.Speaking;
using LaporBot.Host.Intake;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace LaporBot.Host.TelegramChannel;

/// <summary>
/// The channel seam: an update's activity goes through the bot, and whatever the bot sends is collected in the visit,
/// so that it is stored with the turn and leaves only after the commit. A second channel is a second adapter.
/// </summary>
internal sealed class TelegramAdapter : BotAdapter
{
    private const string VisitKey = "visit";

    private static readonly ResourceResponse[] NotYetSent = [];

    public TelegramAdapter() => OnTurnError = static (context, failure) =>
    {
        VisitOf(context).Failed(failure);
        return Task.CompletedTask;
    };

    public async Task ProcessAsync(Activity activity, DeskVisit visit, IBot bot, CancellationToken ct)
    {
        using var context = new TurnContext(this, activity);
        context.TurnState.Add(VisitKey, visit);
        await RunPipelineAsync(context, bot.OnTurnAsync, ct);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var visit = VisitOf(turnContext);
        foreach (var activity in activities)
        {
            visit.Answer(ReplyIn(activity));
        }

        return Task.FromResult(activities.Length == 0 ? NotYetSent : Array.ConvertAll(activities, static a => new ResourceResponse(a.Id)));
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        VisitOf(turnContext).Answer(ReplyIn(activity));
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("No dialogue deletes a message yet.");

    internal static DeskVisit VisitOf(ITurnContext context) =>
        context.TurnState.Get<DeskVisit>(VisitKey) ?? throw new InvalidOperationException("Every turn of this adapter has its visit.");

    private static Reply ReplyIn(Activity activity) =>
        activity.ChannelData as Reply ?? throw new InvalidOperationException("The bot answers with replies of the core.");
}
