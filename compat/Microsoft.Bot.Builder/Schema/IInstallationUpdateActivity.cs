namespace Microsoft.Bot.Schema;

/// <summary>The bot was added to a place or taken out of it; the action says which.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    string? Action { get; set; }
}
