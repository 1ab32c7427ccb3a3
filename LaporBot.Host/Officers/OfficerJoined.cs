using System.Globalization;
using LaporBot.Conversations.People;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Officers;

/// <summary>Somebody has become an officer, or an officer has taken another role: a person is one officer, and keeps his id and his name. What waited for him in his old role is not told.</summary>
/// <param name="address">The channel's id of his private chat.</param>
internal sealed class OfficerJoined(Officer officer, PersonKey person, ChatKey chat, long address, DateTimeOffset at) : IStoreChange
{
    /// <summary>The alias of somebody who gets the next number when he is written down: several can join at once.</summary>
    public const string NotYetNumbered = "";

    private const string SelectId = "SELECT id FROM officers WHERE person_key = @person";

    private const string GiveNumber = "UPDATE bots SET officers_numbered = officers_numbered + 1 WHERE id = 1";

    private const string SelectNumbered = "SELECT officers_numbered FROM bots WHERE id = 1";

    private const string Insert =
        "INSERT INTO officers (id, person_key, chat_key, address, role, agency, alias, subscribed, joined_at) " +
        "VALUES (@id, @person, @chat, @address, @role, @agency, @alias, @subscribed, @at)";

    private const string Update = "UPDATE officers SET role = @role, agency = @agency, subscribed = @subscribed WHERE person_key = @person";

    public ChangeResult Apply(StoreSession session)
    {
        session.Touched |= StoreParts.Officers;
        if (session.One(SelectId, person) is null)
        {
            var box = session.Sealer.Seal(address, OfficerPlaces.Address(officer.Id));
            session.Run(Insert, officer.Id, person, chat, box, officer.Role, officer.Agency, officer.Alias == NotYetNumbered ? NumberedAlias(session) : officer.Alias, officer.ToldOfNewCases, at);
        }
        else
        {
            session.Run(Update, officer.Role, officer.Agency, officer.ToldOfNewCases, person);
            session.Run(OfficerLeft.Cancel, at, chat);
        }

        session.Run(MenuTakenBack.Delete, chat);
        return ChangeResult.Done;
    }

    // Colleagues know each other by a number; the name in Telegram is not kept. One that was given once is given to nobody else.
    private static string NumberedAlias(StoreSession session)
    {
        session.Run(GiveNumber);
        return string.Create(CultureInfo.InvariantCulture, $"Petugas {session.One(SelectNumbered)}");
    }
}
