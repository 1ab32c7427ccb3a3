using LaporBot.Conversations.People;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;
using LaporBot.Host.TelegramChannel;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;
using Microsoft.Extensions.Logging.Abstractions;
using Telegram.Bot.Exceptions;

namespace LaporBot.Tests.TelegramChannel;

public sealed class WhenTheMenuIsSet : IDisposable
{
    private const long HisChat = 77;
    private readonly PlayedBotApi _telegram = new();

    public void Dispose() => _telegram.Dispose();

    [Theory]
    [InlineData(nameof(Role.Administrator), "petugas", "undang")]
    [InlineData(nameof(Role.Intake), "suara", null)]
    [InlineData(nameof(Role.Custodian), "berkas", null)]
    [InlineData(nameof(Role.Verifier), null, null)]
    public async Task Each_officer_is_offered_the_commands_of_his_role_in_his_own_chat_alone(string role, string? one, string? other)
    {
        await using var bot = await ServedBot.StartedAsync(StoreEngine.Sqlite, _telegram);
        using var profile = Profile(bot);
        await JoinsAsync(bot, Enum.Parse<Role>(role));

        await profile.SetForOfficersAsync(default);
        await profile.SetForOfficersAsync(default);

        Assert.Equal(2, _telegram.Asked.Count);
        foreach (var asked in _telegram.Asked)
        {
            Assert.Equal("setMyCommands", PlayedBotApi.MethodOf(asked));
            Assert.Equal(("chat", HisChat), (asked.Json["scope"]!["type"]!.GetValue<string>(), asked.Json["scope"]!["chat_id"]!.GetValue<long>()));
            var names = asked.Json["commands"]!.AsArray().Select(command => command!["command"]!.GetValue<string>()).ToList();
            Assert.Equal(new[] { one, other }.OfType<string>().Order(), names.Intersect(["petugas", "undang", "suara", "berkas"]).Order());
            Assert.Equal(role is not (nameof(Role.Administrator) or nameof(Role.Custodian)), names.Contains("kasus"));
            Assert.Contains("lapor", names);
        }
    }

