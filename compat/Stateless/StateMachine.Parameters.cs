namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    private Dictionary<TTrigger, TriggerWithParameters>? _parameters;

    /// <summary>Says which arguments the trigger brings; from then on every fired argument list is checked.</summary>
    /// <exception cref="InvalidOperationException">The trigger has its parameters already.</exception>
    public TriggerWithParameters SetTriggerParameters(TTrigger trigger, params Type[] argumentTypes) =>
        Keep(new TriggerWithParameters(trigger, argumentTypes));

    /// <inheritdoc cref="SetTriggerParameters(TTrigger, Type[])"/>
    public TriggerWithParameters<TArg0> SetTriggerParameters<TArg0>(TTrigger trigger) =>
        Keep(new TriggerWithParameters<TArg0>(trigger));

    /// <inheritdoc cref="SetTriggerParameters(TTrigger, Type[])"/>
    public TriggerWithParameters<TArg0, TArg1> SetTriggerParameters<TArg0, TArg1>(TTrigger trigger) =>
        Keep(new TriggerWithParameters<TArg0, TArg1>(trigger));

    /// <inheritdoc cref="SetTriggerParameters(TTrigger, Type[])"/>
    public TriggerWithParameters<TArg0, TArg1, TArg2> SetTriggerParameters<TArg0, TArg1, TArg2>(TTrigger trigger) =>
        Keep(new TriggerWithParameters<TArg0, TArg1, TArg2>(trigger));

    private TDescribed Keep<TDescribed>(TDescribed described)
        where TDescribed : TriggerWithParameters
    {
        _parameters ??= [];
        if (!_parameters.TryAdd(described.Trigger, described))
            throw new InvalidOperationException(
                $"Parameters for the trigger '{described}' have already been configured.");

        return described;
    }
}
