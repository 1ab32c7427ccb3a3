using Stateless.Reflection;

namespace Stateless.Graph;

/// <summary>Prints a table as a Mermaid state diagram. Line ends are those of the platform.</summary>
public static class MermaidGraph
{
    public static string Format(StateMachineInfo machineInfo, MermaidGraphDirection? direction = null)
    {
        var tree = new StateTree(machineInfo.States);
        var names = new MermaidNames(tree.Names);
        var arrows = new MermaidArrows(machineInfo.States, tree.Names);

        List<string> lines = ["stateDiagram-v2"];
        if (direction is { } asked)
            lines.Add($"\tdirection {Code(asked)}");

        lines.AddRange(names.Aliases.Select(alias => $"\t{alias.Key} : {alias.Value}"));
        foreach (var (parent, children) in tree.Clusters)
        {
            lines.Add($"\tstate {names.Safe(parent)} {{");
            lines.AddRange(children.Select(child => $"\t\t{names.Safe(child)}"));
            lines.Add("\t}");
        }

        lines.AddRange(arrows.Decisions.Select(decision => $"\tstate {decision} <<choice>>"));
        lines.AddRange(arrows.All.Select(arrow =>
            $"\t{names.Safe(arrow.From)} --> {names.Safe(arrow.To)} : {arrow.Label}"));
        lines.Add($"[*] --> {names.Safe(machineInfo.InitialState.ToString())}");
        return string.Join(Environment.NewLine, lines);
    }

    private static string Code(MermaidGraphDirection direction) => direction switch
    {
        MermaidGraphDirection.LeftToRight => "LR",
        MermaidGraphDirection.RightToLeft => "RL",
        MermaidGraphDirection.TopToBottom => "TB",
        MermaidGraphDirection.BottomToTop => "BT",
        _ => throw new ArgumentOutOfRangeException(
            nameof(direction), direction, $"Unsupported {nameof(MermaidGraphDirection)}: {direction}."),
    };
}
