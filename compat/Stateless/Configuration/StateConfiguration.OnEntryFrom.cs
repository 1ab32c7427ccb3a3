using Stateless.Rules;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        /// <summary>Runs when the state is entered by this trigger only.</summary>
        public StateConfiguration OnEntryFrom(
            TTrigger trigger, Action entryAction, string? entryActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(entryAction);
            return Entering(new StepFrom(trigger, entryAction, null, entryActionDescription));
        }

        /// <inheritdoc cref="OnEntryFrom(TTrigger, Action, string)"/>
        public StateConfiguration OnEntryFrom(
            TTrigger trigger, Action<Transition> entryAction, string? entryActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(entryAction);
            return Entering(new StepFrom(trigger, entryAction, entryAction, entryActionDescription));
        }

        /// <inheritdoc cref="OnEntryFrom(TTrigger, Action, string)"/>
        public StateConfiguration OnEntryFrom(
            TriggerWithParameters trigger, Action<Transition> entryAction, string? entryActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            ArgumentNullException.ThrowIfNull(entryAction);
            return Entering(new StepFrom(trigger.Trigger, entryAction, entryAction, entryActionDescription));
        }

        /// <inheritdoc cref="OnEntryFrom(TTrigger, Action, string)"/>
        public StateConfiguration OnEntryFrom<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Action<TArg0> entryAction,
            string? entryActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            ArgumentNullException.ThrowIfNull(entryAction);
            return Entering(new StepFrom(
                trigger.Trigger, entryAction, Unpacking(entryAction), entryActionDescription));
        }

        /// <inheritdoc cref="OnEntryFrom(TTrigger, Action, string)"/>
        public StateConfiguration OnEntryFrom<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Action<TArg0, Transition> entryAction,
            string? entryActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            ArgumentNullException.ThrowIfNull(entryAction);
            return Entering(new StepFrom(
                trigger.Trigger, entryAction, Unpacking(entryAction), entryActionDescription));
        }

        /// <inheritdoc cref="OnEntryFrom(TTrigger, Action, string)"/>
        public StateConfiguration OnEntryFrom<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Action<TArg0, TArg1> entryAction,
            string? entryActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            ArgumentNullException.ThrowIfNull(entryAction);
            return Entering(new StepFrom(
                trigger.Trigger, entryAction, Unpacking(entryAction), entryActionDescription));
        }

        /// <inheritdoc cref="OnEntryFrom(TTrigger, Action, string)"/>
        public StateConfiguration OnEntryFrom<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Action<TArg0, TArg1, Transition> entryAction,
            string? entryActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            ArgumentNullException.ThrowIfNull(entryAction);
            return Entering(new StepFrom(
                trigger.Trigger, entryAction, Unpacking(entryAction), entryActionDescription));
        }

        /// <inheritdoc cref="OnEntryFrom(TTrigger, Action, string)"/>
        public StateConfiguration OnEntryFrom<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Action<TArg0, TArg1, TArg2> entryAction,
            string? entryActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            ArgumentNullException.ThrowIfNull(entryAction);
            return Entering(new StepFrom(
                trigger.Trigger, entryAction, Unpacking(entryAction), entryActionDescription));
        }

        /// <inheritdoc cref="OnEntryFrom(TTrigger, Action, string)"/>
        public StateConfiguration OnEntryFrom<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Action<TArg0, TArg1, TArg2, Transition> entryAction,
            string? entryActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            ArgumentNullException.ThrowIfNull(entryAction);
            return Entering(new StepFrom(
                trigger.Trigger, entryAction, Unpacking(entryAction), entryActionDescription));
        }

        private static Action<Transition> Unpacking<TArg0>(Action<TArg0> act) =>
            move => act(Arguments.At<TArg0>(move.Parameters, 0));

        private static Action<Transition> Unpacking<TArg0>(Action<TArg0, Transition> act) =>
            move => act(Arguments.At<TArg0>(move.Parameters, 0), move);

        private static Action<Transition> Unpacking<TArg0, TArg1>(Action<TArg0, TArg1> act) =>
            move => act(Arguments.At<TArg0>(move.Parameters, 0), Arguments.At<TArg1>(move.Parameters, 1));

        private static Action<Transition> Unpacking<TArg0, TArg1>(Action<TArg0, TArg1, Transition> act) =>
            move => act(Arguments.At<TArg0>(move.Parameters, 0), Arguments.At<TArg1>(move.Parameters, 1), move);

        private static Action<Transition> Unpacking<TArg0, TArg1, TArg2>(Action<TArg0, TArg1, TArg2> act) =>
            move => act(Arguments.At<TArg0>(move.Parameters, 0), Arguments.At<TArg1>(move.Parameters, 1), Arguments.At<TArg2>(move.Parameters, 2));

        private static Action<Transition> Unpacking<TArg0, TArg1, TArg2>(Action<TArg0, TArg1, TArg2, Transition> act) =>
            move => act(Arguments.At<TArg0>(move.Parameters, 0), Arguments.At<TArg1>(move.Parameters, 1), Arguments.At<TArg2>(move.Parameters, 2), move);
    }
}
