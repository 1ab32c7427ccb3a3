namespace LaporBot.Conversations.Speaking;

/// <summary>What the bot answers. The order of replies in a turn is the order in which they are sent.</summary>
public abstract record Reply
{
    private Reply() { }

    /// <summary>A new message; the sentences stand below each other, the choices are rows of buttons.</summary>
    public sealed record Message(IReadOnlyList<Sentence> Says, IReadOnlyList<IReadOnlyList<Choice>> Choices) : Reply
    {
        /// <summary>True when the next message of the person is meant as the answer to this one.</summary>
        public bool Asks { get; init; }
    }

    /// <summary>The message whose button was pressed says this from now on, with these buttons.</summary>
    public sealed record Rewrite(IReadOnlyList<Sentence> Says, IReadOnlyList<IReadOnlyList<Choice>> Choices) : Reply;

    /// <summary>A short note at the pressed button, at most 200 characters; shown as a message where no button was pressed.</summary>
    public sealed record Toast(Sentence Says) : Reply;

    /// <summary>An evidence file of a case, shown to the officer who asked; the bytes come from the sealed store.</summary>
    public sealed record File(Cases.CaseId Case, Cases.EvidenceId Evidence) : Reply
    {
        /// <summary>True for a custodian, who is shown it as it came.</summary>
        public bool AsCustodian { get; init; }

        /// <summary>True for an intake officer, who hears a voice to write it out.</summary>
        public bool AsListener { get; init; }
    }
}
