using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using LaporBot.Simulator;

namespace LaporBot.Tests.Support;

/// <summary>
/// A phone on a slow line, in slow hands. What its owner does, and every call that puts something on its screen, is weighed on the wire
/// and moves the clock that host and Telegram go by. It is strict: each call is a round trip of its own, none beside another.
/// </summary>
internal sealed class SlowPhone(TestTown town, SlowLine line) : IAsyncDisposable
{
    private readonly CitizenOnTheLine _owner = town.Citizen();
    private readonly Lock _gate = new();
    private readonly DateTimeOffset _begun = town.Clock.GetUtcNow();
    private readonly TimeSpan _before = town.Clock.Offset;
    private DateTimeOffset _ended;
    private TimeSpan _after;
    private TheWire? _wire;
    private HttpClient? _http;

    public long Id => _owner.Id;

    /// <summary>By the clock, from the first act to the last call that was for him, the host's own work included.</summary>
    public TimeSpan Taken => _ended - _begun;

    /// <summary>What of it the clock was moved by; the rest is what host and machine really took.</summary>
    public TimeSpan Moved => _after - _before;

    /// <summary>All but the photo, with HTTP's heads: what he sent and was answered, and each message to him once.</summary>
    public int TextBytes { get; private set; }

    /// <summary>The same with what the bot itself was answered, which never comes to his phone. This is what the clock is moved by.</summary>
    public int BytesInAll { get; private set; }

    public int PhotoBytes { get; private set; }

    public int RoundTrips { get; private set; }

    private AdjustableClock Clock => town.Clock;

    /// <summary>Lays the wire; the host is to use it too.</summary>
    public async Task<Uri> PlugInAsync()
    {
        _wire = await TheWire.OpenAsync(town.Simulator.BaseUrl, Weigh);
        _http = new HttpClient { BaseAddress = _wire.Address };
        return _wire.Address;
    }

    public async Task DoesAsync(PhoneAct act)
    {
        await _owner.Reads(Id);
        _owner.Listens();
        if (act.Text is { } text)
        {
            town.Passes(line.ToType(text));
            await PostAsync("messages", new { from = Id, text });
        }
        else if (act.Label is { } label)
        {
            var button = await _owner.Screen.ButtonAsync(label);
            town.Passes(line.ToTap);
            await PostAsync("presses", new { from = Id, messageId = button.MessageId, data = button.Data });
        }
        else
        {
            town.Passes(line.ToTap);
            await PostAsync("messages", new { from = Id, files = new[] { await UploadAsync() } });
        }

        await _owner.HearsAsync(act.Hears);
    }

    public async ValueTask DisposeAsync()
    {
        _http?.Dispose();
        if (_wire is { } wire)
        {
            await wire.DisposeAsync();
        }
    }

    private async Task PostAsync(string what, object content)
    {
        using var answer = await _http!.PostAsJsonAsync($"/control/chats/{Id}/{what}", content);
        answer.EnsureSuccessStatusCode();
    }

    private async Task<string> UploadAsync()
    {
        using var photo = new ByteArrayContent(AReportWithAPhoto.Photo);
        using var answer = await _http!.PostAsync("/control/files?kind=photo&name=foto.jpg", photo);
        using var kept = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return kept.RootElement.GetProperty("fileId").GetString()!;
    }

    private void Weigh(CarriedCall call)
    {
        var own = call.Path.StartsWith("/control/", StringComparison.Ordinal);
        if (!own && !IsForHim(call))
        {
            return;
        }

        lock (_gate)
        {
            RoundTrips++;
            Clock.Advance(line.ToCarry(call.Bytes));
            (_ended, _after) = (Clock.GetUtcNow(), Clock.Offset);
            var photo = call.Name == "files" ? call.Asked.Length : 0;
            PhotoBytes += photo;
            BytesInAll += call.Bytes - photo;
            TextBytes += call.Bytes - photo - (own ? 0 : Math.Min(call.Asked.Length, call.Answered.Length));
        }
    }

    /// <summary>Everything but the host's own talk with Telegram: polls, downloads and the menus it sets.</summary>
    private bool IsForHim(CarriedCall call) => call.Name == "answerCallbackQuery"
        || (call.Path.StartsWith("/bot", StringComparison.Ordinal) && call.Name is not ("getUpdates" or "getFile")
            && Encoding.UTF8.GetString(call.Asked).Contains($"\"chat_id\":{Id}", StringComparison.Ordinal));
}
