namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>One move, as actions and listeners see it.</summary>
    public class Transition(TState source, TState destination, TTrigger trigger, object[]? parameters = null)
    {
        public TState Source { get; } = source;

        public TState Destination { get; } = destination;

        public TTrigger Trigger { get; } = trigger;

        /// <summary>The fired arguments; empty where there were none, never null.</summary>
        public object[] Parameters { get; } = parameters ?? [];

        public bool IsReentry => Same(Source, Destination);
    }

    /// <summary>The step from an entered parent into its initial substate.</summary>
    public class InitialTransition(TState source, TState destination, TTrigger trigger, object[]? parameters = null)
        : Transition(source, destination, trigger, parameters);
}
