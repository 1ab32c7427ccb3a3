namespace Stateless.Reflection;

/// <summary>One line of the table.</summary>
public abstract class TransitionInfo
{
    private protected TransitionInfo(object? trigger, IEnumerable<InvocationInfo> guards, bool isInternal)
    {
        Trigger = new TriggerInfo(trigger);
        GuardConditionsMethodDescriptions = guards;
        IsInternalTransition = isInternal;
    }

    public TriggerInfo Trigger { get; protected set; }

    public IEnumerable<InvocationInfo> GuardConditionsMethodDescriptions { get; set; }

    public bool IsInternalTransition { get; protected set; }
}
