using LaporBot.Conversations.People;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

public class WhenAGroupIsLoud
{
    [Fact]
    public async Task The_bot_answers_its_commands_once_and_a_restart_changes_nothing()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var group = await town.OfficersGroupAsync(verifier);

        for (var i = 0; i < 40; i++)
        {
            town.Telegram.Acts.Write(group.ChatId, verifier.Id, "/bantuan");
        }

        await group.HearsAsync("chat pribadi", 0);
        await town.RestartHostAsync();
        town.Telegram.Acts.Write(group.ChatId, verifier.Id, "/lapor");
        await town.CountedAsync("SELECT COUNT(*) FROM inbox", 43);
        town.Passes(TimeSpan.FromMinutes(10));
        town.Telegram.Acts.Write(group.ChatId, verifier.Id, "/lapor");
        await group.HearsAsync("chat pribadi", group.Count);

        Assert.Equal(2, group.Seen.Count(one => one.Text?.Contains("chat pribadi", StringComparison.Ordinal) == true));
    }
}
