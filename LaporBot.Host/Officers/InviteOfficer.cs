using System.Buffers.Text;
using System.Security.Cryptography;
using LaporBot.Conversations.People;
using LaporBot.Host.Practice;
using LaporBot.Host.Reference;
using LaporBot.Host.Settings;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Officers;

/// <summary>The command <c>invite</c>: runs beside a serving host and prints the link once.</summary>
internal static class InviteOfficer
{
    private const int TokenBytes = 32;

    /// <exception cref="StartRefusedException">The agency is not known or has no such role, or the settings or the store do not allow it.</exception>
    public static async Task<int> RunAsync(
        IConfiguration configuration, Role role, string agency, bool group, TextWriter output, CancellationToken ct)
    {
        var settings = HostSettings.Read(configuration);
        var reference = ReferenceFolder.Read(settings.Reference, DataFolder.Of(settings.Storage, settings.Bot.Mode)).Data;
        if ((settings.IsPractice ? PracticeReference.On(reference) : reference).Agencies.Find(agency) is not { } known)
        {
            throw new StartRefusedException($"--agency: '{agency}' is not in the catalogue of agencies. Codes are for example BKN or BAWASLU, or a regional government's code.");
        }

        if (!group && !known.Roles.Contains(role))
        {
            throw new StartRefusedException($"--role: nobody is {role} at {known.Code}. Its officers can be: {string.Join(", ", known.Roles)}.");
        }

        await using var store = await StoreBeside.OpenAsync(configuration, settings, ct);
        var card = await OperatorCards.OfAsync(settings, settings.IsPractice, ct);
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        var expires = store.Clock.GetUtcNow() + TimeSpan.FromHours(settings.Cases.InvitationHours);
        await store.CommitAsync(new InvitationMade(new Invitation(token, role, known.Code, group, expires)));
        await output.WriteLineAsync(LinkOf(card.BotUsername, token, group));
        await output.WriteLineAsync($"Single use, valid until {expires:yyyy-MM-dd HH:mm} UTC. Whoever opens it first gets in: send it to nobody else.");
        return 0;
    }

    private static string LinkOf(string username, string token, bool group) => username.Length == 0
        ? $"/start {token}"
        : $"https://t.me/{username}?{(group ? "startgroup" : "start")}={token}";
}
