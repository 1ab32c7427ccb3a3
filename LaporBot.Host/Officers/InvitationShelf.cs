using LaporBot.Conversations.People;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Officers;

/// <summary>Finds invitations by their token.</summary>
internal sealed class InvitationShelf(ReadPool reads, KeyedHasher hasher)
{
    private const string Select =
        "SELECT role, agency, for_group, expires_at FROM invitations WHERE token_key = @token AND used_at IS NULL AND expires_at > @now";

    /// <returns>Null when there is none, it was used or it has expired.</returns>
    public Invitation? Find(string token, DateTimeOffset now) => reads.Read((token, now, hasher), static (statements, asked) =>
    {
        using var row = statements[Select].Read(asked.hasher.InvitationToken(asked.token), asked.now);
        return row.Read()
            ? new Invitation(asked.token, Enum.Parse<Role>(row.GetString(0)), row.GetString(1), row.GetBoolean(2), StoreValue.Moment(row.GetInt64(3)))
            : null;
    });
}
