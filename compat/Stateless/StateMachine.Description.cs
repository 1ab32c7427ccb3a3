using Stateless.Reflection;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>The whole table as data: every state that is configured, mentioned or led to.</summary>
    public StateMachineInfo GetInfo()
    {
        var nodes = _nodes.Values.ToList();
        nodes.AddRange(nodes
            .SelectMany(node => node.RulesByTrigger)
            .SelectMany(rules => rules.OfType<MoveRule>())
            .Select(move => move.Destination)
            .Distinct()
            .Except(_nodes.Keys)
            .Select(reached => new StateNode(reached))
            .ToList());

        var infos = nodes.ToDictionary(node => node.State, Describe);
        foreach (var node in nodes)
            Relate(node, infos);

        return new StateMachineInfo(
            infos.Values.ToList(), typeof(TState), typeof(TTrigger), new StateInfo(_initialState));
    }

    private static StateInfo Describe(StateNode node) => new(node.State)
    {
        EntryActions = (node.Entries ?? []).Select(action => action.Info).ToList(),
        ExitActions = (node.Exits ?? []).Select(action => action.Invocation).ToList(),
        ActivateActions = (node.Activations ?? []).Select(action => action.Invocation).ToList(),
        DeactivateActions = (node.Deactivations ?? []).Select(action => action.Invocation).ToList(),
        IgnoredTriggers = node.RulesByTrigger
            .SelectMany(rules => rules.OfType<IgnoreRule>())
            .Select(rule => new IgnoredTransitionInfo(rule.Trigger, rule.GuardInfos.ToList()))
            .ToList(),
    };

    private static void Relate(StateNode node, Dictionary<TState, StateInfo> infos)
    {
        var info = infos[node.State];
        info.Substates = (node.Children ?? []).Select(child => infos[child.State]).ToList();
        info.Superstate = node.Parent is null ? null : infos[node.Parent.State];
        info.FixedTransitions = node.RulesByTrigger
            .SelectMany(rules => rules.OfType<MoveRule>().Select(move => Line(move, move.Destination))
                .Concat(rules.OfType<ReentryRule>().Select(reentry => Line(reentry, reentry.Destination)))
                .Concat(rules.OfType<InternalRule>().Select(inside => Line(inside, node.State))))
            .ToList();
        info.DynamicTransitions = node.RulesByTrigger
            .SelectMany(rules => rules.OfType<DynamicRule>().Select(dynamic => dynamic.Info))
            .ToList();

        FixedTransitionInfo Line(Rule rule, TState destination) =>
            new(rule.Trigger, infos[destination], rule.GuardInfos.ToList(), rule is InternalRule);
    }
}
