namespace LaporBot.Conversations.Cases;

/// <summary>How the reporter wants to be known. The words "anonim" and "rahasia" mean something weaker in the national system and are not used.</summary>
public enum Anonymity
{
    /// <summary>"Tanpa nama": officers do not know who he is and cannot open it.</summary>
    Nameless,

    /// <summary>"Nama disegel": opened only when two officials agree in writing; the reporter is told first.</summary>
    SealedName,

    /// <summary>"Nama terbuka": the examiner knows the name; in a hearing the accused may learn it.</summary>
    OpenName,
}
