namespace LaporBot.Conversations.Cases;

/// <summary>A kind of trace that was taken out of a file before officers may open it. The names are stored: add, never rename.</summary>
public enum Trace
{
    /// <summary>Where the device was.</summary>
    Position,

    /// <summary>Device, settings and time of the shot (Exif and what makers add to it).</summary>
    CameraData,

    /// <summary>What an editing program wrote: history, captions, names (XMP, IPTC).</summary>
    EditingData,

    /// <summary>The colour profile of a device.</summary>
    ColourProfile,

    /// <summary>A second picture inside: a preview, or the picture before it was cut.</summary>
    EmbeddedPicture,

    /// <summary>A text inside a picture file that is not to be seen in the picture.</summary>
    Comment,

    /// <summary>When the file was last changed.</summary>
    Time,

    /// <summary>Bytes behind the end of the file.</summary>
    AfterTheEnd,

    /// <summary>Parts that nobody needs to see the file.</summary>
    UnknownParts,

    /// <summary>Author, company, program and times of a document.</summary>
    DocumentProperties,

    /// <summary>Data that programs keep along with a document.</summary>
    AddedData,

    /// <summary>Who wrote a comment and when.</summary>
    CommentAuthors,

    /// <summary>Who changed what and when.</summary>
    RevisionAuthors,

    /// <summary>File names, folders and descriptions of the pictures in a document.</summary>
    FileNames,
}
