namespace LaporBot.Conversations.Amending;

/// <summary>What a reporter wants with a report he has sent.</summary>
public enum AmendWay
{
    /// <summary><c>/tambah</c>.</summary>
    Add,

    /// <summary>A file came by itself, and he has sent several reports lately.</summary>
    LateFile,

    /// <summary>Words came by themselves, and he has sent a report that they may be meant for.</summary>
    LateWords,

    /// <summary>Words that came by themselves are the answer to an officer's question.</summary>
    Answer,

    /// <summary><c>/tarik</c>.</summary>
    TakeBack,
}
