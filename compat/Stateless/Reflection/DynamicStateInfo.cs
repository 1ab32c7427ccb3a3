namespace Stateless.Reflection;

/// <summary>A state that may be chosen, and when it is.</summary>
public class DynamicStateInfo(string destinationState, string criterion)
{
    public string DestinationState { get; set; } = destinationState;

    public string Criterion { get; set; } = criterion;
}
