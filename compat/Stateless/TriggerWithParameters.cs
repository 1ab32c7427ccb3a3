using Stateless.Rules;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>A trigger together with the types of the arguments it brings.</summary>
    public class TriggerWithParameters
    {
        private readonly Type[] _argumentTypes;

        public TriggerWithParameters(TTrigger underlyingTrigger, params Type[] argumentTypes)
        {
            ArgumentNullException.ThrowIfNull(argumentTypes);
            Trigger = underlyingTrigger;
            _argumentTypes = argumentTypes;
        }

        public IEnumerable<Type> ArgumentTypes => _argumentTypes;

        public TTrigger Trigger { get; }

        /// <summary>An empty list always passes: the arguments then have their default values.</summary>
        /// <exception cref="ArgumentException">Too many, too few, or one of another type.</exception>
        public void ValidateParameters(object[] args)
        {
            ArgumentNullException.ThrowIfNull(args);
            Arguments.Check(args, _argumentTypes);
        }
    }

    /// <summary>A trigger that brings one argument.</summary>
    public class TriggerWithParameters<TArg0>(TTrigger underlyingTrigger)
        : TriggerWithParameters(underlyingTrigger, typeof(TArg0));

    /// <summary>A trigger that brings two arguments.</summary>
    public class TriggerWithParameters<TArg0, TArg1>(TTrigger underlyingTrigger)
        : TriggerWithParameters(underlyingTrigger, typeof(TArg0), typeof(TArg1));

    /// <summary>A trigger that brings three arguments.</summary>
    public class TriggerWithParameters<TArg0, TArg1, TArg2>(TTrigger underlyingTrigger)
        : TriggerWithParameters(underlyingTrigger, typeof(TArg0), typeof(TArg1), typeof(TArg2));
}
