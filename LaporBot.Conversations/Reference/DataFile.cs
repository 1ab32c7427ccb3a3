namespace LaporBot.Conversations.Reference;

/// <summary>A data file of this folder, built into the assembly.</summary>
internal static class DataFile
{
    public static Stream Open(string name) =>
        typeof(DataFile).Assembly.GetManifestResourceStream($"{typeof(DataFile).Namespace}.{name}")
            ?? throw new FileNotFoundException($"The data file '{name}' is not built in.");

    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }
}
