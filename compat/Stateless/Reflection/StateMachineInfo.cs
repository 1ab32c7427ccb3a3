namespace Stateless.Reflection;

/// <summary>The whole table as data, taken at one moment; later configuration does not show in it.</summary>
public class StateMachineInfo
{
    internal StateMachineInfo(IEnumerable<StateInfo> states, Type stateType, Type triggerType, StateInfo initialState)
    {
        States = states;
        StateType = stateType;
        TriggerType = triggerType;
        InitialState = initialState;
    }

    /// <summary>The state the machine had when it was made, whatever it is in now.</summary>
    public StateInfo InitialState { get; }

    /// <summary>Configured states in the order of their first mention, then those that are only led to.</summary>
    public IEnumerable<StateInfo> States { get; }

    public Type StateType { get; }

    public Type TriggerType { get; }
}
