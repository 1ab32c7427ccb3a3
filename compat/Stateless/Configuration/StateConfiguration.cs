using Stateless.Rules;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>The block of one state in the table. Every call adds one line and gives the block back.</summary>
    public partial class StateConfiguration
    {
        private readonly StateNode _node;

        internal StateConfiguration(StateMachine<TState, TTrigger> machine, StateNode node)
        {
            Machine = machine;
            _node = node;
        }

        public TState State => _node.State;

        public StateMachine<TState, TTrigger> Machine { get; }

        /// <summary>Makes this state inherit the parent's rules; moves between the two leave the parent entered.</summary>
        /// <exception cref="ArgumentException">The states would contain each other.</exception>
        public StateConfiguration SubstateOf(TState superstate)
        {
            if (Same(State, superstate))
                throw new ArgumentException(
                    $"Configuring {State} as a substate of {superstate} creates an illegal cyclic configuration.");

            var parent = Machine.Node(superstate);
            for (var above = parent.Parent; above is not null; above = above.Parent)
            {
                if (Same(above.State, State))
                    throw new ArgumentException(
                        $"Configuring {State} as a substate of {superstate} creates an illegal nested cyclic configuration.");
            }

            _node.PlaceUnder(parent);
            return this;
        }

        /// <summary>Entering this state goes on into one of its substates.</summary>
        /// <exception cref="InvalidOperationException">The state has an initial transition already.</exception>
        public StateConfiguration InitialTransition(TState targetState)
        {
            if (_node.HasInitial)
                throw new InvalidOperationException(
                    $"This state has already been configured with an initial transition ({_node.Initial}).");

            RefuseNull(targetState);
            if (Same(targetState, State))
                throw new ArgumentException(
                    "Setting the current state as the target destination state is not allowed.", nameof(targetState));

            _node.StartIn(targetState);
            return this;
        }

        private StateConfiguration With(Rule rule)
        {
            _node.Add(rule);
            return this;
        }

        private StateConfiguration Moving(TTrigger trigger, TState destination, Guard[] guards) =>
            With(new MoveRule(trigger, destination, guards));

        private void RefuseSelf(TState destination)
        {
            RefuseNull(destination);
            if (Same(destination, State))
                throw new ArgumentException(
                    "Permit() (and PermitIf()) require that the destination state is not equal to the source state. To accept a trigger without changing state, use either Ignore() or PermitReentry().");
        }
    }
}
