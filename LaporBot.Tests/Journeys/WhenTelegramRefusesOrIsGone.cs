using LaporBot.Conversations.People;
using LaporBot.Host.Settings;
using LaporBot.Simulator.Chats;
using LaporBot.Simulator.Control;
using LaporBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LaporBot.Tests.Journeys;

public class WhenTelegramRefusesOrIsGone
{
    private const string Help = "buat laporan";

    [Fact]
    public async Task A_wait_that_is_asked_for_one_chat_holds_that_chat_only()
    {
        await using var town = await TestTown.OpenAsync();
        var (held, free) = (town.Citizen("Ditahan Contoh"), town.Citizen("Bebas Contoh"));
        town.Telegram.Faults.Add(new FaultRule { Method = "sendMessage", ChatId = held.Id, RetryAfter = 30, Times = 1 });

        held.Says("/bantuan");
        await town.CalledAsync(call => call.Status == 429);
        await free.SaysAsync("/bantuan", Help);
        Assert.DoesNotContain(Help, held.Screen.Words, StringComparison.Ordinal);

        town.Passes(TimeSpan.FromSeconds(31));
        await held.HearsAsync(Help);
    }

    [Fact]
    public async Task What_the_network_lost_is_sent_again_in_its_order()
    {
        await using var town = await TestTown.OpenAsync();
        var citizen = town.Citizen();
        await citizen.SaysAsync("/start", "Selamat datang");
        town.Telegram.Faults.Add(new FaultRule { Method = "sendMessage", ChatId = citizen.Id, Status = 502, Html = "<html>Bad Gateway</html>", Times = 1 });
        town.Telegram.Faults.Add(new FaultRule { Method = "sendMessage", ChatId = citizen.Id, CloseConnection = true, Times = 1 });

        var since = citizen.Screen.Count;
        citizen.Says("/bantuan");
        citizen.Says("/privasi");
        citizen.Says("/bahasa");
        citizen.Says("/perintahcontoh");
        await town.WhileTimePassesAsync(citizen.HearsAsync("perintah itu belum saya kenal"), TimeSpan.FromSeconds(5));

        var said = citizen.Screen.Seen.Skip(since).Where(one => one.Kind == BotMessageKind.Sent).Select(one => one.Text!).ToList();
        Assert.Collection(
            said,
            one => Assert.Contains(Help, one, StringComparison.Ordinal),
            one => Assert.Contains("Kami menyimpan isi laporan", one, StringComparison.Ordinal),
            one => Assert.Contains("tidak bisa kami lindungi", one, StringComparison.Ordinal),
            one => Assert.Contains("bahasa", one, StringComparison.Ordinal),
            one => Assert.Contains("belum saya kenal", one, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_waits_when_the_host_stops_is_sent_once_after_the_next_start()
    {
        await using var town = await TestTown.OpenAsync();
        var citizen = town.Citizen();
        await citizen.SaysAsync("/start", "Selamat datang");
        town.Telegram.Faults.Add(new FaultRule { Method = "sendMessage", ChatId = citizen.Id, Status = 500 });
        citizen.Says("/bantuan");
        await town.CalledAsync(call => call.Status == 500);

        await town.StopHostAsync();
        Assert.Equal(1L, town.Ask<long>("SELECT count(*) FROM outbox WHERE state = 'Waiting'"));
        town.Telegram.Faults.Clear();
        await town.StartHostAsync();

        await town.WhileTimePassesAsync(citizen.HearsAsync(Help), TimeSpan.FromSeconds(5));
        await citizen.SaysAsync("/privasi", "Kami menyimpan isi laporan");
        Assert.Single(citizen.Screen.Seen, one => one.Text?.Contains(Help, StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_reporter_who_blocked_the_bot_is_marked_on_his_case()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var citizen = town.Citizen();
        var number = await citizen.FilesAsync(new ReportWords("Blokir"));
        town.Telegram.Faults.Add(new FaultRule
        {
            Method = "sendMessage",
            ChatId = citizen.Id,
            Status = 403,
            Description = "Forbidden: bot was blocked by the user",
        });
        town.Passes(TimeSpan.FromMinutes(2));
        await verifier.HearsAsync(number);
        await verifier.PressesAsync("Ambil", "Anda mengambil kasus");
        town.Passes(TimeSpan.FromMinutes(1));
        await town.CalledAsync(call => call.Status == 403);

        await town.WhileTimePassesAsync(MarkedAsync(town), TimeSpan.FromSeconds(1));

        await verifier.SaysAsync("/kasus", "Meja Anda");
        await verifier.PressesAsync(number, "tidak bisa dihubungi lagi");
    }

    [Fact]
    public async Task A_group_that_became_a_supergroup_still_hears_of_new_reports()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var group = await town.OfficersGroupAsync(verifier);
        var citizen = town.Citizen();
        var first = await citizen.FilesAsync(new ReportWords("Pindah"));

        var moved = new ChatScreen(town.Telegram, town.Telegram.Groups.Migrate(group.ChatId).Id);
        town.Passes(TimeSpan.FromMinutes(2));
        await moved.HearsAsync($"Laporan baru {first}", 0);
        await verifier.PressesInAsync(moved, "Ambil");
        await moved.HearsAsync("Diambil Petugas", 0);

        await town.RestartHostAsync();
        var second = await citizen.FilesAsync(new ReportWords("Kembali"));
        town.Passes(TimeSpan.FromMinutes(2));
        await moved.HearsAsync($"Laporan baru {second}", 0);
    }

    [Fact]
    public async Task A_bot_whose_name_could_not_be_asked_for_at_the_start_learns_it_later()
    {
        await using var town = await TestTown.PrepareAsync();
        town.Telegram.Faults.Add(new FaultRule { Method = "getMe", Status = 502 });
        await town.StartHostAsync();
        var first = await town.Citizen().SaysAsync("/start", "Selamat datang");
        Assert.DoesNotContain("Nama resminya", first.Text, StringComparison.Ordinal);

        town.Telegram.Faults.Clear();
        while (!town.Host.Services.GetRequiredService<ShownOperator>().IsNamed)
        {
            town.Passes(TimeSpan.FromSeconds(10));
            await town.RoundTripAsync();
        }

        Assert.Contains("@lapor_contoh_bot", (await town.Citizen().SaysAsync("/start", "Selamat datang")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sixty_four_messages_are_on_the_wire_at_once()
    {
        const int Many = 64;
        await using var narrows = await TheNarrows.OpenAsync(Many);
        await using var town = await TestTown.PrepareAsync();
        narrows.LeadTo(town.Simulator.BaseUrl);
        town.Set("Telegram:ApiBaseUrl", narrows.Address);
        await town.StartHostAsync();
        var people = Enumerable.Range(1, Many).Select(number => town.Citizen($"Warga Contoh {number}")).ToList();

        people.ForEach(one => one.Says("/start"));

        await Task.WhenAll(people.Select(one => one.HearsAsync("Selamat datang")));
    }

    private static async Task MarkedAsync(TestTown town)
    {
        while (town.Ask<long>("SELECT reporter_unreachable FROM cases") == 0)
        {
            await town.RoundTripAsync();
        }
    }
}
