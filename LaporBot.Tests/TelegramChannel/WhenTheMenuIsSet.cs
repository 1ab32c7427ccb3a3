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
            Assert.Contains("kasus", names);
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
        using var profile = new BotProfile(telegram.Bot(), bot.Get<OfficerRoster>(), bot.Clock, NullLogger<BotProfile>.Instance);
        await JoinsAsync(bot, Role.Verifier);
        await bot.CommitAsync(new OfficerJoined(An.Officer(Role.Administrator), bot.Person(HisChat + 1), bot.Chat(HisChat + 1), HisChat + 1, bot.Clock.Now));

        await Assert.ThrowsAnyAsync<RequestException>(() => profile.SetForOfficersAsync(default));
        await profile.SetForOfficersAsync(default);

        Assert.Contains("petugas", telegram.Asked[^1].Body, StringComparison.Ordinal);
    }

    private BotProfile Profile(ServedBot bot) => new(_telegram.Bot(), bot.Get<OfficerRoster>(), bot.Clock, NullLogger<BotProfile>.Instance);

    private static Task<CommitOutcome> JoinsAsync(ServedBot bot, Role role) =>
        bot.CommitAsync(new OfficerJoined(An.Officer(role), bot.Person(HisChat), bot.Chat(HisChat), HisChat, bot.Clock.Now));
}
