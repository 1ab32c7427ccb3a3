namespace Stateless.Rules;

/// <summary>Reads a fired argument list. An empty list stands for default values everywhere.</summary>
internal static class Arguments
{
    public static TArg At<TArg>(object[] args, int position) =>
        args.Length == 0 ? default! : (TArg)Checked(args, typeof(TArg), position)!;

    public static void Check(object[] args, Type[] expected)
    {
        if (args.Length > expected.Length)
            throw new ArgumentException(
                $"Too many parameters have been supplied. Expecting {expected.Length} but got {args.Length}.");

        if (args.Length == 0)
            return;

        for (var position = 0; position < expected.Length; position++)
            Checked(args, expected[position], position);
    }

    private static object? Checked(object[] args, Type expected, int position)
    {
        if (args.Length <= position)
            throw new ArgumentException($"An argument of type {expected} is required in position {position}.");

        var given = args[position];
        if (given is not null && !expected.IsInstanceOfType(given))
            throw new ArgumentException(
                $"The argument in position {position} is of type {given.GetType()} but must be of type {expected}.");

        return given;
    }
}
