namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        public StateConfiguration OnActivate(Action activateAction, string? activateActionDescription = null)
        {
            (_node.Activations ??= []).Add(new Step(activateAction, null, activateActionDescription));
            return this;
        }

        public StateConfiguration OnDeactivate(Action deactivateAction, string? deactivateActionDescription = null)
        {
            (_node.Deactivations ??= []).Add(new Step(deactivateAction, null, deactivateActionDescription));
            return this;
        }

        /// <summary>Runs each time the state is entered from outside of it.</summary>
        public StateConfiguration OnEntry(Action entryAction, string? entryActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(entryAction);
            return Entering(new Step(entryAction, null, entryActionDescription));
        }

        /// <inheritdoc cref="OnEntry(Action, string)"/>
        public StateConfiguration OnEntry(Action<Transition> entryAction, string? entryActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(entryAction);
            return Entering(new Step(entryAction, entryAction, entryActionDescription));
        }

        /// <summary>Runs each time the state is left for one outside of it.</summary>
        public StateConfiguration OnExit(Action exitAction, string? exitActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(exitAction);
            (_node.Exits ??= []).Add(new Step(exitAction, null, exitActionDescription));
            return this;
        }

        /// <inheritdoc cref="OnExit(Action, string)"/>
        public StateConfiguration OnExit(Action<Transition> exitAction, string? exitActionDescription = null)
        {
            (_node.Exits ??= []).Add(new Step(exitAction, exitAction, exitActionDescription));
            return this;
        }

        private StateConfiguration Entering(Step step)
        {
            (_node.Entries ??= []).Add(step);
            return this;
        }
    }
}
