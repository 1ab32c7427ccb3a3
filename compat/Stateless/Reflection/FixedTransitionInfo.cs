namespace Stateless.Reflection;

/// <summary>A line whose destination stands in the table; for re-entry and internal lines it is the state itself.</summary>
public class FixedTransitionInfo : TransitionInfo
{
    internal FixedTransitionInfo(
        object? trigger, StateInfo destination, IEnumerable<InvocationInfo> guards, bool isInternal)
        : base(trigger, guards, isInternal) =>
        DestinationState = destination;

    public StateInfo DestinationState { get; }
}
