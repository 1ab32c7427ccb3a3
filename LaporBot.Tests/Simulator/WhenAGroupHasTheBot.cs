namespace LaporBot.Tests.Simulator;

public class WhenAGroupHasTheBot : SimulatorTest
{
    [Fact]
    public async Task The_bot_is_told_that_it_was_added_and_removed()
    {
        var (group, petugas) = await AGroup();
        await Act($"groups/{group}/bot", new { present = false, by = petugas });

        var updates = await Updates();

        Assert.Equal(["member", "kicked"], updates.Where(u => u.TryGetProperty("my_chat_member", out _))
            .Select(u => u.GetProperty("my_chat_member").GetProperty("new_chat_member").GetProperty("status").GetString()));
        (await Bot("sendMessage", new { chat_id = group, text = "x" })).IsRefused(403, "Forbidden: bot was kicked from the group chat");
    }

    [Fact]
    public async Task Only_commands_and_replies_to_the_bot_reach_it()
    {
        var (group, petugas) = await AGroup();
        var post = (await Bot("sendMessage", new { chat_id = group, text = "Kasus baru" })).MessageId;
        await ConfirmAll();

        foreach (var text in new[] { "obrolan biasa", "/status", "/status@simulated_bot", "/status@bot_lain" })
        {
            await Act($"chats/{group}/messages", new { from = petugas, text });
        }

        await Act($"chats/{group}/messages", new { from = petugas, text = "balasan", replyTo = post });

        Assert.Equal<string?>(["/status", "/status@simulated_bot", "balasan"], await TextsHeard());
    }

    [Fact]
    public async Task A_move_to_a_supergroup_is_told_and_the_old_id_names_the_new_one()
    {
        var (group, _) = await AGroup();
        await ConfirmAll();

        var super = (await Act($"groups/{group}/migrate", new { })).GetProperty("id").GetInt64();
        var updates = await Updates();
        var refused = await Bot("sendMessage", new { chat_id = group, text = "x" });

        Assert.Equal(super, updates[0].GetProperty("message").GetProperty("migrate_to_chat_id").GetInt64());
        Assert.Equal(group, updates[1].GetProperty("message").GetProperty("migrate_from_chat_id").GetInt64());
        refused.IsRefused(400, "Bad Request: group chat was upgraded to a supergroup chat");
        Assert.Equal(super, refused.Parameters.GetProperty("migrate_to_chat_id").GetInt64());
        Assert.Equal("supergroup", (await Bot("sendMessage", new { chat_id = super, text = "x" })).Result.GetProperty("chat").GetProperty("type").GetString());
    }

    [Fact]
    public async Task The_bot_can_leave_and_is_no_member_then()
    {
        var (group, petugas) = await AGroup();

        Assert.True((await Bot("leaveChat", new { chat_id = group })).Result.GetBoolean());

        (await Bot("sendMessage", new { chat_id = group, text = "x" })).IsRefused(403, "Forbidden: bot is not a member of the group chat");
        Assert.Equal("creator", (await Bot("getChatMember", new { chat_id = group, user_id = petugas })).Result.GetProperty("status").GetString());
    }

    [Fact]
    public async Task Who_is_no_member_cannot_write_there()
    {
        var (group, _) = await AGroup();
        var stranger = Server.Telegram.People.Add("Contoh Asing").Id;

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, await ActFails($"chats/{group}/messages", new { from = stranger, text = "x" }));
    }

    [Fact]
    public async Task Commands_are_shown_by_scope_and_language()
    {
        var (group, petugas) = await AGroup();
        await Bot("setMyCommands", new { commands = new[] { new { command = "lapor", description = "Buat laporan" } } });
        await Bot("setMyCommands", new { commands = new[] { new { command = "lapor", description = "File a report" } }, language_code = "en" });
        await Bot("setMyCommands", new { commands = new[] { new { command = "tugas", description = "Tugas saya" } }, scope = new { type = "all_group_chats" } });
        var english = Server.Telegram.People.Add("Example Visitor", languageCode: "en").Id;

        async Task<string?> Shown(long chat, long person) => (await See($"bot/commands?chat={chat}&person={person}"))[0].GetProperty("description").GetString();

        Assert.Equal("Tugas saya", await Shown(group, petugas));
        Assert.Equal("Buat laporan", await Shown(petugas, petugas));
        Assert.Equal("File a report", await Shown(english, english));
        (await Bot("setMyCommands", new { commands = new[] { new { command = "Besar", description = "x" } } })).IsRefused(400, "Bad Request: BOT_COMMAND_INVALID");
    }

    async Task<(long Group, long Officer)> AGroup()
    {
        var petugas = Server.Telegram.People.Add("Contoh Petugas").Id;
        var group = await Act("groups", new { title = "Petugas Contoh", key = "g", members = new[] { petugas }, withBot = true });
        return (group.GetProperty("id").GetInt64(), petugas);
    }

    async Task<IEnumerable<string?>> TextsHeard() => (await Updates()).Select(u => u.GetProperty("message").GetProperty("text").GetString());
}
