namespace Stateless.Reflection;

/// <summary>How an action, a guard or a selector is called in descriptions and diagrams.</summary>
public class InvocationInfo(string? methodName, string? description, InvocationInfo.Timing timing)
{
    private static readonly System.Buffers.SearchValues<char> CompilerMade = System.Buffers.SearchValues.Create("<>`");

    /// <summary>Whether the method is awaited.</summary>
    public enum Timing
    {
        Synchronous,
        Asynchronous,
    }

    /// <summary>The name given to lambdas without a description of their own.</summary>
    public static string DefaultFunctionDescription { get; set; } = "Function";

    /// <summary>The name in the compiled code; null where there is no method.</summary>
    public string? MethodName { get; } = methodName;

    /// <summary>The given description, else the method's name, else the default for lambdas.</summary>
    public string Description => description ?? MethodName switch
    {
        null => "<null>",
        var name when name.AsSpan().ContainsAny(CompilerMade) => DefaultFunctionDescription,
        var name => name,
    };

    public bool IsAsync => timing == Timing.Asynchronous;

    internal static InvocationInfo Create(Delegate? method, string? description) =>
        new(method?.Method.Name, description, Timing.Synchronous);
}
