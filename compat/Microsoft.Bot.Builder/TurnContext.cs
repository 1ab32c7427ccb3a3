using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>The turn that an adapter opens for one incoming activity and disposes when the pipeline is through. It is for one flow of work, not for many threads.</summary>
public class TurnContext : ITurnContext, IDisposable
{
    readonly List<SendActivitiesHandler> _onSendActivities = [];
    readonly List<UpdateActivityHandler> _onUpdateActivity = [];
    readonly List<DeleteActivityHandler> _onDeleteActivity = [];
    bool _disposed;

    public TurnContext(BotAdapter adapter, Activity activity)
    {
        Adapter = adapter ?? throw new ArgumentNullException(nameof(adapter));
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
    }

    /// <summary>The same turn over another activity: state, handlers and buffer are shared, not copied.</summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
        Adapter = turnContext.Adapter;
        TurnState = turnContext.TurnState;
        Responded = turnContext.Responded;

        if (turnContext is TurnContext own)
        {
            BufferedReplyActivities = own.BufferedReplyActivities;
            _onSendActivities = own._onSendActivities;
            _onUpdateActivity = own._onUpdateActivity;
            _onDeleteActivity = own._onDeleteActivity;
        }
    }

    public BotAdapter Adapter { get; }

    public Activity Activity { get; }

    public TurnContextStateCollection TurnState { get; } = [];

    public bool Responded { get; private set; }

    /// <summary>What was sent in a turn whose activity asks for <see cref="DeliveryModes.ExpectReplies"/>; the adapter never sees these.</summary>
    public List<Activity> BufferedReplyActivities { get; } = [];

    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => Register(_onSendActivities, handler);

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler) => Register(_onUpdateActivity, handler);

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler) => Register(_onDeleteActivity, handler);

    public async Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string? speak = null, string? inputHint = null, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        RefuseBlank(textReplyToSend, nameof(textReplyToSend));

        var message = new Activity(ActivityTypes.Message)
        {
            Text = textReplyToSend,
            Speak = string.IsNullOrEmpty(speak) ? null : speak,
            InputHint = string.IsNullOrEmpty(inputHint) ? null : inputHint,
        };
        return await SendActivityAsync(message, cancellationToken);
    }

    /// <returns>The channel's answer; an empty one where a handler kept the activity back.</returns>
    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(activity);
        return await SendActivitiesAsync([activity], cancellationToken) is [var first, ..] ? first : new ResourceResponse();
    }

    /// <summary>Addresses every activity to this turn's conversation and sends them together.</summary>
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("There must be at least one activity to send.", nameof(activities));
        }

        var destination = Activity.GetConversationReference();
        var outgoing = new List<Activity>(activities.Length);
        foreach (var activity in activities)
        {
            outgoing.Add(activity.ApplyConversationReference(destination));
        }

        return _onSendActivities.Count == 0 ? Deliver(outgoing, cancellationToken) : SendFrom(0, outgoing, cancellationToken);
    }

    public async Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(activity);
        var addressed = activity.ApplyConversationReference(Activity.GetConversationReference());
        return await UpdateFrom(0, addressed, cancellationToken);
    }

    public async Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        RefuseBlank(activityId, nameof(activityId));
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        await DeleteFrom(0, reference, cancellationToken);
    }

    public async Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(conversationReference);
        await DeleteFrom(0, conversationReference, cancellationToken);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && !_disposed)
        {
            TurnState.Dispose();
        }

        _disposed = true;
    }

    static void RefuseBlank(string text, string parameter)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new ArgumentNullException(parameter);
        }
    }

    TurnContext Register<THandler>(List<THandler> handlers, THandler handler)
        where THandler : Delegate
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(handler);
        handlers.Add(handler);
        return this;
    }

    Task<ResourceResponse[]> SendFrom(int place, List<Activity> outgoing, CancellationToken cancellationToken) =>
        place == _onSendActivities.Count
            ? Deliver(outgoing, cancellationToken)
            : _onSendActivities[place](this, outgoing, () => SendFrom(place + 1, outgoing, cancellationToken));

    async Task<ResourceResponse[]> Deliver(List<Activity> outgoing, CancellationToken cancellationToken)
    {
        var buffers = Activity.DeliveryMode == DeliveryModes.ExpectReplies;
        var answers = buffers ? Buffer(outgoing) : await Adapter.SendActivitiesAsync(this, [.. outgoing], cancellationToken);

        for (var place = 0; place < answers.Length; place++)
        {
            if (!buffers)
            {
                outgoing[place].Id = answers[place].Id;
            }

            Responded |= outgoing[place].Type != ActivityTypes.Trace;
        }

        return answers;
    }

    ResourceResponse[] Buffer(List<Activity> outgoing)
    {
        var answers = new ResourceResponse[outgoing.Count];
        for (var place = 0; place < answers.Length; place++)
        {
            BufferedReplyActivities.Add(outgoing[place]);
            if (outgoing[place].Type == ActivityTypesEx.InvokeResponse)
            {
                TurnState.Add(BotAdapter.InvokeResponseKey, outgoing[place]);
            }

            answers[place] = new ResourceResponse();
        }

        return answers;
    }

    async Task<ResourceResponse> UpdateFrom(int place, Activity activity, CancellationToken cancellationToken)
    {
        return place == _onUpdateActivity.Count
            ? await Adapter.UpdateActivityAsync(this, activity, cancellationToken)
            : await _onUpdateActivity[place](this, activity, GoOn);

        async Task<ResourceResponse> GoOn()
        {
            var answer = await UpdateFrom(place + 1, activity, cancellationToken);
            activity.Id = answer.Id;
            return answer;
        }
    }

    async Task DeleteFrom(int place, ConversationReference reference, CancellationToken cancellationToken) =>
        await (place == _onDeleteActivity.Count
            ? Adapter.DeleteActivityAsync(this, reference, cancellationToken)
            : _onDeleteActivity[place](this, reference, () => DeleteFrom(place + 1, reference, cancellationToken)));
}
