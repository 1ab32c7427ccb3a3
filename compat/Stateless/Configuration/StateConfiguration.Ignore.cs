using Stateless.Rules;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        /// <summary>The trigger is accepted here and does nothing.</summary>
        public StateConfiguration Ignore(TTrigger trigger) => With(new IgnoreRule(trigger, Guard.None));

        /// <summary>As Ignore, where the guard holds.</summary>
        public StateConfiguration IgnoreIf(TTrigger trigger, Func<bool> guard, string? guardDescription = null) =>
            With(new IgnoreRule(trigger, Guard.Of(guard, guardDescription)));

        /// <inheritdoc cref="IgnoreIf(TTrigger, Func{bool}, string)"/>
        public StateConfiguration IgnoreIf(TTrigger trigger, params Tuple<Func<bool>, string>[] guards) =>
            With(new IgnoreRule(trigger, Guard.All(guards)));

        /// <inheritdoc cref="IgnoreIf(TTrigger, Func{bool}, string)"/>
        public StateConfiguration IgnoreIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, bool> guard, string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return With(new IgnoreRule(trigger.Trigger, Guard.Of(guard, guardDescription)));
        }

        /// <inheritdoc cref="IgnoreIf(TTrigger, Func{bool}, string)"/>
        public StateConfiguration IgnoreIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, params Tuple<Func<TArg0, bool>, string>[] guards)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return With(new IgnoreRule(trigger.Trigger, Guard.All(guards)));
        }

        /// <inheritdoc cref="IgnoreIf(TTrigger, Func{bool}, string)"/>
        public StateConfiguration IgnoreIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Func<TArg0, TArg1, bool> guard, string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return With(new IgnoreRule(trigger.Trigger, Guard.Of(guard, guardDescription)));
        }

        /// <inheritdoc cref="IgnoreIf(TTrigger, Func{bool}, string)"/>
        public StateConfiguration IgnoreIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, params Tuple<Func<TArg0, TArg1, bool>, string>[] guards)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return With(new IgnoreRule(trigger.Trigger, Guard.All(guards)));
        }

        /// <inheritdoc cref="IgnoreIf(TTrigger, Func{bool}, string)"/>
        public StateConfiguration IgnoreIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Func<TArg0, TArg1, TArg2, bool> guard, string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return With(new IgnoreRule(trigger.Trigger, Guard.Of(guard, guardDescription)));
        }

        /// <inheritdoc cref="IgnoreIf(TTrigger, Func{bool}, string)"/>
        public StateConfiguration IgnoreIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, params Tuple<Func<TArg0, TArg1, TArg2, bool>, string>[] guards)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return With(new IgnoreRule(trigger.Trigger, Guard.All(guards)));
        }
    }
}
