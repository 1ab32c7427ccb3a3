using LaporBot.Simulator;

namespace LaporBot.Tests.Simulator;

public sealed class WhenTheSimulatorRestarts : SimulatorTest
{
    readonly string _folder = Directory.CreateTempSubdirectory("simulator-").FullName;
    SimulatorOptions? _options;

    protected override SimulatorOptions Options => _options ??= new SimulatorOptions { JournalFolder = _folder };

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Unconfirmed_updates_chats_and_people_are_still_there()
    {
        var warga = await APersonWhoStarted();
        await Act($"chats/{warga}/messages", new { from = warga, text = "belum dibaca" });
        await Bot("sendMessage", new { chat_id = warga, text = "dari bot" });
        var chat = (await See($"chats/{warga}")).GetProperty("messages").EnumerateArray().Select(m => m.GetProperty("text").GetString()).ToList();
        var waiting = (await Updates()).Select(u => u.GetRawText()).ToList();

        await RestartAsync();

        Assert.Equal(waiting, (await Updates()).Select(u => u.GetRawText()));
        Assert.Equal(chat, (await See($"chats/{warga}")).GetProperty("messages").EnumerateArray().Select(m => m.GetProperty("text").GetString()));
        Assert.Equal("Contoh Warga", (await See("people"))[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task Ids_go_on_and_are_never_used_again()
    {
        var warga = await APersonWhoStarted();
        var before = (await Bot("sendMessage", new { chat_id = warga, text = "x" })).MessageId;

        await RestartAsync();

        Assert.True((await Bot("sendMessage", new { chat_id = warga, text = "x" })).MessageId > before);
    }

    [Fact]
    public async Task The_clock_keeps_its_offset()
    {
        await Act("clock", new { offsetSeconds = 86_400 });

        await RestartAsync();

        Assert.Equal(86_400, (await See("clock")).GetProperty("offsetSeconds").GetDouble());
    }

    [Fact]
    public async Task Files_commands_and_presses_are_remembered()
    {
        var warga = await APersonWhoStarted();
        var sent = await Act($"chats/{warga}/files?from={warga}&name=a.pdf", new ByteArrayContent([7, 7]));
        await Bot("setMyCommands", new { commands = new[] { new { command = "lapor", description = "Buat laporan" } } });
        var question = (await Bot("sendMessage", new { chat_id = warga, text = "?", reply_markup = new { inline_keyboard = new[] { new[] { new { text = "Ya", callback_data = "y" } } } } })).MessageId;
        var press = (await Act($"chats/{warga}/presses", new { from = warga, messageId = question, data = "y" })).GetProperty("id").GetString();

        await RestartAsync();

        Assert.Equal([7, 7], await Download(sent.GetProperty("document").GetProperty("url").GetString()!));
        Assert.Equal(1, (await Bot("getMyCommands")).Result.GetArrayLength());
        Assert.True((await Bot("answerCallbackQuery", new { callback_query_id = press })).Result.GetBoolean());
    }

    [Fact]
    public async Task A_torn_last_line_is_cut_off_and_writing_goes_on()
    {
        var warga = await APersonWhoStarted();
        await Server.DisposeAsync();
        await File.AppendAllTextAsync(Path.Combine(_folder, "events.jsonl"), """{"what":"person","Pers""");

        await RestartAsync();
        Server.Telegram.Acts.Write(warga, warga, "sesudah");
        await RestartAsync();

        Assert.Equal("sesudah", Assert.Single(await Updates()).GetProperty("message").GetProperty("text").GetString());
    }
}
