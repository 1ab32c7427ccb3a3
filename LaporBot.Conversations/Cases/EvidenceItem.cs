using System.Text.Json.Serialization;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Cases;

/// <summary>One piece of evidence: a file, a link, a contact, a location or a plain statement.</summary>
/// <param name="File">Set for files only.</param>
/// <param name="Text">The link, the statement, the contact or the location; the caption for files; null when there is none.</param>
public sealed record EvidenceItem(EvidenceId Id, EvidenceKind Kind, Attachment? File, string? Text)
{
    private static readonly string[] s_cleanable =
    [
        "image/jpeg",
        "image/png",
        "image/webp",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ];

    /// <summary>What it answers; set for voice answers only.</summary>
    public SpokenAnswer? Spoken { get; init; }

    /// <summary>A voice answer in writing; null until intake has written it out.</summary>
    [JsonIgnore]
    public Transcript? Transcript { get; init; }

    /// <summary>Its reporter wants the recording destroyed once it is written out.</summary>
    [JsonIgnore]
    public bool IsToBeDestroyed { get; init; }

    /// <summary>The recording or file is gone and cannot be opened by anybody any more.</summary>
    [JsonIgnore]
    public bool IsDestroyed { get; init; }

    /// <summary>True for what stands in the place of a typed answer, and not beside the answers as evidence.</summary>
    [JsonIgnore]
    public bool IsAnswer => Kind == EvidenceKind.VoiceAnswer && Spoken?.Field is not SpokenField.Statement;

    /// <summary>What officers read of it: the transcript of a voice, the words of everything else.</summary>
    [JsonIgnore]
    public string? Words => Transcript?.Words ?? Text;

    /// <summary>When the reporter added it after filing; null for what came with the report. Officers see the day alone.</summary>
    public DateTimeOffset? AddedAt { get; init; }

    /// <summary>The message it came from, so that an edit of that message finds it; 0 when it is not known.</summary>
    public long MessageId { get; init; }

    /// <summary>Null until the host has tried to make it, and for links and statements.</summary>
    [JsonIgnore]
    public WorkingCopy? Copy { get; init; }

    /// <summary>The virus scanner found something in it: nobody is given it.</summary>
    [JsonIgnore]
    public bool IsQuarantined { get; init; }

    /// <summary>Whether its reporter has taken it back: officers see it only while this is null.</summary>
    [JsonIgnore]
    public ItemTakenBack? TakenBack { get; init; }

    /// <summary>How often officers were reminded to decide about that since he took it back.</summary>
    [JsonIgnore]
    public int BackReminders { get; init; }

    /// <summary>What a custodian has decided where no copy could be made; null until then.</summary>
    [JsonIgnore]
    public FileRelease? Release { get; init; }

    /// <summary>The custodian who reads this has opened the file as it came.</summary>
    [JsonIgnore]
    public bool IsInspected { get; init; }

    /// <summary>The same file lies in another case that this reader may know of; never said to a reporter.</summary>
    [JsonIgnore]
    public bool IsElsewhere { get; init; }

    /// <summary>
    /// False for files of which, as they are announced, no copy without traces of the reporter can be made: they are kept, and officers
    /// do not open them unless the reporter goes openly. What a file really is shows only when its bytes are there.
    /// </summary>
    [JsonIgnore]
    public bool IsShown => File is null or { Kind: AttachmentKind.Photo }
        || (File is { Kind: AttachmentKind.Document, MimeType: { } type } && s_cleanable.Contains(type));
}
