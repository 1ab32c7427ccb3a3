namespace Microsoft.Bot.Schema;

/// <summary>An order from outside, told by name and value.</summary>
public interface ICommandActivity : IActivity
{
    string? Name { get; set; }

    object? Value { get; set; }
}
