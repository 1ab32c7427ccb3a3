using LaporBot.Simulator;
using LaporBot.Simulator.Chats;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

public class WhenTheHostIsKilled
{
    private const int Rounds = 3;
    private const int Reporters = 6;
    private const int Seed = 20261007;

    [Fact]
    public async Task No_answer_case_or_reply_is_lost_and_none_lands_in_a_wrong_field()
    {
        await using var simulator = await SimulatorServer.StartAsync(new SimulatorOptions { BotToken = "4100000043:token-of-a-crash" });
        var random = new Random(Seed);
        var people = Enumerable.Range(1, Reporters)
            .Select(number => new CitizenOnTheLine(simulator.Telegram, simulator.Telegram.People.Add($"Warga Contoh {number}"))).ToList();
        using var host = new HostOfItsOwn(simulator);
        host.Start();
        var reports = people.Select((one, at) => one.WalksThroughAsync(new ReportWords($"Nomor{at}Abadi"))).ToList();

        for (var round = 0; round < Rounds; round++)
        {
            var (watched, more) = (people[random.Next(Reporters)].Screen, random.Next(1, 5));
            await Task.WhenAny(Task.WhenAll(reports), watched.HearsManyAsync(more, watched.Count, _ => true));
            await host.KillAsync();
            host.Start();
        }

        var numbers = await Task.WhenAll(reports);
        Assert.Equal(Reporters, numbers.Distinct().Count());
        for (var at = 0; at < Reporters; at++)
        {
            AssertOwnWordsInTheirFields(people[at].Screen.Words, $"Nomor{at}Abadi");
            await people[at].SaysAsync("/status", numbers[at]);
            var repeated = Repeated(people[at]);
            Assert.True(repeated.Count <= Rounds, $"seed {Seed}: more was repeated than can have been on the wire:\n{string.Join("\n---\n", repeated)}");
        }

        await host.KillAsync();
        Assert.Equal(Reporters, host.Ask("SELECT count(*) FROM cases"));
        Assert.Equal(2 * Reporters, host.Ask("SELECT sum(reports) FROM tallies"));
        Assert.Equal(0, host.Ask("SELECT count(*) FROM kept_aside"));
    }

    private static void AssertOwnWordsInTheirFields(string heard, string mark)
    {
        var words = new ReportWords(mark);
        Assert.Contains($"Orang 1: {words.Accused}, {words.Office}, nomor pegawai {words.Nip}", heard, StringComparison.Ordinal);
        Assert.Contains($"Tempat: {words.Place}", heard, StringComparison.Ordinal);
        Assert.Contains($"Cerita: {words.Story}", heard, StringComparison.Ordinal);
        Assert.Contains("Bukti: 1 buah", heard, StringComparison.Ordinal);
    }

    /// <summary>In this walk no question is asked twice, so every equal text after the first was sent again.</summary>
    private static List<string> Repeated(CitizenOnTheLine one) =>
    [
        .. one.Screen.Seen
            .Where(message => message.Text is { Length: > 0 } && message.Kind == BotMessageKind.Sent)
            .GroupBy(message => message.Text!)
            .SelectMany(same => same.Skip(1).Select(_ => same.Key)),
    ];
}
