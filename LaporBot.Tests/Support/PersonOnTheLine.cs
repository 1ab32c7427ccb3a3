using LaporBot.Simulator.Chats;
using PlayedTelegram = LaporBot.Simulator.Chats.SimulatedTelegram;

namespace LaporBot.Tests.Support;

/// <summary>A person at his phone in the simulated Telegram. What he waits to hear is what came after his last act.</summary>
internal class PersonOnTheLine(PlayedTelegram telegram, Person person)
{
    private int _since;

    /// <summary>How much he had seen when he last did something.</summary>
    public int Since => _since;

    public long Id => person.Id;

    public string Name => person.Name;

    /// <summary>His private chat with the bot.</summary>
    public ChatScreen Screen { get; } = new(telegram, person.Id);

    /// <summary>Awaited before he answers: nobody types before the host has learnt that its question arrived.</summary>
    public Func<long, Task> Reads { get; init; } = static _ => Task.CompletedTask;

    /// <returns>The message he sent.</returns>
    public Message Says(string text)
    {
        _since = Screen.Count;
        return telegram.Acts.Write(Id, Id, text);
    }

    public async Task<BotMessage> SaysAsync(string text, string hears)
    {
        await Reads(Id);
        Says(text);
        return await HearsAsync(hears);
    }

    public async Task PressesAsync(string label)
    {
        var button = await Screen.ButtonAsync(label);
        PressesData(button.MessageId, button.Data);
    }

    public async Task<BotMessage> PressesAsync(string label, string hears)
    {
        await PressesAsync(label);
        return await HearsAsync(hears);
    }

    public void PressesData(int message, string data)
    {
        _since = Screen.Count;
        telegram.Acts.Press(Id, Id, message, data);
    }

    /// <summary>Presses a button in a group; the pop-up and the edited card are seen there.</summary>
    public async Task PressesInAsync(ChatScreen group, string label)
    {
        var button = await group.ButtonAsync(label);
        _since = Screen.Count;
        telegram.Acts.Press(group.ChatId, Id, button.MessageId, button.Data);
    }

    /// <param name="declaredSize">A size that differs from the few bytes that are sent.</param>
    public Message Sends(string kind, string name, string? caption = null, byte[]? bytes = null, long? declaredSize = null)
    {
        _since = Screen.Count;
        var mime = kind switch { "photo" => "image/jpeg", "voice" => "audio/ogg", _ => "application/pdf" };
        var file = telegram.Acts.Upload(kind, name, mime, bytes ?? (kind == "photo" ? SamplePictures.PlainJpeg : [1, 2, 3, 4]), declaredSize);
        return telegram.Acts.SendFile(Id, Id, file.Id, caption);
    }

    /// <summary>Photos that arrive together, the first with a caption.</summary>
    public void SendsAlbum(string caption, params IReadOnlyList<byte[]> photos)
    {
        _since = Screen.Count;
        foreach (var (photo, index) in photos.Select((photo, index) => (photo, index)))
        {
            var file = telegram.Acts.Upload("photo", $"foto-{index}.jpg", "image/jpeg", photo);
            telegram.Acts.SendFile(Id, Id, file.Id, index == 0 ? caption : null, "album-contoh");
        }
    }

    public void SendsSticker()
    {
        _since = Screen.Count;
        telegram.Acts.SendSticker(Id, Id);
    }

    public void SharesAPlace(double latitude, double longitude)
    {
        _since = Screen.Count;
        telegram.Acts.ShareLocation(Id, Id, latitude, longitude);
    }

    public void Edits(Message message, string text)
    {
        _since = Screen.Count;
        telegram.Acts.Edit(Id, message.Id, text, Id);
    }

    public Task<BotMessage> HearsAsync(string words) => Screen.HearsAsync(words, _since);

    /// <summary>From here on only what is new counts as heard.</summary>
    public void Listens() => _since = Screen.Count;
}
