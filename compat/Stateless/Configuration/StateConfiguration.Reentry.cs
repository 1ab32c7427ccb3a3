using Stateless.Rules;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        /// <summary>The trigger leaves this state and enters it again. Inherited by a substate, it leads to this state.</summary>
        public StateConfiguration PermitReentry(TTrigger trigger) => Entering(trigger, Guard.None);

        /// <summary>As PermitReentry, where the guard holds.</summary>
        public StateConfiguration PermitReentryIf(TTrigger trigger, Func<bool> guard, string? guardDescription = null) =>
            Entering(trigger, Guard.Of(guard, guardDescription));

        /// <inheritdoc cref="PermitReentryIf(TTrigger, Func{bool}, string)"/>
        public StateConfiguration PermitReentryIf(TTrigger trigger, params Tuple<Func<bool>, string>[] guards) =>
            Entering(trigger, Guard.All(guards));

        /// <inheritdoc cref="PermitReentryIf(TTrigger, Func{bool}, string)"/>
        public StateConfiguration PermitReentryIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, bool> guard, string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return Entering(trigger.Trigger, Guard.Of(guard, guardDescription));
        }

        /// <inheritdoc cref="PermitReentryIf(TTrigger, Func{bool}, string)"/>
        public StateConfiguration PermitReentryIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, params Tuple<Func<TArg0, bool>, string>[] guards)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return Entering(trigger.Trigger, Guard.All(guards));
        }

        /// <inheritdoc cref="PermitReentryIf(TTrigger, Func{bool}, string)"/>
        public StateConfiguration PermitReentryIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Func<TArg0, TArg1, bool> guard, string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return Entering(trigger.Trigger, Guard.Of(guard, guardDescription));
        }

        /// <inheritdoc cref="PermitReentryIf(TTrigger, Func{bool}, string)"/>
        public StateConfiguration PermitReentryIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, params Tuple<Func<TArg0, TArg1, bool>, string>[] guards)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return Entering(trigger.Trigger, Guard.All(guards));
        }

        /// <inheritdoc cref="PermitReentryIf(TTrigger, Func{bool}, string)"/>
        public StateConfiguration PermitReentryIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Func<TArg0, TArg1, TArg2, bool> guard, string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return Entering(trigger.Trigger, Guard.Of(guard, guardDescription));
        }

        /// <inheritdoc cref="PermitReentryIf(TTrigger, Func{bool}, string)"/>
        public StateConfiguration PermitReentryIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, params Tuple<Func<TArg0, TArg1, TArg2, bool>, string>[] guards)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return Entering(trigger.Trigger, Guard.All(guards));
        }

        private StateConfiguration Entering(TTrigger trigger, Guard[] guards) =>
            With(new ReentryRule(trigger, State, guards));
    }
}
