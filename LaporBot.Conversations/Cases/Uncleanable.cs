namespace LaporBot.Conversations.Cases;

/// <summary>Why no working copy of a file could be made. The names are stored: add, never rename.</summary>
public enum Uncleanable
{
    /// <summary>Of a kind that cannot be cleaned here: PDF, video, sound and all that is not known.</summary>
    KindNotSupported,

    /// <summary>Without a single byte.</summary>
    Empty,

    /// <summary>Larger than the channel hands out, or its copy would be.</summary>
    TooLarge,

    /// <summary>Cut off or broken: it does not read as what it claims to be.</summary>
    Damaged,

    /// <summary>Gone from the disk, or not what was sealed: administrators are told.</summary>
    SealBroken,

    /// <summary>Packed so that it grows beyond measure, or with names that lead elsewhere.</summary>
    Hostile,

    /// <summary>A document that holds programs, other documents, links to files or fields with its author's name.</summary>
    HoldsForeignParts,

    /// <summary>Took longer, or more memory, than one file may.</summary>
    TookTooMuch,

    /// <summary>Something of it was still there after it had been cleaned.</summary>
    TracesRemain,
}
