using System.Text.Json;
using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.Control;

static class FaultEndpoints
{
    public static void MapFaults(this IEndpointRouteBuilder control, SimulatedTelegram telegram)
    {
        FaultsView View() => new(telegram.Faults.All(), telegram.Pacing.On);

        control.MapGet("/faults", View);
        control.MapPost("/faults", (JsonElement asked) =>
        {
            Take(telegram, asked);
            return View();
        });
        control.MapDelete("/faults", () =>
        {
            telegram.Faults.Clear();
            telegram.Pacing.On = false;
            return Results.NoContent();
        });
    }

    static void Take(SimulatedTelegram telegram, JsonElement asked)
    {
        if (asked.ValueKind == JsonValueKind.Array)
        {
            foreach (var each in asked.EnumerateArray())
            {
                Take(telegram, each);
            }
        }
        else if (asked.ValueKind == JsonValueKind.Object && asked.TryGetProperty("pacing", out var pacing))
        {
            telegram.Pacing.On = pacing.ValueKind == JsonValueKind.True;
        }
        else
        {
            telegram.Faults.Add(asked.Deserialize(ControlJson.Default.FaultRule) ?? throw new ArgumentException("A rule is missing."));
        }
    }
}
