namespace LaporBot.Conversations.Cases;

/// <summary>How far an item is that its reporter has taken back. Stored as text.</summary>
public enum ItemTakenBack
{
    /// <summary>An officer has yet to decide.</summary>
    Asked,

    /// <summary>It stays hidden for good.</summary>
    Agreed,
}
