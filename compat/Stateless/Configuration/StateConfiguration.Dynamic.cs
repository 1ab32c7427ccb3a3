using Stateless.Reflection;
using Stateless.Rules;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        /// <summary>The destination is chosen when the trigger is fired; choosing this state enters it again.</summary>
        public StateConfiguration PermitDynamic(
            TTrigger trigger,
            Func<TState> destinationStateSelector,
            string? destinationStateSelectorDescription = null,
            DynamicStateInfos? possibleDestinationStates = null)
        {
            ArgumentNullException.ThrowIfNull(destinationStateSelector);
            return With(new DynamicRule(
                trigger,
                _ => destinationStateSelector(),
                destinationStateSelector,
                destinationStateSelectorDescription,
                possibleDestinationStates,
                Guard.None));
        }

        /// <inheritdoc cref="PermitDynamic(TTrigger, Func{TState}, string, DynamicStateInfos)"/>
        public StateConfiguration PermitDynamic<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Func<TArg0, TState> destinationStateSelector,
            string? destinationStateSelectorDescription = null,
            DynamicStateInfos? possibleDestinationStates = null)
        {
            ArgumentNullException.ThrowIfNull(destinationStateSelector);
            ArgumentNullException.ThrowIfNull(trigger);
            return With(new DynamicRule(
                trigger.Trigger,
                Packed(destinationStateSelector),
                destinationStateSelector,
                destinationStateSelectorDescription,
                possibleDestinationStates,
                Guard.None));
        }

        /// <inheritdoc cref="PermitDynamic(TTrigger, Func{TState}, string, DynamicStateInfos)"/>
        public StateConfiguration PermitDynamic<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, TState> destinationStateSelector,
            string? destinationStateSelectorDescription = null,
            DynamicStateInfos? possibleDestinationStates = null)
        {
            ArgumentNullException.ThrowIfNull(destinationStateSelector);
            ArgumentNullException.ThrowIfNull(trigger);
            return With(new DynamicRule(
                trigger.Trigger,
                Packed(destinationStateSelector),
                destinationStateSelector,
                destinationStateSelectorDescription,
                possibleDestinationStates,
                Guard.None));
        }

        /// <inheritdoc cref="PermitDynamic(TTrigger, Func{TState}, string, DynamicStateInfos)"/>
        public StateConfiguration PermitDynamic<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, TState> destinationStateSelector,
            string? destinationStateSelectorDescription = null,
            DynamicStateInfos? possibleDestinationStates = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            ArgumentNullException.ThrowIfNull(destinationStateSelector);
            return With(new DynamicRule(
                trigger.Trigger,
                Packed(destinationStateSelector),
                destinationStateSelector,
                destinationStateSelectorDescription,
                possibleDestinationStates,
                Guard.None));
        }

        private static Func<object[], TState> Packed<TArg0>(Func<TArg0, TState> choose) =>
            args => choose(Arguments.At<TArg0>(args, 0));

        private static Func<object[], TState> Packed<TArg0, TArg1>(Func<TArg0, TArg1, TState> choose) =>
            args => choose(Arguments.At<TArg0>(args, 0), Arguments.At<TArg1>(args, 1));

        private static Func<object[], TState> Packed<TArg0, TArg1, TArg2>(Func<TArg0, TArg1, TArg2, TState> choose) =>
            args => choose(Arguments.At<TArg0>(args, 0), Arguments.At<TArg1>(args, 1), Arguments.At<TArg2>(args, 2));
    }
}
