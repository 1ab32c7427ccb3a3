using Stateless.Rules;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        /// <summary>One line of the table: the trigger leads from this state to another one.</summary>
        /// <exception cref="ArgumentException">The destination is this state.</exception>
        public StateConfiguration Permit(TTrigger trigger, TState destinationState)
        {
            RefuseSelf(destinationState);
            return Moving(trigger, destinationState, Guard.None);
        }

        /// <summary>As Permit, where the guard holds. The guards of one trigger must exclude each other.</summary>
        /// <exception cref="ArgumentException">The destination is this state.</exception>
        public StateConfiguration PermitIf(
            TTrigger trigger, TState destinationState, Func<bool> guard, string? guardDescription = null)
        {
            RefuseSelf(destinationState);
            return Moving(trigger, destinationState, Guard.Of(guard, guardDescription));
        }

        /// <inheritdoc cref="PermitIf(TTrigger, TState, Func{bool}, string)"/>
        public StateConfiguration PermitIf(
            TTrigger trigger, TState destinationState, params Tuple<Func<bool>, string>[] guards)
        {
            RefuseSelf(destinationState);
            return Moving(trigger, destinationState, Guard.All(guards));
        }

        /// <inheritdoc cref="PermitIf(TTrigger, TState, Func{bool}, string)"/>
        public StateConfiguration PermitIf<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            TState destinationState,
            Func<TArg0, bool> guard,
            string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            RefuseSelf(destinationState);
            return Moving(trigger.Trigger, destinationState, Guard.Of(guard, guardDescription));
        }

        /// <inheritdoc cref="PermitIf(TTrigger, TState, Func{bool}, string)"/>
        public StateConfiguration PermitIf<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            TState destinationState,
            params Tuple<Func<TArg0, bool>, string>[] guards)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            RefuseSelf(destinationState);
            return Moving(trigger.Trigger, destinationState, Guard.All(guards));
        }

        /// <inheritdoc cref="PermitIf(TTrigger, TState, Func{bool}, string)"/>
        public StateConfiguration PermitIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            TState destinationState,
            Func<TArg0, TArg1, bool> guard,
            string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            RefuseSelf(destinationState);
            return Moving(trigger.Trigger, destinationState, Guard.Of(guard, guardDescription));
        }

        /// <inheritdoc cref="PermitIf(TTrigger, TState, Func{bool}, string)"/>
        public StateConfiguration PermitIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            TState destinationState,
            params Tuple<Func<TArg0, TArg1, bool>, string>[] guards)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            RefuseSelf(destinationState);
            return Moving(trigger.Trigger, destinationState, Guard.All(guards));
        }

        /// <inheritdoc cref="PermitIf(TTrigger, TState, Func{bool}, string)"/>
        public StateConfiguration PermitIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            TState destinationState,
            Func<TArg0, TArg1, TArg2, bool> guard,
            string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            RefuseSelf(destinationState);
            return Moving(trigger.Trigger, destinationState, Guard.Of(guard, guardDescription));
        }

        /// <inheritdoc cref="PermitIf(TTrigger, TState, Func{bool}, string)"/>
        public StateConfiguration PermitIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            TState destinationState,
            params Tuple<Func<TArg0, TArg1, TArg2, bool>, string>[] guards)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            RefuseSelf(destinationState);
            return Moving(trigger.Trigger, destinationState, Guard.All(guards));
        }
    }
}
