using LaporBot.Conversations.People;

namespace LaporBot.Conversations.Reference;

/// <summary>A body that works cases.</summary>
/// <param name="Code">Short and stable: stands in buttons, officers and cases.</param>
/// <param name="Roles">What its officers may be.</param>
public sealed record Agency(string Code, string Name, IReadOnlyList<Role> Roles)
{
    /// <summary>Decides which reports go past it.</summary>
    public Seat Seat { get; init; }
}
