using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Cases;
using LaporBot.Host.EvidenceCleaning;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Notifications;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;
using LaporBot.Tests.EvidenceCleaning;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.EvidenceStore;

public sealed class WhenAnOfficerOpensAFile : IDisposable
{
    private const long OfficersChat = 77;
    private static readonly EvidenceId First = new(1);
    private readonly PlayedBotApi _telegram = new();

    public void Dispose() => _telegram.Dispose();

    [Theory, EveryEngine]
    public async Task A_photo_comes_as_a_photo_without_its_traces_and_says_what_was_removed(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var filed = await FetchedAsync(bot, AttachmentKind.Photo, SamplePictures.MarkedJpeg());
        await CleanAllAsync(bot);

        await OpenAsync(bot, filed);

        var sent = Assert.Single(_telegram.Asked);
        Assert.Equal("sendPhoto", PlayedBotApi.MethodOf(sent));
        Assert.DoesNotContain(SamplePictures.Marker, sent.Body, StringComparison.Ordinal);
        Assert.Contains("Dihapus: lokasi, data kamera", sent.Body, StringComparison.Ordinal);
        Assert.Contains("bukti-1.jpg", sent.Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task A_document_comes_as_a_document_under_a_name_that_says_nothing(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var filed = await FetchedAsync(bot, AttachmentKind.Document, SampleDocuments.Word());
        await CleanAllAsync(bot);

        await OpenAsync(bot, filed);

        var sent = Assert.Single(_telegram.Asked);
        Assert.Equal("sendDocument", PlayedBotApi.MethodOf(sent));
        Assert.Contains("bukti-1.docx", sent.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("berkas-rahasia", sent.Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Until_it_is_cleaned_it_is_asked_to_wait(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var filed = await FetchedAsync(bot, AttachmentKind.Photo, SamplePictures.MarkedJpeg());

        await OpenAsync(bot, filed);

        Assert.Contains("sedang dibuat", Assert.Single(_telegram.Calls), StringComparison.Ordinal);
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM custody"));
    }

    [Theory, EveryEngine]
    public async Task What_cannot_be_cleaned_is_not_shown_while_its_reporter_hides(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var filed = await FetchedAsync(bot, AttachmentKind.Document, "%PDF-1.7 contoh"u8.ToArray());
        await CleanAllAsync(bot);

        await OpenAsync(bot, filed);

        Assert.Contains("tersimpan tersegel", Assert.Single(_telegram.Calls), StringComparison.Ordinal);
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM custody"));
        var read = await bot.Get<CaseShelf>().FindAsync(filed.Id, reader: null);
        Assert.Equal(Uncleanable.KindNotSupported, read!.Evidence[0].Copy!.Refused);
    }

    [Theory, EveryEngine]
    public async Task What_cannot_be_cleaned_is_shown_as_it_came_when_its_reporter_goes_openly(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var filed = await FetchedAsync(bot, AttachmentKind.Document, "%PDF-1.7 contoh"u8.ToArray(), Anonymity.OpenName);
        await CleanAllAsync(bot);

        await OpenAsync(bot, filed);

        var sent = Assert.Single(_telegram.Asked);
        Assert.Contains("bukti-1.pdf", sent.Body, StringComparison.Ordinal);
        Assert.Contains("tidak dibersihkan", sent.Body, StringComparison.Ordinal);
        Assert.Equal("OriginalOpened", bot.One("SELECT what FROM custody"));
    }

    [Theory, EveryEngine]
    public async Task Each_opening_is_a_row_that_nobody_can_change_or_remove(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var filed = await FetchedAsync(bot, AttachmentKind.Photo, SamplePictures.MarkedJpeg());
        await CleanAllAsync(bot);

        await OpenAsync(bot, filed);
        await OpenAsync(bot, filed);

        Assert.Equal(2L, bot.One("SELECT COUNT(*) FROM custody WHERE what = 'CopyOpened' AND evidence = 1"));
        Assert.Equal(2L, bot.One("SELECT MAX(sequence) FROM custody"));
        using var statements = bot.Get<IStoreConnections>().OpenForWriting();
        Assert.ThrowsAny<System.Data.Common.DbException>(() => statements["UPDATE custody SET what = 'x'"].Run());
        Assert.ThrowsAny<System.Data.Common.DbException>(() => statements["DELETE FROM custody"].Run());
    }

    [Theory, EveryEngine]
    public async Task Nothing_leaves_for_somebody_who_is_no_officer_any_more(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var filed = await FetchedAsync(bot, AttachmentKind.Photo, SamplePictures.MarkedJpeg());
        await CleanAllAsync(bot);

        await bot.Get<EvidenceShow>().ShowAsync(OfficersChat + 1, new FileToShow(filed.Id.Value, First.Value), default);

        Assert.Equal("sendMessage", PlayedBotApi.MethodOf(Assert.Single(_telegram.Asked)));
    }

    [Theory, EveryEngine]
    public async Task Nothing_leaves_and_nothing_is_said_of_a_file_whose_case_is_closed_to_him(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var filed = await FetchedAsync(bot, AttachmentKind.Photo, SamplePictures.MarkedJpeg(), readers: new ReadingRule([An.Officer().Agency]));

        await OpenAsync(bot, filed);
        await CleanAllAsync(bot);
        await OpenAsync(bot, filed);
        await bot.Get<EvidenceShow>().ShowAsync(OfficersChat, new FileToShow(Guid.NewGuid(), First.Value), default);

        Assert.Single(_telegram.Calls.Distinct());
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM custody"));
    }

    [Theory, EveryEngine]
    public async Task An_original_that_was_changed_on_the_disk_is_never_cleaned_nor_shown(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var filed = await FetchedAsync(bot, AttachmentKind.Photo, SamplePictures.MarkedJpeg());
        var path = Path.Combine(bot.Get<DataFolder>().Resolve("evidence"), bot.Get<EvidenceShelf>().Find(filed.Id, First)!.Path!);
        var bytes = await File.ReadAllBytesAsync(path);
        bytes[100] ^= 1;
        await File.WriteAllBytesAsync(path, bytes);

        await CleanAllAsync(bot);
        await OpenAsync(bot, filed);

        Assert.Contains("tidak sama dengan saat disegel", Assert.Single(_telegram.Calls), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(path)!));
    }

    [Theory, EveryEngine]
    public async Task The_original_is_kept_bit_for_bit_beside_the_copy(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var original = SamplePictures.MarkedJpeg();
        var filed = await FetchedAsync(bot, AttachmentKind.Photo, original);
        await CleanAllAsync(bot);

        var stored = bot.Get<EvidenceShelf>().Find(filed.Id, First)!;

        var folder = bot.Get<EvidenceFolder>();
        Assert.Equal(original, await folder.OpenAsync(stored.Path!, stored.ContentKey!, default));
        Assert.Equal(Cleaned.Of(original).Copy, await folder.OpenAsync(stored.Copy!.Path!, stored.Copy.Key!, default));
    }

    private static Task<Delivery> OpenAsync(ServedBot bot, Case filed) =>
        bot.Get<EvidenceShow>().ShowAsync(OfficersChat, new FileToShow(filed.Id.Value, First.Value), default);

    private static async Task CleanAllAsync(ServedBot bot)
    {
        while (await bot.Get<CleaningCourier>().CleanNextAsync(default))
        {
        }
    }

    /// <summary>A case with one file that lies sealed, and an officer.</summary>
    private static async Task<Case> FetchedAsync(ServedBot bot, AttachmentKind kind, byte[] file, Anonymity anonymity = Anonymity.Nameless, ReadingRule? readers = null)
    {
        var announced = new Attachment(kind, "berkas-contoh", "unik-contoh", "berkas-rahasia.bin", null, file.Length, null, null);
        var open = An.OpenCase(anonymity: anonymity);
        var filed = open with { Content = open.Content with { Readers = readers }, Evidence = [new EvidenceItem(First, EvidenceKind.File, announced, null)] };
        var reporter = new ReporterBinding(bot.Chat(42), bot.Person(42), 42);
        await bot.CommitAsync(new CaseFiled(filed, reporter), new OfficerJoined(An.Officer(), bot.Person(OfficersChat), bot.Chat(OfficersChat), OfficersChat, bot.Clock.Now));
        var key = new byte[32];
        byte[] sha256;
        await using (var sealing = new SealingStream(bot.Get<EvidenceFolder>().Create("asli"), key))
        {
            sealing.Write(file);
            sha256 = sealing.Finish();
        }

        await bot.CommitAsync(new EvidenceFetched(filed.Id, First, "asli", sha256, key));
        return filed;
    }
}
