using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>What an officer is told with a file of a case, or in its place.</summary>
public static class EvidenceNotes
{
    public static Sentence NotYetFetched { get; } = new("work.EvidenceNotYetFetched");

    public static Sentence NotYetCleaned { get; } = new("work.EvidenceNotYetCleaned");

    public static Sentence NotYetScanned { get; } = new("work.EvidenceNotYetScanned");

    public static Sentence Quarantined { get; } = new("work.EvidenceQuarantined");

    public static Sentence TakenBack { get; } = new("amend.OfficersItemTakenBack");

    public static Sentence Missing { get; } = new("work.EvidenceMissing");

    public static Sentence Broken { get; } = new("work.EvidenceBroken");

    /// <summary>The file cannot be cleaned, and its reporter does not go openly.</summary>
    public static Sentence Withheld(Uncleanable why) => new("work.EvidenceWithheld", ReasonOf(why));

    /// <summary>A custodian has looked at the file and keeps it sealed.</summary>
    public static Sentence NotReleased { get; } = new("file.NotReleased");

    /// <summary>Said to whoever may not hear a hidden reporter's voice.</summary>
    public static Sentence HeardByIntakeAlone { get; } = new("voice.DeskHeardByIntakeAlone");

    /// <summary>Stands below a voice that is handed to intake.</summary>
    public static Sentence OnVoice { get; } = new("voice.DeskCaption");

    /// <summary>Stands below a file as it came, for a custodian.</summary>
    public static Sentence OnOriginal(Uncleanable why) => new("file.CaptionOfOriginal", ReasonOf(why));

    /// <summary>Stands below what is handed out: what the copy no longer holds, or that it is the file as it came.</summary>
    public static Sentence On(WorkingCopy copy) => copy switch
    {
        { Refused: { } why } => new Sentence("work.OriginalShown", ReasonOf(why)),
        { Removed.Count: 0 } => new Sentence("work.NothingRemoved"),
        _ => new Sentence("work.TracesRemoved", string.Join(", ", copy.Removed.Select(trace => Phrasebook.Text(Language.Indonesian, NameOf(trace))))),
    };

    public static Sentence ReasonOf(Uncleanable why) => new(why switch
    {
        Uncleanable.Empty => "work.UncleanableEmpty",
        Uncleanable.TooLarge => "work.UncleanableTooLarge",
        Uncleanable.SealBroken => "file.UncleanableSealBroken",
        Uncleanable.Damaged => "work.UncleanableDamaged",
        Uncleanable.Hostile => "work.UncleanableHostile",
        Uncleanable.HoldsForeignParts => "work.UncleanableForeignParts",
        Uncleanable.TracesRemain => "file.UncleanableTracesRemain",
        Uncleanable.TookTooMuch => "work.UncleanableTookTooMuch",
        _ => "work.UncleanableKind",
    });

    private static Sentence NameOf(Trace trace) => new(trace switch
    {
        Trace.Position => "work.TracePosition",
        Trace.CameraData => "work.TraceCameraData",
        Trace.EditingData => "work.TraceEditingData",
        Trace.ColourProfile => "work.TraceColourProfile",
        Trace.EmbeddedPicture => "work.TraceEmbeddedPicture",
        Trace.Comment => "work.TraceComment",
        Trace.Time => "work.TraceTime",
        Trace.AfterTheEnd => "work.TraceAfterTheEnd",
        Trace.DocumentProperties => "work.TraceDocumentProperties",
        Trace.AddedData => "work.TraceAddedData",
        Trace.CommentAuthors => "work.TraceCommentAuthors",
        Trace.RevisionAuthors => "work.TraceRevisionAuthors",
        Trace.FileNames => "work.TraceFileNames",
        _ => "work.TraceUnknownParts",
    });
}
