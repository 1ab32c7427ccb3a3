using System.Net;

namespace LaporBot.Tests.Simulator;

public class WhenPeopleAreAdded : SimulatorTest
{
    [Fact]
    public async Task The_same_key_or_the_same_name_gives_the_same_person()
    {
        var first = await Act("people", new { name = "Contoh Satu", key = "satu", side = "right" });
        var again = await Act("people", new { name = "Nama Baru", key = "satu" });
        var named = await Act("people", new { name = "Contoh Dua", username = "contoh_dua" });
        var namedAgain = await Act("people", new { name = "Contoh Dua", username = "contoh_dua" });

        Assert.Equal(first.GetRawText(), again.GetRawText());
        Assert.Equal(named.GetRawText(), namedAgain.GetRawText());
        Assert.Equal("right", first.GetProperty("side").GetString());
        Assert.Equal(2, (await See("people")).GetArrayLength());
    }

    [Fact]
    public async Task A_person_sees_his_own_chat_and_his_groups()
    {
        var petugas = Server.Telegram.People.Add("Contoh Petugas").Id;
        Server.Telegram.People.Add("Contoh Warga");
        Server.Telegram.Groups.Add("Petugas Contoh", [petugas]);

        var chats = await See($"chats?person={petugas}");

        Assert.Equal(["private", "group"], chats.EnumerateArray().Select(c => c.GetProperty("type").GetString()));
    }

    [Fact]
    public async Task Nonsense_is_answered_with_what_is_wrong()
    {
        Assert.Equal(HttpStatusCode.BadRequest, await ActFails("people", new { name = " " }));
        Assert.Equal(HttpStatusCode.BadRequest, await ActFails("chats/55/messages", new { from = 55, text = "x" }));
    }

    [Fact]
    public async Task The_simulator_listens_on_loopback_only() =>
        await Assert.ThrowsAsync<ArgumentException>(() => LaporBot.Simulator.SimulatorServer.StartAsync(new() { Url = "http://0.0.0.0:0" }));
}
