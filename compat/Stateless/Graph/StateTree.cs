using Stateless.Reflection;

namespace Stateless.Graph;

/// <summary>The states by name in drawing order: families first, each parent before its children, then the single ones.</summary>
internal sealed class StateTree
{
    private readonly List<string> _names = [];
    private readonly HashSet<string> _known = [];

    public StateTree(IEnumerable<StateInfo> states)
    {
        foreach (var root in states.Where(state => state.Superstate is null && state.Substates.Any()))
            AddFamily(root);

        foreach (var single in states)
            Add(single.ToString());
    }

    public IReadOnlyList<string> Names => _names;

    public List<(string Parent, List<string> Children)> Clusters { get; } = [];

    private void AddFamily(StateInfo parent)
    {
        List<string> children = [];
        Add(parent.ToString());
        Clusters.Add((parent.ToString(), children));
        foreach (var child in parent.Substates)
        {
            if (_known.Contains(child.ToString()))
                continue;

            children.Add(child.ToString());
            if (child.Substates.Any())
                AddFamily(child);
            else
                Add(child.ToString());
        }
    }

    private void Add(string name)
    {
        if (_known.Add(name))
            _names.Add(name);
    }
}
