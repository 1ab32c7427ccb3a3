namespace LaporBot.Conversations.People;

/// <summary>Somebody who works cases. Colleagues see <paramref name="Alias"/>; his Telegram name is not kept.</summary>
/// <param name="Agency">Code of the agency he works for, from the reference data.</param>
public sealed record Officer(OfficerId Id, Role Role, string Agency, string Alias, bool ToldOfNewCases)
{
    /// <summary>Where his agency sits, by today's data files.</summary>
    public Seat Seat { get; init; }
}
