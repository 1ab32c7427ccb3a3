namespace Microsoft.Bot.Schema;

/// <summary>A message said before is gone; only its id is left.</summary>
public interface IMessageDeleteActivity : IActivity
{
}
