namespace Stateless.Reflection;

/// <summary>A trigger of any type, as the description shows it.</summary>
public class TriggerInfo
{
    internal TriggerInfo(object? underlyingTrigger) => UnderlyingTrigger = underlyingTrigger!;

    public object UnderlyingTrigger { get; }

    public override string ToString() => UnderlyingTrigger?.ToString() ?? "<null>";
}
