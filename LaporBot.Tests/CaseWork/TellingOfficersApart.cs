using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Conversations.Welcoming;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.CaseWork;

public class TellingOfficersApart
{
    [Fact]
    public void Each_has_a_number_his_role_and_his_agency_even_where_all_are_called_the_same()
    {
        var page = Staffed(out _).Commands("petugas");

        var lines = page.Hears.Split('\n').Where(line => line.Contains("(Petugas 1)", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, lines.Distinct().Count());
        Assert.StartsWith("1. Verifikator Satgas 1, ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("2. Verifikator Satgas 2, ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("3. Petugas penerima 1, ", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("4. Penjaga berkas 1, ", lines[3], StringComparison.Ordinal);
        Assert.Equal(["Keluarkan no. 1", "Keluarkan no. 2", "Keluarkan no. 3", "Keluarkan no. 4"], page.Buttons);
    }

    [Fact]
    public void The_one_who_is_removed_is_the_one_whose_number_was_pressed()
    {
        var administrator = Staffed(out var second).Commands("petugas").Presses("Keluarkan no. 2");
        Assert.Contains("Keluarkan Verifikator Satgas 2?", administrator.Hears, StringComparison.Ordinal);

        administrator.Presses("Ya, keluarkan");
        Assert.Contains("Verifikator Satgas 2 bukan petugas lagi", administrator.Hears, StringComparison.Ordinal);
        Assert.Equal(second.Officer!.Id, Assert.Single(administrator.LastTurn.Intents.OfType<Intent.Dismiss>()).Officer);
    }

    [Theory]
    [InlineData(Role.Administrator, "/petugas", "/kasus")]
    [InlineData(Role.Custodian, "/berkas", "/kasus")]
    [InlineData(Role.Verifier, "/kasus", "/berkas")]
    public void Who_has_no_desk_is_sent_to_his_own_work_and_not_to_cases(Role role, string his, string notHis)
    {
        var heard = new Office(ACase.Filed()).Officer(role, agency: "LAPORBOT").Says("halo").Hears;
        Assert.Contains(his, heard, StringComparison.Ordinal);
        Assert.DoesNotContain(notHis, heard, StringComparison.Ordinal);
        var menu = BotMenu.For(role).Select(command => $"/{command.Name}").ToList();
        Assert.Contains(his, menu);
        Assert.DoesNotContain(notHis, menu);
    }

    [Fact]
    public void An_administrator_who_asks_for_cases_is_told_all_that_he_can_do()
    {
        var heard = new Office(ACase.Filed()).Officer(Role.Administrator, agency: "LAPORBOT").Commands("kasus").Hears;
        Assert.Contains("tidak membaca kasus", heard, StringComparison.Ordinal);
        Assert.Contains("/petugas", heard, StringComparison.Ordinal);
        Assert.Contains("/undang", heard, StringComparison.Ordinal);
    }

    private static OfficerDesk Staffed(out OfficerDesk second)
    {
        var office = new Office(ACase.Filed());
        office.Officer(Role.Verifier, "Petugas 1");
        second = office.Officer(Role.Verifier, "Petugas 1");
        office.Officer(Role.Intake, "Petugas 1");
        office.Officer(Role.Custodian, "Petugas 1", "LAPORBOT");
        return office.Officer(Role.Administrator, "Petugas 5", "LAPORBOT");
    }
}
