using System.Buffers.Text;
using System.Security.Cryptography;
using LaporBot.Conversations.People;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;
using LaporBot.Simulator;

namespace LaporBot.Host.Practice;

/// <summary>Invented people of the practice page. Officers and their group come in by the same single-use links as real ones.</summary>
internal sealed class PracticePeople(SimulatorServer telegram, OfficerRoster roster, CommitWriter writer, TimeProvider clock) : IHostedService
{
    private static readonly TimeSpan InvitationLife = TimeSpan.FromHours(1);

    private static readonly (string Key, string Name, Role Role, string Agency)[] Officers =
    [
        ("petugas-verifikasi", "Petugas Verifikasi (contoh)", Role.Verifier, "BKN"),
        ("petugas-kajian", "Petugas Kajian (contoh)", Role.Reviewer, "BAWASLU"),
        ("petugas-penerima", "Petugas Penerima (contoh)", Role.Intake, "BKN"),
        ("petugas-penerus", "Petugas Penerus (contoh)", Role.Forwarder, "BKN"),
        ("petugas-ppk", "Petugas Instansi (contoh)", Role.PpkOperator, PracticeReference.AgencyCode),
        ("penjaga-berkas", "Penjaga Berkas (contoh)", Role.Custodian, "LAPORBOT"),
        ("administrator", "Administrator (contoh)", Role.Administrator, "BKN"),
    ];

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var chats = telegram.Telegram;
        chats.People.Add("Warga Contoh", "warga_contoh", key: "warga-1", side: "left");
        chats.People.Add("Tetangga Contoh", "tetangga_contoh", key: "warga-2", side: "left");
        var ids = new List<long>();
        foreach (var (key, name, role, agency) in Officers)
        {
            var person = chats.People.Add(name, key.Replace('-', '_'), key: key, side: "right");
            ids.Add(person.Id);
            if (!roster.Officers.Any(known => known.Officer.Role == role))
            {
                await InviteAsync(person.Id, person.Id, new Invitation(NewToken(), role, agency, ForGroup: false, Expiry), cancellationToken);
            }
        }

        var group = chats.Groups.Add("Petugas Netralitas (contoh)", ids, key: "petugas", side: "right");
        if (roster.Groups.Count == 0)
        {
            await InviteAsync(group.Id, ids[^1], new Invitation(NewToken(), Role.Verifier, "BKN", ForGroup: true, Expiry), cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private DateTimeOffset Expiry => clock.GetUtcNow() + InvitationLife;

    private async Task InviteAsync(long chatId, long from, Invitation invitation, CancellationToken ct)
    {
        await writer.CommitAsync(CommitUnit.Of(new InvitationMade(invitation)));
        telegram.Telegram.Acts.Write(chatId, from, $"/start {invitation.Token}");
    }

    private static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
}
