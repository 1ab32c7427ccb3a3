using Stateless.Reflection;

namespace Stateless.Rules;

/// <summary>A condition and its sentence. A guard over typed arguments is known by its sentence only, never by a method's name.</summary>
internal sealed class Guard
{
    public static readonly Guard[] None = [];

    private readonly Delegate? _test;
    private readonly string? _description;

    private Guard(Delegate? test, string? description)
    {
        _test = test;
        _description = description;
    }

    public InvocationInfo Info => InvocationInfo.Create(_test, _description);

    public bool Holds(object[] args) =>
        _test is Func<object[], bool> overArguments ? overArguments(args) : ((Func<bool>)_test!)();

    public static Guard[] Over(Func<object[], bool> guard, string? description)
    {
        ArgumentNullException.ThrowIfNull(guard);
        return [new Guard(guard, description)];
    }

    public static Guard[] Of(Func<bool> guard, string? description) => [new Guard(guard, description)];

    public static Guard[] Of<TArg0>(Func<TArg0, bool> guard, string? description) =>
        [new Guard(Packed(guard), description)];

    public static Guard[] Of<TArg0, TArg1>(Func<TArg0, TArg1, bool> guard, string? description) =>
        [new Guard(Packed(guard), description)];

    public static Guard[] Of<TArg0, TArg1, TArg2>(Func<TArg0, TArg1, TArg2, bool> guard, string? description) =>
        [new Guard(Packed(guard), description)];

    public static Guard[] All(Tuple<Func<bool>, string>[] guards) =>
        guards.Select(guard => new Guard(guard.Item1, guard.Item2)).ToArray();

    public static Guard[] All<TArg0>(Tuple<Func<TArg0, bool>, string>[] guards) =>
        guards.Select(guard => new Guard(Packed(guard.Item1), guard.Item2)).ToArray();

    public static Guard[] All<TArg0, TArg1>(Tuple<Func<TArg0, TArg1, bool>, string>[] guards) =>
        guards.Select(guard => new Guard(Packed(guard.Item1), guard.Item2)).ToArray();

    public static Guard[] All<TArg0, TArg1, TArg2>(Tuple<Func<TArg0, TArg1, TArg2, bool>, string>[] guards) =>
        guards.Select(guard => new Guard(Packed(guard.Item1), guard.Item2)).ToArray();

    private static Func<object[], bool> Packed<TArg0>(Func<TArg0, bool> guard) =>
        args => guard(Arguments.At<TArg0>(args, 0));

    private static Func<object[], bool> Packed<TArg0, TArg1>(Func<TArg0, TArg1, bool> guard) =>
        args => guard(Arguments.At<TArg0>(args, 0), Arguments.At<TArg1>(args, 1));

    private static Func<object[], bool> Packed<TArg0, TArg1, TArg2>(Func<TArg0, TArg1, TArg2, bool> guard) =>
        args => guard(Arguments.At<TArg0>(args, 0), Arguments.At<TArg1>(args, 1), Arguments.At<TArg2>(args, 2));
}
