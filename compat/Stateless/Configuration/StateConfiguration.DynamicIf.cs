using Stateless.Reflection;
using Stateless.Rules;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        /// <summary>As PermitDynamic, where the guard holds. Its selector is known by its description only, never by a method's name.</summary>
        public StateConfiguration PermitDynamicIf(
            TTrigger trigger,
            Func<TState> destinationStateSelector,
            Func<bool> guard,
            string? guardDescription = null,
            DynamicStateInfos? possibleDestinationStates = null) =>
            PermitDynamicIf(
                trigger, destinationStateSelector, null, guard, guardDescription, possibleDestinationStates);

        /// <inheritdoc cref="PermitDynamicIf(TTrigger, Func{TState}, Func{bool}, string, DynamicStateInfos)"/>
        public StateConfiguration PermitDynamicIf(
            TTrigger trigger,
            Func<TState> destinationStateSelector,
            string? destinationStateSelectorDescription,
            Func<bool> guard,
            string? guardDescription = null,
            DynamicStateInfos? possibleDestinationStates = null)
        {
            ArgumentNullException.ThrowIfNull(destinationStateSelector);
            return Choosing(
                trigger,
                _ => destinationStateSelector(),
                Guard.Of(guard, guardDescription),
                possibleDestinationStates,
                destinationStateSelectorDescription);
        }

        /// <inheritdoc cref="PermitDynamicIf(TTrigger, Func{TState}, Func{bool}, string, DynamicStateInfos)"/>
        public StateConfiguration PermitDynamicIf(
            TTrigger trigger,
            Func<TState> destinationStateSelector,
            DynamicStateInfos? possibleDestinationStates = null,
            params Tuple<Func<bool>, string>[] guards) =>
            PermitDynamicIf(trigger, destinationStateSelector, null, possibleDestinationStates, guards);

        /// <inheritdoc cref="PermitDynamicIf(TTrigger, Func{TState}, Func{bool}, string, DynamicStateInfos)"/>
        public StateConfiguration PermitDynamicIf(
            TTrigger trigger,
            Func<TState> destinationStateSelector,
            string? destinationStateSelectorDescription,
            DynamicStateInfos? possibleDestinationStates = null,
            params Tuple<Func<bool>, string>[] guards)
        {
            ArgumentNullException.ThrowIfNull(destinationStateSelector);
            return Choosing(
                trigger,
                _ => destinationStateSelector(),
                Guard.All(guards),
                possibleDestinationStates,
                destinationStateSelectorDescription);
        }

        private StateConfiguration Choosing(
            TTrigger trigger,
            Func<object[], TState> choose,
            Guard[] guards,
            DynamicStateInfos? possible,
            string? description = null) =>
            With(new DynamicRule(trigger, choose, choose, description, possible, guards));
    }
}
