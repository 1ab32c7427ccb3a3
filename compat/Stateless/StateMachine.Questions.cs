namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>The triggers that would be handled now, without arguments.</summary>
    [Obsolete("The published package marks this member obsolete; ask CanFire instead.")]
    public IEnumerable<TTrigger> PermittedTriggers => Current.Permitted([]);

    /// <summary>The triggers that would be handled now with these arguments: the state's own first, then its parents'.</summary>
    [Obsolete("The published package marks this member obsolete; ask CanFire instead.")]
    public IEnumerable<TTrigger> GetPermittedTriggers(params object[] args) => Current.Permitted(args);

    /// <summary>True for the current state and for every parent of it.</summary>
    public bool IsInState(TState state) => Current.IsIncludedIn(state);

    public bool CanFire(TTrigger trigger) => Ask(trigger, []);

    public bool CanFire<TArg0>(TriggerWithParameters<TArg0> trigger, TArg0 arg0)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        return Ask(trigger.Trigger, [arg0!]);
    }

    public bool CanFire<TArg0, TArg1>(TriggerWithParameters<TArg0, TArg1> trigger, TArg0 arg0, TArg1 arg1)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        return Ask(trigger.Trigger, [arg0!, arg1!]);
    }

    public bool CanFire<TArg0, TArg1, TArg2>(
        TriggerWithParameters<TArg0, TArg1, TArg2> trigger, TArg0 arg0, TArg1 arg1, TArg2 arg2)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        return Ask(trigger.Trigger, [arg0!, arg1!, arg2!]);
    }

    /// <summary>The unmet guards are empty when the trigger can be fired, and null where it has no rule at all.</summary>
    public bool CanFire(TTrigger trigger, out ICollection<string>? unmetGuards) => Ask(trigger, [], out unmetGuards);

    public bool CanFire<TArg0>(
        TriggerWithParameters<TArg0> trigger, TArg0 arg0, out ICollection<string>? unmetGuards)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        return Ask(trigger.Trigger, [arg0!], out unmetGuards);
    }

    public bool CanFire<TArg0, TArg1>(
        TriggerWithParameters<TArg0, TArg1> trigger, TArg0 arg0, TArg1 arg1, out ICollection<string>? unmetGuards)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        return Ask(trigger.Trigger, [arg0!, arg1!], out unmetGuards);
    }

    public bool CanFire<TArg0, TArg1, TArg2>(
        TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
        TArg0 arg0,
        TArg1 arg1,
        TArg2 arg2,
        out ICollection<string>? unmetGuards)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        return Ask(trigger.Trigger, [arg0!, arg1!, arg2!], out unmetGuards);
    }

    private bool Ask(TTrigger trigger, object[] args)
    {
        RefuseNull(trigger);
        return Current.Find(trigger, args).Rule is not null;
    }

    private bool Ask(TTrigger trigger, object[] args, out ICollection<string>? unmetGuards)
    {
        RefuseNull(trigger);
        var verdict = Current.Find(trigger, args);
        unmetGuards = verdict.Rule is null ? verdict.Unmet : new List<string>();
        return verdict.Rule is not null;
    }
}