    [Fact]
    public async Task Whoever_takes_another_role_is_offered_its_commands()
    {
        await using var bot = await ServedBot.StartedAsync(StoreEngine.Sqlite, _telegram);
        using var profile = Profile(bot);
        await JoinsAsync(bot, Role.Verifier);
        await profile.SetForOfficersAsync(default);

        await JoinsAsync(bot, Role.Administrator);
        await profile.SetForOfficersAsync(default);

        Assert.Contains("petugas", _telegram.Asked[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_left_is_offered_what_citizens_are()
    {
        await using var bot = await ServedBot.StartedAsync(StoreEngine.Sqlite, _telegram);
        using var profile = Profile(bot);
        await JoinsAsync(bot, Role.Administrator);
        await profile.SetForOfficersAsync(default);

        await bot.CommitAsync(new OfficerLeft(bot.Get<OfficerRoster>().Officers[0], bot.Clock.Now));
        await profile.SetForOfficersAsync(default);
        await profile.SetForOfficersAsync(default);

        Assert.Equal(["deleteMyCommands", "deleteMyCommands"], _telegram.Asked.Skip(2).Select(PlayedBotApi.MethodOf));
        Assert.Equal(HisChat, _telegram.Asked[^1].Json["scope"]!["chat_id"]!.GetValue<long>());
    }

    [Fact]
    public async Task A_chat_that_telegram_refuses_keeps_no_other_from_its_menu()
    {
        var refused = HisChat.ToString(System.Globalization.CultureInfo.InvariantCulture);
        using var telegram = new PlayedBotApi { Refuses = asked => asked.Body!.Contains($"\"chat_id\":{refused}", StringComparison.Ordinal) ? (400, "Bad Request: chat not found") : null };
        await using var bot = await ServedBot.StartedAsync(StoreEngine.Sqlite, telegram);
        using var profile = new BotProfile(telegram.Bot(), bot.Get<OfficerRoster>(), bot.Get<LeftMenus>(), bot.Clock, NullLogger<BotProfile>.Instance);
        await JoinsAsync(bot, Role.Verifier);
        await bot.CommitAsync(new OfficerJoined(An.Officer(Role.Administrator), bot.Person(HisChat + 1), bot.Chat(HisChat + 1), HisChat + 1, bot.Clock.Now));

        await profile.SetForOfficersAsync(default);

        Assert.Contains("petugas", telegram.Asked[^1].Body, StringComparison.Ordinal);
        var asked = telegram.Asked.Count;
        await profile.SetForOfficersAsync(default);
        Assert.Equal(asked, telegram.Asked.Count);
    }

    [Fact]
    public async Task Whoever_left_before_a_restart_is_offered_what_citizens_are_after_it()
    {
        await using var bot = await ServedBot.StartedAsync(StoreEngine.Sqlite, _telegram);
        await JoinsAsync(bot, Role.Administrator);
        using (var before = Profile(bot))
        {
            await before.SetForOfficersAsync(default);
            await bot.CommitAsync(new OfficerLeft(bot.Get<OfficerRoster>().Officers[0], bot.Clock.Now));
        }

        using var after = Profile(bot);
        await after.SetForOfficersAsync(default);
        await after.SetForOfficersAsync(default);

        Assert.Equal(["deleteMyCommands", "deleteMyCommands"], _telegram.Asked.Skip(2).Select(PlayedBotApi.MethodOf));
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM left_menus"));
    }

    [Fact]
    public async Task Whoever_left_and_is_back_keeps_the_menu_of_his_new_role()
    {
        await using var bot = await ServedBot.StartedAsync(StoreEngine.Sqlite, _telegram);
        await JoinsAsync(bot, Role.Administrator);
        await bot.CommitAsync(new OfficerLeft(bot.Get<OfficerRoster>().Officers[0], bot.Clock.Now));
        await JoinsAsync(bot, Role.Intake);

        using var profile = Profile(bot);
        await profile.SetForOfficersAsync(default);

        Assert.All(_telegram.Asked, asked => Assert.Equal("setMyCommands", PlayedBotApi.MethodOf(asked)));
        Assert.Contains("suara", _telegram.Asked[^1].Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task While_telegram_asks_to_wait_no_menu_is_forgotten(bool leaves)
    {
        var patience = false;
        using var telegram = new PlayedBotApi { Refuses = _ => patience ? null : (429, "Too Many Requests: retry after 5") };
        await using var bot = await ServedBot.StartedAsync(StoreEngine.Sqlite, telegram);
        using var profile = new BotProfile(telegram.Bot(), bot.Get<OfficerRoster>(), bot.Get<LeftMenus>(), bot.Clock, NullLogger<BotProfile>.Instance);
        await JoinsAsync(bot, Role.Administrator);
        if (leaves)
        {
            await bot.CommitAsync(new OfficerLeft(bot.Get<OfficerRoster>().Officers[0], bot.Clock.Now));
        }

        await Assert.ThrowsAnyAsync<RequestException>(() => profile.SetForOfficersAsync(default));
        patience = true;
        await profile.SetForOfficersAsync(default);

        Assert.Equal(leaves ? "deleteMyCommands" : "setMyCommands", PlayedBotApi.MethodOf(telegram.Asked[^1]));
        Assert.Equal(3, telegram.Asked.Count);
    }

    private BotProfile Profile(ServedBot bot) => new(_telegram.Bot(), bot.Get<OfficerRoster>(), bot.Get<LeftMenus>(), bot.Clock, NullLogger<BotProfile>.Instance);

    private static Task<CommitOutcome> JoinsAsync(ServedBot bot, Role role) =>
        bot.CommitAsync(new OfficerJoined(An.Officer(role), bot.Person(HisChat), bot.Chat(HisChat), HisChat, bot.Clock.Now));
}
