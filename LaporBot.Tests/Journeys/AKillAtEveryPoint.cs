using LaporBot.Simulator;
using LaporBot.Simulator.Chats;
using LaporBot.Tests.Support;
using Xunit.Sdk;

namespace LaporBot.Tests.Journeys;

/// <summary>The whole walk, once for each place where a call can be cut; in it the host is killed at every act.</summary>
public class AKillAtEveryPoint
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(90);

    /// <summary>Of everything that is for the reporter: what officers are told of a report is held back for a while.</summary>
    private const string AllIsSaid = "SELECT NOT EXISTS (SELECT 1 FROM outbox WHERE state = 'Waiting' AND not_before IS NULL)";

    [Theory]
    [InlineData(Cut.HandedOver)]
    [InlineData(Cut.BeforeForgetting)]
    [InlineData(Cut.AfterForgetting)]
    [InlineData(Cut.BeforeTelegram)]
    [InlineData(Cut.AfterTelegram)]
    [InlineData(Cut.Quiet)]
    public async Task Of_a_report_with_a_photo_loses_and_doubles_nothing(Cut cut)
    {
        await using var simulator = await SimulatorServer.StartAsync(new SimulatorOptions { BotToken = $"410000005{(int)cut}:token-of-a-cut" });
        await using var wire = await TheWire.OpenAsync(simulator.BaseUrl);
        var citizen = new CitizenOnTheLine(simulator.Telegram, simulator.Telegram.People.Add("Warga Contoh"));
        using var host = new HostOfItsOwn(simulator, wire);
        host.Start();

        foreach (var act in AReportWithAPhoto.Acts)
        {
            await AtAsync($"killed at {cut} after he {act}", () => KilledAtAsync(cut, act, citizen, host, wire));
        }

        await AtAsync($"after all kills at {cut}", () => NothingIsMissingOrDoubledAsync(cut, citizen, host));
    }

    private static async Task KilledAtAsync(Cut cut, PhoneAct act, CitizenOnTheLine citizen, HostOfItsOwn host, TheWire wire)
    {
        var caught = cut == Cut.Quiet ? Task.CompletedTask : wire.CaughtAsync(cut);
        await DoAsync(citizen, act);
        await caught.WaitAsync(s_patience);
        if (cut is Cut.AfterTelegram or Cut.Quiet)
        {
            await citizen.HearsAsync(act.Hears);
        }

        if (cut == Cut.Quiet)
        {
            await host.UntilAsync(AllIsSaid);
        }
        else if (cut is Cut.BeforeTelegram or Cut.AfterTelegram)
        {
            Assert.Equal(0, host.Ask(AllIsSaid));
        }

        await host.KillAsync();
        Assert.False(cut == Cut.BeforeTelegram && Heard(citizen, act));
        host.Start();
        await citizen.HearsAsync(act.Hears);
        await host.UntilAsync(AllIsSaid);
    }

    private static bool Heard(CitizenOnTheLine citizen, PhoneAct act) =>
        citizen.Screen.Seen.Skip(citizen.Since).Any(one => one.Text?.Contains(act.Hears, StringComparison.Ordinal) == true);

    private static async Task NothingIsMissingOrDoubledAsync(Cut cut, CitizenOnTheLine citizen, HostOfItsOwn host)
    {
        var acts = AReportWithAPhoto.Acts.Count;
        var said = citizen.Screen.Seen.Where(one => one.Kind == BotMessageKind.Sent).Select(one => one.Text).ToList();
        var (least, most) = RepeatsOf(cut, acts);
        Assert.InRange(said.Count - said.Distinct().Count(), least, most);
        Assert.Equal(acts, host.Ask("SELECT COUNT(*) FROM inbox"));
        Assert.Equal(0, host.Ask("SELECT COUNT(*) FROM kept_aside"));

        await host.UntilAsync("SELECT COUNT(*) = 1 FROM evidence WHERE copy_state IS NOT NULL AND NOT EXISTS (SELECT 1 FROM loose_files)");
        await host.KillAsync();
        await using var opened = await host.OpenHereAsync();
        await AReportWithAPhoto.IsHeldOnceAsync(opened, citizen.Id);
        Assert.Equal(2, host.FilesIn("evidence"));
    }

    /// <summary>Only what Telegram has taken without the host's knowing is said again, once. A host that was just given an act, or asks for the next, may have come that far.</summary>
    private static (int Least, int Most) RepeatsOf(Cut cut, int acts) => cut switch
    {
        Cut.AfterTelegram => (acts, acts),
        Cut.HandedOver or Cut.BeforeForgetting or Cut.AfterForgetting => (0, acts),
        _ => (0, 0),
    };

    private static async Task DoAsync(CitizenOnTheLine citizen, PhoneAct act)
    {
        if (act.Text is { } text)
        {
            citizen.Says(text);
        }
        else if (act.Label is { } label)
        {
            await citizen.PressesAsync(label);
        }
        else
        {
            citizen.Sends("photo", "foto.jpg", bytes: AReportWithAPhoto.Photo);
        }
    }

    private static async Task AtAsync(string point, Func<Task> step)
    {
        try
        {
            await step();
        }
        catch (Exception failure)
        {
            // A wait that fails does not say where he was.
            throw new XunitException($"{point}: {failure.Message}", failure);
        }
    }
}
