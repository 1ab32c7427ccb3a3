namespace Stateless.Reflection;

/// <summary>An entry action; FromTrigger names the only trigger it runs for, or is null.</summary>
public class ActionInfo(InvocationInfo method, string? fromTrigger)
{
    public InvocationInfo Method { get; internal set; } = method;

    public string? FromTrigger { get; internal set; } = fromTrigger;
}
