using LaporBot.Conversations.People;
using LaporBot.Host;
using LaporBot.Host.Officers;
using LaporBot.Simulator.Control;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

public class WhichHostMayStart
{
    private static readonly (string Key, string Value)[] s_practice =
        [("Telegram:Token", ""), ("Telegram:ApiBaseUrl", ""), ("Practice:Url", "http://127.0.0.1:0"), ("Protection:MasterKeyFile", "")];

    [Fact]
    public async Task Practice_keeps_its_data_apart_and_a_real_token_is_refused_there()
    {
        await using var town = await TestTown.PrepareAsync();
        await using (var practice = await Serving.StartAsync(town.Configuration(s_practice), town.Clock))
        {
            Assert.NotNull(practice.Practice);
            Assert.Contains(practice.Practice.Telegram.People.All(), one => one.Name == "Warga Contoh");
        }

        var folder = Path.Combine(town.Folder, "practice");
        Assert.True(File.Exists(Path.Combine(folder, "laporbot.db")));
        Assert.False(File.Exists(town.Database));

        var live = town.Configuration(("Storage:Folder", folder), ("Protection:MasterKeyFile", Path.Combine(folder, "master.key")));
        var refused = await Assert.ThrowsAsync<StartRefusedException>(() => Serving.StartAsync(live, town.Clock));
        Assert.Contains("practice mode", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Storage:Folder", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Practice_is_refused_where_a_real_token_was()
    {
        await using var town = await TestTown.PrepareAsync();
        var folder = Path.Combine(town.Folder, "practice");
        town.Set("Storage:Folder", folder);
        await town.StartHostAsync();
        await town.StopHostAsync();

        var practice = town.Configuration([.. s_practice, ("Storage:Folder", town.Folder), ("Protection:MasterKeyFile", Path.Combine(town.Folder, "master.key"))]);
        var refused = await Assert.ThrowsAsync<StartRefusedException>(() => Serving.StartAsync(practice, town.Clock));

        Assert.Contains("real reports", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Telegram:Token", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_host_on_the_same_database_is_refused()
    {
        await using var town = await TestTown.OpenAsync();

        var refused = await Assert.ThrowsAsync<StartRefusedException>(() => Serving.StartAsync(town.Configuration(), town.Clock));

        Assert.Contains("--standby", refused.Message, StringComparison.Ordinal);
        await town.Citizen().SaysAsync("/bantuan", "buat laporan");
    }

    [Fact]
    public async Task A_host_that_stands_by_takes_over_when_the_first_one_ends()
    {
        await using var town = await TestTown.OpenAsync();
        var citizen = town.Citizen();
        var standby = Serving.StartAsync(town.Configuration(), town.Clock, standby: true);
        town.Clock.Advance(TimeSpan.FromSeconds(20));
        await citizen.SaysAsync("/bantuan", "buat laporan");
        Assert.False(standby.IsCompleted);

        await town.StopHostAsync();
        await town.WhileTimePassesAsync(standby, TimeSpan.FromSeconds(5));

        await using var second = await standby;
        await citizen.SaysAsync("/bantuan", "buat laporan");
    }

    [Fact]
    public async Task A_serving_host_renews_its_lease()
    {
        await using var town = await TestTown.OpenAsync();
        var citizen = town.Citizen();
        var taken = town.Ask<long>("SELECT expires_at FROM lease");

        for (var i = 0; i < 50 && town.Ask<long>("SELECT expires_at FROM lease") == taken; i++)
        {
            town.Clock.Advance(TimeSpan.FromSeconds(11));
            await citizen.SaysAsync("/bantuan", "buat laporan");
        }

        Assert.True(town.Ask<long>("SELECT expires_at FROM lease") > taken);
    }

    [Fact]
    public async Task A_live_host_does_not_introduce_itself_by_the_invented_operator()
    {
        await using var town = await TestTown.PrepareAsync();

        var refused = await Assert.ThrowsAsync<StartRefusedException>(() => Serving.StartAsync(town.Configuration(("Telegram:ApiBaseUrl", "")), town.Clock));

        Assert.Contains("Operator:Name", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_fault_of_the_settings_stands_in_one_message_by_its_key()
    {
        await using var town = await TestTown.PrepareAsync();
        var faulty = town.Configuration(
            ("Telegram:Token", "no token"), ("Telegram:PollSeconds", "99"), ("Telegram:Mode", "Webhook"), ("Operator:Name", ""), ("Cases:UndoSeconds", "soon"));

        var refused = await Assert.ThrowsAsync<StartRefusedException>(() => Serving.StartAsync(faulty, town.Clock));

        Assert.All(
            ["Telegram:Token", "Telegram:PollSeconds", "Operator:Name", "Cases:UndoSeconds"],
            key => Assert.Contains(key, refused.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("no token", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_link_that_the_command_prints_makes_one_person_an_officer()
    {
        await using var town = await TestTown.OpenAsync();
        var output = new StringWriter();

        var exit = await InviteOfficer.RunAsync(town.Configuration(), Role.Verifier, "BKN", group: false, output, CancellationToken.None);

        Assert.Equal(0, exit);
        var link = output.ToString().Split('\n')[0].Trim();
        Assert.StartsWith("https://t.me/lapor_contoh_bot?start=", link, StringComparison.Ordinal);
        var token = link[(link.IndexOf('=', StringComparison.Ordinal) + 1)..];
        await town.Citizen("Petugas Contoh").SaysAsync($"/start {token}", "Anda terdaftar sebagai Verifikator Satgas");
        await town.Citizen("Penyusup Contoh").SaysAsync($"/start {token}", "Undangan ini tidak berlaku");
    }

    [Theory]
    [InlineData(Role.Verifier, "34.04", "--role: nobody is Verifier at 34.04. Its officers can be: PpkOperator.")]
    [InlineData(Role.PpkOperator, "LAPORBOT", "--role: nobody is PpkOperator at LAPORBOT. Its officers can be: Intake, Administrator, Custodian.")]
    public async Task An_invitation_to_a_role_that_the_agency_does_not_have_is_refused_with_those_it_has(Role role, string agency, string refused)
    {
        await using var town = await TestTown.OpenAsync();

        var failure = await Assert.ThrowsAsync<StartRefusedException>(
            () => InviteOfficer.RunAsync(town.Configuration(), role, agency, group: false, new StringWriter(), CancellationToken.None));

        Assert.Equal(refused, failure.Message);
        Assert.Equal(0L, town.Ask<long>("SELECT COUNT(*) FROM invitations"));
    }

    [Fact]
    public async Task A_conflict_with_another_poller_is_tried_again()
    {
        await using var town = await TestTown.PrepareAsync();
        town.Telegram.Faults.Add(new FaultRule { Method = "getUpdates", Status = 409, Description = "Conflict: terminated by other getUpdates request", Times = 3 });
        await town.StartHostAsync();
        var citizen = town.Citizen();

        citizen.Says("/bantuan");

        await town.WhileTimePassesAsync(citizen.HearsAsync("buat laporan"), TimeSpan.FromSeconds(5));
    }
}
