namespace Stateless.Reflection;

/// <summary>
/// One state of the table. The relationships (substates, superstate, transitions) are null in
/// <see cref="StateMachineInfo.InitialState"/>, which only names its state.
/// </summary>
public class StateInfo
{
    internal StateInfo(object? underlyingState) => UnderlyingState = underlyingState!;

    public object UnderlyingState { get; }

    public IEnumerable<StateInfo> Substates { get; internal set; } = null!;

    public StateInfo? Superstate { get; internal set; }

    public IEnumerable<ActionInfo> EntryActions { get; internal init; } = [];

    public IEnumerable<InvocationInfo> ActivateActions { get; internal init; } = [];

    public IEnumerable<InvocationInfo> DeactivateActions { get; internal init; } = [];

    public IEnumerable<InvocationInfo> ExitActions { get; internal init; } = [];

    /// <summary>Fixed lines first, then dynamic ones; ignored triggers are not among them.</summary>
    public IEnumerable<TransitionInfo> Transitions =>
        FixedTransitions is null ? null! : FixedTransitions.Concat<TransitionInfo>(DynamicTransitions);

    public IEnumerable<FixedTransitionInfo> FixedTransitions { get; internal set; } = null!;

    public IEnumerable<DynamicTransitionInfo> DynamicTransitions { get; internal set; } = null!;

    public IEnumerable<IgnoredTransitionInfo> IgnoredTriggers { get; internal init; } = [];

    public override string ToString() => UnderlyingState?.ToString() ?? "<null>";
}
