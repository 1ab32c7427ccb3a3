namespace LaporBot.Conversations.Cases;

/// <summary>
/// The place of an item among a report's evidence, from 1 upward; never reused after removal. Recordings that stand in the place of typed answers
/// are numbered apart, so that the first photo is number 1 however much was told by voice before.
/// </summary>
public readonly record struct EvidenceId(int Value)
{
    /// <summary>More than a report can hold; voices of reports from before lie below it.</summary>
    private const int BeforeVoices = 100_000;

    public bool IsOfVoices => Value > BeforeVoices;

    /// <summary>The number that people read.</summary>
    public int Shown => IsOfVoices ? Value - BeforeVoices : Value;

    public static EvidenceId OfVoice(int shown) => new(BeforeVoices + shown);
}
