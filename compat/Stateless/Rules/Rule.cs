using Stateless.Reflection;
using Stateless.Rules;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    internal abstract class Rule(TTrigger trigger, Guard[] guards)
    {
        public TTrigger Trigger { get; } = trigger;

        public IEnumerable<InvocationInfo> GuardInfos => guards.Select(guard => guard.Info);

        /// <summary>Asks every guard once, also after one has failed, so that a refusal names them all.</summary>
        public bool Applies(object[] args, ref List<Guard>? unmet)
        {
            var applies = true;
            foreach (var guard in guards)
            {
                if (guard.Holds(args))
                    continue;

                (unmet ??= []).Add(guard);
                applies = false;
            }

            return applies;
        }
    }

    internal sealed class MoveRule(TTrigger trigger, TState destination, Guard[] guards) : Rule(trigger, guards)
    {
        public TState Destination { get; } = destination;
    }

    internal sealed class ReentryRule(TTrigger trigger, TState destination, Guard[] guards) : Rule(trigger, guards)
    {
        public TState Destination { get; } = destination;
    }

    internal sealed class IgnoreRule(TTrigger trigger, Guard[] guards) : Rule(trigger, guards);

    internal sealed class InternalRule(TTrigger trigger, Action<Transition> act, Guard[] guards) : Rule(trigger, guards)
    {
        public void Act(Transition transition) => act(transition);
    }

    internal sealed class DynamicRule(
        TTrigger trigger,
        Func<object[], TState> choose,
        Delegate described,
        string? description,
        DynamicStateInfos? possible,
        Guard[] guards) : Rule(trigger, guards)
    {
        public DynamicTransitionInfo Info => DynamicTransitionInfo.Create(
            Trigger, GuardInfos.ToList(), InvocationInfo.Create(described, description), possible);

        public TState Choose(object[] args) => choose(args);
    }

    /// <summary>What a state says to a trigger: the one rule that applies, or the unmet guards, or (both null) that it has no rule.</summary>
    internal readonly record struct Verdict(Rule? Rule, List<string>? Unmet);
}
