namespace LaporBot.Simulator.Control;

static class ClockEndpoints
{
    public static void MapClock(this IEndpointRouteBuilder control, AdjustableClock clock)
    {
        ClockView View() => new(clock.GetUtcNow().ToUnixTimeSeconds(), clock.Offset.TotalSeconds, clock.Version);

        control.MapGet("/clock", async (long? after, double? wait, CancellationToken ct) =>
        {
            await clock.WaitForMoveAsync(after ?? -1, ChatEndpoints.WaitOf(wait), ct);
            return View();
        });
        control.MapPost("/clock", (MoveClock asked) =>
        {
            clock.MoveTo(TimeSpan.FromSeconds(asked.OffsetSeconds));
            return View();
        });
        control.MapPost("/clock/advance", (AdvanceClock asked) =>
        {
            clock.Advance(TimeSpan.FromSeconds(asked.Seconds));
            return View();
        });
    }
}
