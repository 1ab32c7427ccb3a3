namespace Stateless.Reflection;

/// <summary>A line whose destination is chosen when the trigger is fired.</summary>
public class DynamicTransitionInfo : TransitionInfo
{
    private DynamicTransitionInfo(
        object? trigger, IEnumerable<InvocationInfo> guards, InvocationInfo selector, DynamicStateInfos? possible)
        : base(trigger, guards, isInternal: false)
    {
        DestinationStateSelectorDescription = selector;
        PossibleDestinationStates = possible;
    }

    public InvocationInfo DestinationStateSelectorDescription { get; }

    /// <summary>What the table's author says may be chosen; null where he says nothing.</summary>
    public DynamicStateInfos? PossibleDestinationStates { get; }

    public static DynamicTransitionInfo Create<TTrigger>(
        TTrigger trigger,
        IEnumerable<InvocationInfo>? guards,
        InvocationInfo selector,
        DynamicStateInfos? possibleStates) =>
        new(trigger, guards ?? [], selector, possibleStates);
}
