using LaporBot.Simulator.Chats;
using LaporBot.Simulator.Load;

namespace LaporBot.Tests.Simulator;

public class WhenReportersMakeLoad : SimulatorTest
{
    [Fact]
    public async Task Everybody_plays_his_script_to_the_end_and_is_counted()
    {
        using var stop = new CancellationTokenSource();
        var echo = EchoUntil(stop.Token);
        var load = new LoadReporters(Server.Telegram, 5, _ => FiveAnswers());

        var report = await load.RunAsync(new PersonAction.Says("/lapor"), duration: TimeSpan.FromMinutes(2), grace: TimeSpan.FromMinutes(1));

        await stop.CancelAsync();
        await echo;
        Assert.Equal(25, report.Answered);
        Assert.Equal(0, report.Unanswered);
        Assert.True(report.P50 > TimeSpan.Zero && report.P50 <= report.P99);
    }

    [Fact]
    public async Task A_silent_bot_leaves_everybody_unanswered()
    {
        var load = new LoadReporters(Server.Telegram, 3, _ => FiveAnswers());

        var report = await load.RunAsync(new PersonAction.Says("/lapor"), TimeSpan.Zero, TimeSpan.Zero);

        Assert.Equal(3, report.Unanswered);
        Assert.Equal(0, report.Answered);
    }

    [Fact]
    public void The_histogram_is_right_within_one_part_in_thirty_two()
    {
        var histogram = new LatencyHistogram();
        for (var micros = 1; micros <= 10_000; micros++)
        {
            histogram.Add(TimeSpan.FromMicroseconds(micros));
        }

        Assert.InRange(histogram.Percentile(0.5).TotalMicroseconds, 5_000, 5_160);
        Assert.InRange(histogram.Percentile(0.99).TotalMicroseconds, 9_900, 10_210);
        Assert.Equal(10_000, histogram.Longest.TotalMicroseconds);
    }

    static Func<BotMessage, PersonAction> FiveAnswers()
    {
        var heard = 0;
        return message => message.Kind != BotMessageKind.Sent ? PersonAction.Listens.Instance
            : ++heard == 5 ? PersonAction.Leaves.Instance
            : new PersonAction.Says($"jawaban {heard}");
    }

    async Task EchoUntil(CancellationToken stop)
    {
        var offset = 0;
        while (!stop.IsCancellationRequested)
        {
            foreach (var update in await Updates(new { offset, timeout = 1 }))
            {
                offset = update.GetProperty("update_id").GetInt32() + 1;
                await Bot("sendMessage", new { chat_id = update.GetProperty("message").GetProperty("chat").GetProperty("id").GetInt64(), text = "lanjut" });
            }
        }
    }
}
