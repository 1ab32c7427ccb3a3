using LaporBot.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace LaporBot.Tests.Journeys;

/// <summary>The real program and a real browser; nothing is touched that a newcomer could not touch.</summary>
public sealed class FilingOnThePracticePage(Chromium browser) : IClassFixture<Chromium>, IAsyncLifetime
{
    private const string Accused = "Budi Contoh";
    private const string Office = "Camat Contoh, Kabupaten Contoh";
    private const string Story = "Ia membagikan kaus bergambar calon saat apel pagi.";

    private PracticeRun? _run;

    public async Task InitializeAsync() => _run = await PracticeRun.StartAsync();

    public async Task DisposeAsync() => await _run!.DisposeAsync();

    [SkippableFact]
    public async Task A_report_travels_from_the_citizen_to_the_officers_and_back()
    {
        var page = await browser.OpenAsync(_run!.Page, 1280, 800);
        var pictures = new Screenshots("desk");
        var citizen = new PhoneOnThePage(page, "left");
        var officer = new PhoneOnThePage(page, "right");

        await BeginsAsync(citizen, () => pictures.TakeAsync(page, "welcome"));
        await TellsAsync(citizen);
        await ShowsAPhotoAsync(citizen, () => pictures.TakeAsync(page, "evidence"));
        await citizen.ReadsAsync("Sudah benar?");
        await pictures.TakeAsync(page, "review");
        await citizen.PressesAsync("Kirim");
        await citizen.PressesAsync("Tidak, kirim");
        await citizen.ReadsAsync("Batalkan kirim");
        var number = await citizen.ReadsNumberAsync();
        await officer.OpensChatAsync("Petugas Netralitas");
        await officer.NeverSeesAsync(number);
        await pictures.TakeAsync(page, "sent-and-held");

        await page.GetByTestId("clock-plus-120").ClickAsync();
        await officer.ReadsAsync($"Laporan baru {number}");
        await officer.NeverSeesAsync(Accused);
        await pictures.TakeAsync(page, "announced");
        await officer.PressesAsync("Ambil");
        await officer.SeesToastAsync("chat pribadi");
        await officer.FindsAsync("Diambil");
        await pictures.TakeAsync(page, "taken");

        await officer.OpensChatAsync("Petugas Verifikasi");
        await officer.FindsAsync(Story);
        await officer.NeverSeesAsync("Warga Contoh");
        await pictures.TakeAsync(page, "officer-reads");
        await officer.PressesAsync("Terima, kaji Bawaslu");
        await officer.FindsAsync("Pelapor diberi tahu dalam 1 menit");
        await citizen.NeverSeesAsync("Ada kabar");
        await pictures.TakeAsync(page, "moved");

        await page.GetByTestId("clock-plus-60").ClickAsync();
        await citizen.ReadsAsync("Ada kabar. Ketuk untuk membaca.");
        await citizen.PressesAsync("Baca kabar");
        await citizen.FindsAsync("Sekarang pengawas pemilu mengkajinya");
        await citizen.FindsAsync(number);
        await pictures.TakeAsync(page, "told");
        await pictures.KeepForTheReadmeAsync(page);
    }

    [SkippableFact]
    public async Task A_citizen_finishes_on_a_small_phone()
    {
        var page = await browser.OpenAsync(_run!.Page, 360, 740);
        var pictures = new Screenshots("phone");
        var citizen = new PhoneOnThePage(page, "left");

        await BeginsAsync(citizen, () => pictures.TakeAsync(page, "welcome"));
        await pictures.TakeAsync(page, "menu");
        await TellsAsync(citizen);
        await ShowsAPhotoAsync(citizen, () => pictures.TakeAsync(page, "evidence"));
        await citizen.ReadsAsync("Sudah benar?");
        await pictures.TakeAsync(page, "review");
        await citizen.PressesAsync("Kirim");
        await citizen.PressesAsync("Tidak, kirim");
        await citizen.ReadsAsync("Batalkan kirim");
        await pictures.TakeAsync(page, "sent");
        await citizen.WritesAsync("/status");
        await citizen.FindsAsync("Laporan dari chat ini");
        await pictures.TakeAsync(page, "status");

        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
        await Expect(page.GetByTestId("column-right")).ToBeHiddenAsync();
    }

    private static async Task BeginsAsync(PhoneOnThePage citizen, Func<Task> look)
    {
        await citizen.StartsAsync();
        await citizen.ReadsAsync("Selamat datang");
        await look();
        await citizen.PressesAsync("Setuju, mulai lapor");
        await citizen.ReadsAsync("Apa yang dilakukannya?");
    }

    private static async Task TellsAsync(PhoneOnThePage citizen)
    {
        await citizen.PressesAsync("Kampanye daring");
        await citizen.ReadsAsync("Ada tautan unggahan itu?");
        await citizen.PressesAsync("Lewati");
        await citizen.ReadsAsync("Siapa, dan di kantor mana?");
        await citizen.WritesAsync($"{Accused}, {Office}");
        await citizen.ReadsAsync("Kapan terjadi?");
        await citizen.PressesAsync("Kemarin");
        await citizen.ReadsAsync("Di mana terjadi?");
        await citizen.WritesAsync("Lapangan kecamatan, Kabupaten Contoh");
        await citizen.ReadsAsync("Ceritakan yang Anda lihat");
        await citizen.WritesAsync(Story);
        await citizen.ReadsAsync("Tercatat, bagian 1");
        await citizen.PressesAsync("Lanjut");
        await citizen.ReadsAsync("Punya bukti?");
    }

    private async Task ShowsAPhotoAsync(PhoneOnThePage citizen, Func<Task> look)
    {
        var photo = await browser.DrawPhotoAsync(_run!.Folder, "foto-contoh.png");
        await citizen.PicksPhotoAsync(photo, "Kaus yang dibagikan");
        await citizen.ReadsAsync("Bukti no. 1 tersimpan");
        await look();
        await citizen.PressesAsync("Selesai");
        await citizen.ReadsAsync("Bagaimana Anda ingin dikenal?");
        await citizen.PressesAsync("Tanpa nama");
    }
}
