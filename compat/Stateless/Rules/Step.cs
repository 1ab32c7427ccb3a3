using Stateless.Reflection;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>An action of a state, with the delegate that describes it.</summary>
    internal class Step(Delegate? described, Action<Transition>? act, string? description)
    {
        public virtual ActionInfo Info => new(Invocation, null);

        public InvocationInfo Invocation => InvocationInfo.Create(described, description);

        public virtual void Run(Transition transition)
        {
            if (described is Action plain)
                plain();
            else
                act!(transition);
        }

        public void Run() => ((Action)described!)();
    }

    /// <summary>An entry action that belongs to one trigger.</summary>
    internal sealed class StepFrom(TTrigger trigger, Delegate described, Action<Transition>? act, string? description)
        : Step(described, act, description)
    {
        public override ActionInfo Info => new(Invocation, trigger.ToString());

        public override void Run(Transition transition)
        {
            if (EqualityComparer<TTrigger>.Default.Equals(transition.Trigger, trigger))
                base.Run(transition);
        }
    }
}
