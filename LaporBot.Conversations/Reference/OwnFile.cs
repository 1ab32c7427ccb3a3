namespace LaporBot.Conversations.Reference;

/// <summary>An operator's data file while it is decided what serves under its name: his text, his last good one, or the built-in one.</summary>
internal sealed class OwnFile
{
    private readonly string _text;
    private readonly string? _lastGood;
    private readonly FileContents _builtIn;

    /// <param name="lastGood">As it was when it was last in order; null where it never was.</param>
    public OwnFile(string name, string text, string? lastGood, FileContents builtIn)
    {
        (Name, _text, _lastGood, _builtIn) = (name, text, lastGood, builtIn);
        try
        {
            Serving = ReadAlone(text);
        }
        catch (ReferenceFaultException fault)
        {
            GivesWay(fault);
        }
    }

    public string Name { get; }

    /// <summary>Null where the built-in one serves, or none.</summary>
    public ReadFile? Serving { get; private set; }

    public ReferenceFaultException? Fault { get; private set; }

    public bool RunsLastGood => Fault is not null && Serving is not null;

    /// <summary>True where it was changed since it was last in order: of two that do not fit together, the one to doubt.</summary>
    public bool IsChanged => Fault is null && _text != _lastGood;

    /// <summary>Its text, or the last good one too, does not serve.</summary>
    public void GivesWay(ReferenceFaultException fault)
    {
        var wasLastGood = RunsLastGood;
        Fault ??= fault;
        Serving = wasLastGood || _lastGood is null || _lastGood == _text ? null : LastGood(_lastGood);
    }

    private ReadFile? LastGood(string copy)
    {
        try
        {
            return ReadAlone(copy);
        }
        catch (ReferenceFaultException)
        {
            // Good for an older version of the bot.
            return null;
        }
    }

    private ReadFile ReadAlone(string text)
    {
        try
        {
            var read = ReferenceFiles.Parsed(Name, text);
            var beside = _builtIn.With(Name, read);
            if (FileClash.In(beside) is null)
            {
                beside.Together();
            }

            return read;
        }
        catch (Exception failure) when (failure is ArgumentException or NullReferenceException)
        {
            // JSON lets a name stand for null where a form asks for more: no file of an operator may stop the host.
            throw new ReferenceFaultException(Name, JsonEntries.LineOfNull(text), "an entry is empty (null), or stands there twice.", failure);
        }
    }
}
