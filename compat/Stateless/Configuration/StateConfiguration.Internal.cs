using Stateless.Rules;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        /// <summary>The trigger runs the action and no state is left or entered.</summary>
        public StateConfiguration InternalTransition(TTrigger trigger, Action<Transition> entryAction) =>
            InternalTransitionIf(trigger, _ => true, entryAction);

        /// <inheritdoc cref="InternalTransition(TTrigger, Action{Transition})"/>
        public StateConfiguration InternalTransition(TTrigger trigger, Action internalAction) =>
            InternalTransitionIf(trigger, _ => true, internalAction);

        /// <inheritdoc cref="InternalTransition(TTrigger, Action{Transition})"/>
        public StateConfiguration InternalTransition<TArg0>(TTrigger trigger, Action<Transition> internalAction) =>
            InternalTransitionIf(trigger, _ => true, internalAction);

        /// <summary>As InternalTransition, where the guard holds. The guard is asked twice: once to choose the rule, once to run it.</summary>
        public StateConfiguration InternalTransitionIf(
            TTrigger trigger,
            Func<object[], bool> guard,
            Action<Transition> entryAction,
            string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(entryAction);
            return ActingInside(trigger, entryAction, Guard.Over(guard, guardDescription));
        }

        /// <inheritdoc cref="InternalTransitionIf(TTrigger, Func{object[], bool}, Action{Transition}, string)"/>
        public StateConfiguration InternalTransitionIf(
            TTrigger trigger, Func<object[], bool> guard, Action internalAction, string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(internalAction);
            return ActingInside(trigger, _ => internalAction(), Guard.Over(guard, guardDescription));
        }

        /// <inheritdoc cref="InternalTransitionIf(TTrigger, Func{object[], bool}, Action{Transition}, string)"/>
        public StateConfiguration InternalTransitionIf<TArg0>(
            TTrigger trigger,
            Func<object[], bool> guard,
            Action<Transition> internalAction,
            string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(internalAction);
            return ActingInside(trigger, internalAction, Guard.Over(guard, guardDescription));
        }

        /// <inheritdoc cref="InternalTransition(TTrigger, Action{Transition})"/>
        public StateConfiguration InternalTransition<TArg0>(
            TriggerWithParameters<TArg0> trigger, Action<TArg0, Transition> internalAction) =>
            InternalTransitionIf(trigger, _ => true, internalAction);

        /// <inheritdoc cref="InternalTransitionIf(TTrigger, Func{object[], bool}, Action{Transition}, string)"/>
        public StateConfiguration InternalTransitionIf<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Func<TArg0, bool> guard,
            Action<TArg0, Transition> internalAction,
            string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            ArgumentNullException.ThrowIfNull(internalAction);
            return ActingInside(trigger.Trigger, Unpacking(internalAction), Guard.Of(guard, guardDescription));
        }

        /// <inheritdoc cref="InternalTransition(TTrigger, Action{Transition})"/>
        public StateConfiguration InternalTransition<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Action<TArg0, TArg1, Transition> internalAction) =>
            InternalTransitionIf(trigger, _ => true, internalAction);

        /// <inheritdoc cref="InternalTransitionIf(TTrigger, Func{object[], bool}, Action{Transition}, string)"/>
        public StateConfiguration InternalTransitionIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<object[], bool> guard,
            Action<TArg0, TArg1, Transition> internalAction,
            string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            ArgumentNullException.ThrowIfNull(internalAction);
            return ActingInside(trigger.Trigger, Unpacking(internalAction), Guard.Over(guard, guardDescription));
        }

        /// <inheritdoc cref="InternalTransitionIf(TTrigger, Func{object[], bool}, Action{Transition}, string)"/>
        public StateConfiguration InternalTransitionIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, bool> guard,
            Action<TArg0, TArg1, Transition> internalAction,
            string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            ArgumentNullException.ThrowIfNull(internalAction);
            return ActingInside(trigger.Trigger, Unpacking(internalAction), Guard.Of(guard, guardDescription));
        }

        /// <inheritdoc cref="InternalTransition(TTrigger, Action{Transition})"/>
        public StateConfiguration InternalTransition<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Action<TArg0, TArg1, TArg2, Transition> internalAction) =>
            InternalTransitionIf(trigger, _ => true, internalAction);

        /// <inheritdoc cref="InternalTransitionIf(TTrigger, Func{object[], bool}, Action{Transition}, string)"/>
        public StateConfiguration InternalTransitionIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<object[], bool> guard,
            Action<TArg0, TArg1, TArg2, Transition> internalAction,
            string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            ArgumentNullException.ThrowIfNull(internalAction);
            return ActingInside(trigger.Trigger, Unpacking(internalAction), Guard.Over(guard, guardDescription));
        }

        /// <inheritdoc cref="InternalTransitionIf(TTrigger, Func{object[], bool}, Action{Transition}, string)"/>
        public StateConfiguration InternalTransitionIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, bool> guard,
            Action<TArg0, TArg1, TArg2, Transition> internalAction,
            string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            ArgumentNullException.ThrowIfNull(internalAction);
            return ActingInside(trigger.Trigger, Unpacking(internalAction), Guard.Of(guard, guardDescription));
        }

        private StateConfiguration ActingInside(TTrigger trigger, Action<Transition> act, Guard[] guards) =>
            With(new InternalRule(trigger, act, guards));
    }
}
