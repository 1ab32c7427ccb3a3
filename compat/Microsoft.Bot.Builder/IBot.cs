namespace Microsoft.Bot.Builder;

/// <summary>Answers one activity at a time.</summary>
public interface IBot
{
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
