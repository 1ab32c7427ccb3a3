using LaporBot.Simulator.Chats;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.Journeys;

public class WhenAMessageIsEdited
{
    private const string Versions = "SELECT COUNT(*) FROM messages WHERE version > 0";
    private const string Kept = $"{Versions} AND body IS NOT NULL";

    [Fact]
    public async Task That_held_his_name_or_address_no_copy_of_it_is_kept()
    {
        await using var town = await TestTown.OpenAsync();
        var citizen = town.Citizen();
        await citizen.WalksToEvidenceAsync(new ReportWords("Namaku"));
        await citizen.PressesAsync("Belum punya bukti", "Bagaimana Anda ingin dikenal");
        await citizen.PressesAsync("Nama disegel", "sudah 17 tahun");
        await citizen.PressesAsync("Ya, sudah", "Siapa nama Anda");
        var name = await SaysAsync(citizen, "Pelapor Contoh", "Di mana alamat Anda");
        citizen.Edits(name, "Pelapor Contoh Dua");
        await citizen.HearsAsync("Pelapor Contoh Dua");
        var address = await SaysAsync(citizen, "Jalan Contoh 0", "Periksa dulu laporan Anda");
        citizen.Edits(address, "Jalan Contoh 1");
        await citizen.HearsAsync("Jalan Contoh 1");

        Assert.Equal((2L, 0L), (town.Ask<long>(Versions), town.Ask<long>(Kept)));
    }

    [Fact]
    public async Task That_held_his_name_in_the_form_no_copy_of_it_is_kept()
    {
        await using var town = await TestTown.OpenAsync();
        var citizen = town.Citizen();
        await citizen.WalksThroughAsync(new ReportWords("Resmiku"));
        town.Passes(TimeSpan.FromMinutes(2));
        await citizen.SaysAsync("/resmikan", "Datang sendiri ke kantor Bawaslu");
        await citizen.PressesAsync("Lanjut", "bisa tahu siapa Anda");
        await citizen.PressesAsync("Ya, saya yakin", "sudah 17 tahun");
        await citizen.PressesAsync("Ya, sudah", "Siapa nama Anda, seperti di KTP");
        var name = await SaysAsync(citizen, "Pelapor Contoh", "Di mana alamat Anda");
        citizen.Edits(name, "Pelapor Contoh Dua");
        await citizen.HearsAsync("Pelapor Contoh Dua");

        Assert.Equal((1L, 0L), (town.Ask<long>(Versions), town.Ask<long>(Kept)));
    }

    [Fact]
    public async Task That_belongs_to_nothing_any_more_its_new_words_are_not_kept()
    {
        await using var town = await TestTown.OpenAsync();
        var citizen = town.Citizen();
        await citizen.WalksToDayAsync(new ReportWords("Hapus"));
        await citizen.PressesAsync("Kemarin", "Di mana terjadi");
        var place = await SaysAsync(citizen, "Kabupaten Gresik", "Ceritakan yang Anda lihat");
        await citizen.SaysAsync("/batal", "Hentikan laporan ini");
        await citizen.PressesAsync("Ya, hapus", "Laporan dihentikan");

        citizen.Edits(place, "Kota Surabaya");
        await citizen.HearsAsync("tetap seperti semula");

        Assert.Equal((1L, 0L), (town.Ask<long>(Versions), town.Ask<long>(Kept)));
    }

    [Fact]
    public async Task That_is_an_answer_its_words_are_kept_and_those_of_a_refused_edit_are_not()
    {
        await using var town = await TestTown.OpenAsync();
        var citizen = town.Citizen();
        await citizen.WalksToDayAsync(new ReportWords("Tempat"));
        await citizen.PressesAsync("Kemarin", "Di mana terjadi");
        var place = await SaysAsync(citizen, "Kabupaten Gresik", "Ceritakan yang Anda lihat");

        citizen.Edits(place, new string('a', 400));
        await citizen.HearsAsync("terlalu panjang");
        Assert.Equal((1L, 0L), (town.Ask<long>(Versions), town.Ask<long>(Kept)));
        citizen.Edits(place, "Kota Surabaya");
        await citizen.HearsAsync("Kota Surabaya");

        Assert.Equal((3L, 2L), (town.Ask<long>(Versions), town.Ask<long>(Kept)));
    }

    [Theory, EveryEngine]
    public async Task That_is_a_live_location_its_moves_fill_no_ledger(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        for (var update = 1; update <= 3; update++)
        {
            await bot.HearsAsync(
                $$"""
                {"update_id":{{update}},"edited_message":{"message_id":1,"date":1790000000,"edit_date":{{1790000000 + update}},
                "location":{"latitude":-7.1,"longitude":112.{{update}},"live_period":900},
                "chat":{"id":4242,"type":"private" },"from":{"id":4242,"is_bot":false,"first_name":"Contoh" } } }
                """);
        }

        Assert.Equal(3L, bot.One("SELECT COUNT(*) FROM inbox"));
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM messages"));
    }

    private static async Task<Message> SaysAsync(CitizenOnTheLine citizen, string text, string hears)
    {
        await citizen.Reads(citizen.Id);
        var said = citizen.Says(text);
        await citizen.HearsAsync(hears);
        return said;
    }
}
