using Stateless.Reflection;

namespace Stateless.Graph;

/// <summary>The arrows of the diagram. A dynamic line leads to a numbered decision and from there to what may be chosen.</summary>
internal sealed class MermaidArrows
{
    private readonly IEnumerable<StateInfo> _states;
    private readonly HashSet<string> _drawn;

    public MermaidArrows(IEnumerable<StateInfo> states, IReadOnlyList<string> drawn)
    {
        _states = states;
        _drawn = [.. drawn];
        foreach (var state in states)
        {
            foreach (var line in state.FixedTransitions)
                AddFixed(state, line);

            foreach (var line in state.DynamicTransitions)
                AddDynamic(state, line);

            foreach (var line in state.IgnoredTriggers)
                Add(state.ToString(), state.ToString(), line.Trigger, [], Sentences(line));
        }
    }

    public List<(string From, string To, string Label)> All { get; } = [];

    public List<string> Decisions { get; } = [];

    private void AddFixed(StateInfo state, FixedTransitionInfo line)
    {
        var to = line.DestinationState.ToString();
        IEnumerable<ActionInfo> actions = [];
        if (!line.IsInternalTransition)
        {
            actions = EntriesBy(line.Trigger, to);
            if (to == state.ToString())
                actions = state.EntryActions.Where(action => action.FromTrigger is null).Concat(actions);
        }

        Add(state.ToString(), to, line.Trigger, actions, Sentences(line));
    }

    private void AddDynamic(StateInfo state, DynamicTransitionInfo line)
    {
        var decision = $"Decision{Decisions.Count + 1}";
        Decisions.Add(decision);
        Add(state.ToString(), decision, line.Trigger, [], Sentences(line));
        foreach (var possible in line.PossibleDestinationStates ?? [])
        {
            if (_drawn.Contains(possible.DestinationState))
                Add(
                    decision,
                    possible.DestinationState,
                    line.Trigger,
                    EntriesBy(line.Trigger, possible.DestinationState),
                    [possible.Criterion]);
        }
    }

    private IEnumerable<ActionInfo> EntriesBy(TriggerInfo trigger, string state) => _states
        .Where(entered => entered.ToString() == state)
        .SelectMany(entered => entered.EntryActions)
        .Where(action => action.FromTrigger is not null && action.FromTrigger == trigger.ToString());

    private static IEnumerable<string> Sentences(TransitionInfo line) =>
        line.GuardConditionsMethodDescriptions.Select(guard => guard.Description);

    private void Add(
        string from, string to, TriggerInfo trigger, IEnumerable<ActionInfo> actions, IEnumerable<string> guards)
    {
        var done = string.Join(", ", actions.Select(action => action.Method.Description));
        var happening = actions.Any() ? $"{trigger} / {done}" : trigger.ToString();
        var parts = guards.Select(guard => $"[{guard}]").Prepend(happening).Where(part => part.Length > 0);
        All.Add((from, to, string.Join(" ", parts)));
    }
}
