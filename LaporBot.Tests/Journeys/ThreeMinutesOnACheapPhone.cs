using LaporBot.Tests.Support;
using Xunit.Abstractions;

namespace LaporBot.Tests.Journeys;

/// <summary>Somebody who types 20 words a minute over 64 kbit/s, 600 ms away. Nothing waits in real time: each act moves the clock by what it takes.</summary>
public class ThreeMinutesOnACheapPhone(ITestOutputHelper output)
{
    private static readonly SlowLine s_line = new(BitsASecond: 64_000, TimeSpan.FromMilliseconds(600), WordsAMinute: 20, ToTap: TimeSpan.FromSeconds(1));

    [Fact]
    public async Task Are_enough_for_a_report_with_a_photo()
    {
        await using var town = await TestTown.PrepareAsync(("Telegram:PerChatPerSecond", "1"));
        await using var phone = new SlowPhone(town, s_line);
        var wire = await phone.PlugInAsync();
        town.Set("Telegram:ApiBaseUrl", wire.GetLeftPart(UriPartial.Authority));
        await town.StartHostAsync();

        foreach (var act in AReportWithAPhoto.Acts)
        {
            await phone.DoesAsync(act);
        }

        await town.CleanedAsync(files: 1);
        await AReportWithAPhoto.IsHeldOnceAsync(town.Host, phone.Id);
        await town.StopHostAsync();

        output.WriteLine(
            $"{AReportWithAPhoto.Acts.Count} acts: {phone.Taken.TotalSeconds:0.0} s, {phone.Moved.TotalSeconds:0.0} s of them his and the line's, with {phone.RoundTrips} round trips; " +
            $"{phone.TextBytes / 1000.0:0.0} kB of text ({phone.BytesInAll / 1000.0:0.0} kB with the answers to the bot) and a photo of {phone.PhotoBytes / 1000.0:0.0} kB");
        Assert.Equal(AReportWithAPhoto.Photo.Length, phone.PhotoBytes);
        Assert.InRange(phone.Taken.TotalSeconds, 1, 180);
        Assert.InRange(phone.TextBytes, 1, 30_000);
    }
}
