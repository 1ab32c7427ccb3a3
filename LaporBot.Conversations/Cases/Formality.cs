namespace LaporBot.Conversations.Cases;

/// <summary>What a report is before the law: a lead, or a formal report of somebody with a name.</summary>
public enum Formality
{
    /// <summary>Informasi awal: nobody put his name to it.</summary>
    FirstInformation,

    /// <summary>The reporter left his name when he filed it.</summary>
    Named,

    /// <summary>He wants to make it formal and was not there in person yet.</summary>
    Awaited,

    /// <summary>He was there in person, as an officer says.</summary>
    Formal,
}
