namespace Telegram.Bot.Polling;

/// <summary>Where a failure arose: asking for updates, in the error handler itself, or in the update handler.</summary>
public enum HandleErrorSource
{
    PollingError,
    FatalError,
    HandleUpdateError,
}
