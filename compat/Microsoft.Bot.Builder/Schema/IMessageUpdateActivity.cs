namespace Microsoft.Bot.Schema;

/// <summary>A message said before, in its new wording.</summary>
public interface IMessageUpdateActivity : IMessageActivity
{
}
