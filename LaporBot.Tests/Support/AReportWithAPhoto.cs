using LaporBot.Host;
using LaporBot.Host.Cases;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LaporBot.Tests.Support;

/// <summary>The informasi awal with one photo that a citizen sends from a cheap phone, act by act, and what must be kept of it.</summary>
internal static class AReportWithAPhoto
{
    private const string Who = "Budi Contoh";
    private const string Office = "Kecamatan Contoh";
    private const string Place = "Kabupaten Gresik";
    private const string Story = "Ia membagikan kaus bergambar calon kepada warga di balai desa.";

    /// <summary>A photo of 1280 pixels weighs about so much as the app sends it.</summary>
    public static byte[] Photo { get; } = SamplePictures.LargePlainJpeg(120_000);

    public static IReadOnlyList<PhoneAct> Acts { get; } =
    [
        PhoneAct.Types("/start", "Selamat datang"),
        PhoneAct.Presses("Setuju, mulai lapor", "Apa yang dilakukannya?"),
        PhoneAct.Presses("Kampanye daring", "tautan"),
        PhoneAct.Presses("Lewati", "Siapa, dan di kantor mana"),
        PhoneAct.Types($"{Who}, {Office}", "Kapan terjadi?"),
        PhoneAct.Presses("Kemarin", "Di mana terjadi"),
        PhoneAct.Types(Place, "Ceritakan"),
        PhoneAct.Types(Story, "Tercatat, bagian 1"),
        PhoneAct.Presses("Lanjut", "Punya bukti?"),
        PhoneAct.SendsThePhoto("Bukti no. 1 tersimpan"),
        PhoneAct.Presses("Selesai", "Bagaimana Anda ingin dikenal"),
        PhoneAct.Presses("Tanpa nama", "Periksa dulu laporan Anda"),
        PhoneAct.Presses("✅ Kirim", "menebak Anda"),
        PhoneAct.Presses("Tidak, kirim", "LPR-"),
    ];

    /// <summary>Fails unless the host holds this one report of his, each answer in its field, and the photo as he sent it.</summary>
    public static async Task IsHeldOnceAsync(Serving host, long chatId)
    {
        var chat = Get<KeyedHasher>().Chat(Get<BotIdentity>().BotId, chatId);
        var filed = Assert.Single(await Get<CaseShelf>().FiledFromAsync(chat, 9));
        var accused = Assert.Single(filed.Accused);
        Assert.Equal((Who, Office), (accused.Name, accused.Office));
        Assert.Equal((Place, Story), (filed.Content.Place, filed.Content.Story));
        Assert.NotNull(filed.Content.When);
        Assert.Null(filed.Content.Detail);
        Assert.False(filed.IsNamed);

        var evidence = Get<EvidenceShelf>().Find(filed.Id, Assert.Single(filed.Evidence).Id)!;
        Assert.Equal(Photo, await Get<EvidenceFolder>().OpenAsync(evidence.Path!, evidence.ContentKey!, default));

        T Get<T>()
            where T : notnull => host.Services.GetRequiredService<T>();
    }
}
