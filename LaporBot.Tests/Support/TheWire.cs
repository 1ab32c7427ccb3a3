using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LaporBot.Tests.Support;

/// <summary>The wire to a simulated Telegram. It carries every call, shows it to whoever weighs it, and can hold one up until its caller is gone.</summary>
internal sealed class TheWire : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Onward _onward = new();
    private readonly Uri _telegram;
    private readonly Action<CarriedCall> _weigh;
    private Trap? _trap;

    private TheWire(WebApplication app, Uri telegram, Action<CarriedCall> weigh) => (_app, _telegram, _weigh) = (app, telegram, weigh);

    public Uri Address => new(_app.Urls.First());

    /// <param name="weigh">Sees each call when it is answered, before the caller has the answer.</param>
    public static async Task<TheWire> OpenAsync(Uri telegram, Action<CarriedCall>? weigh = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var wire = new TheWire(builder.Build(), telegram, weigh ?? (static _ => { }));
        wire._app.Run(wire.CarryAsync);
        await wire._app.StartAsync();
        return wire;
    }

    /// <summary>Returns when the next fitting call has come so far; where it is about something said, it goes no farther.</summary>
    public Task CaughtAsync(Cut where)
    {
        var trap = new Trap(where, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        Volatile.Write(ref _trap, trap);
        return trap.Sprung.Task;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _onward.Dispose();
    }

    private async Task CarryAsync(HttpContext http)
    {
        try
        {
            var asked = await Onward.ReadAsync(http);
            if (AsksOn(http) && await HeldUpAsync(http, asked))
            {
                await CallerGoneAsync(http);
                return;
            }

            var says = http.Request.Path.Value!.EndsWith("/sendMessage", StringComparison.Ordinal);
            if (says && Springs(Cut.BeforeTelegram))
            {
                await CallerGoneAsync(http);
                return;
            }

            var call = await _onward.AskAsync(http, asked, _telegram);
            if (says && Springs(Cut.AfterTelegram))
            {
                await CallerGoneAsync(http);
                return;
            }

            _weigh(call);
            var handsOver = HandsOver(call);
            if (handsOver)
            {
                Volatile.Read(ref _trap)?.Arm();
            }

            await Onward.AnswerAsync(http, call);
            if (handsOver)
            {
                Springs(Cut.HandedOver);
            }
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Whoever called was killed.
        }
    }

    private bool AsksOn(HttpContext http) =>
        http.Request.Path.Value!.EndsWith("/getUpdates", StringComparison.Ordinal) && Volatile.Read(ref _trap) is { IsArmed: true };

    /// <returns>False when nobody waits for this call, and it is to be carried like any other.</returns>
    private async Task<bool> HeldUpAsync(HttpContext http, byte[] asked)
    {
        if (Volatile.Read(ref _trap)?.Where == Cut.AfterForgetting)
        {
            await _onward.AskAsync(http, WithoutWaiting(asked), _telegram);
        }

        return Springs(Cut.BeforeForgetting) || Springs(Cut.AfterForgetting);
    }

    // Telegram forgets when it is asked, and would then wait for something new before it answers.
    private static byte[] WithoutWaiting(byte[] asked)
    {
        var body = JsonNode.Parse(asked)!;
        body["timeout"] = 0;
        return Encoding.UTF8.GetBytes(body.ToJsonString());
    }

    private static bool HandsOver(CarriedCall call) => call.Name == "getUpdates" && Encoding.UTF8.GetString(call.Answered).Contains("update_id", StringComparison.Ordinal);

    private static async Task CallerGoneAsync(HttpContext http)
    {
        var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var told = http.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }

    private bool Springs(Cut where)
    {
        var trap = Volatile.Read(ref _trap);
        if (trap?.Where != where || Interlocked.CompareExchange(ref _trap, null, trap) != trap)
        {
            return false;
        }

        trap.Sprung.SetResult();
        return true;
    }

    private sealed class Trap(Cut where, TaskCompletionSource sprung)
    {
        private int _armed;

        public Cut Where => where;

        public TaskCompletionSource Sprung => sprung;

        /// <summary>True once the host was given something: what it asks next is asked in the knowledge of it.</summary>
        public bool IsArmed => Volatile.Read(ref _armed) != 0;

        public void Arm() => Volatile.Write(ref _armed, 1);
    }
}
