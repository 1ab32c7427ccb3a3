using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace LaporBot.Tests.Support;

/// <summary>A channel that delivers nothing: it keeps what it is given and answers with ids "sent-1", "sent-2", …</summary>
public sealed class CollectingBotAdapter : BotAdapter
{
    public List<Activity[]> Sends { get; } = [];

    public List<Activity> Updates { get; } = [];

    public List<ConversationReference> Deletions { get; } = [];

    public IEnumerable<Activity> Sent => Sends.SelectMany(batch => batch);

    public IEnumerable<string?> Texts => Sent.Select(activity => activity.Text);

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var before = Sent.Count();
        Sends.Add(activities);
        return Task.FromResult(activities.Select((_, place) => new ResourceResponse($"sent-{before + place + 1}")).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Updates.Add(activity);
        return Task.FromResult(new ResourceResponse($"updated-{Updates.Count}"));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Deletions.Add(reference);
        return Task.CompletedTask;
    }

    public async Task ReceiveAsync(Activity activity, BotCallbackHandler? bot)
    {
        using var turn = new TurnContext(this, activity);
        await RunPipelineAsync(turn, bot!, CancellationToken.None);
    }

    public Task RunAsync(ITurnContext turn, BotCallbackHandler bot) => RunPipelineAsync(turn, bot, CancellationToken.None);
}
