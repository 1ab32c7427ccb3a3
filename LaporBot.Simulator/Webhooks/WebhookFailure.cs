namespace LaporBot.Simulator.Webhooks;

/// <summary>The last delivery that the bot did not take. The date is Unix seconds of the simulated clock.</summary>
sealed record WebhookFailure(long Date, string Words);
