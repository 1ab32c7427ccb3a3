using LaporBot.Conversations.Cases;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Amending;

public class ANumberThatIsNotHis
{
    private static readonly string s_nobodys = CaseNumber.Of(2026, 15485863).Value;

    [Theory]
    [InlineData("tarik")]
    [InlineData("tambah")]
    [InlineData("resmikan")]
    public void Is_refused_in_the_same_words_whether_it_is_somebody_elses_or_nobodys_and_his_own_is_not_offered(string command)
    {
        var office = new Office(ACase.Filed());
        var theirs = ACase.Filed(number: 2).Number.Value;
        var before = office.Reporter.Conversation;

        var answers = new[] { theirs, s_nobodys, $"laporan {theirs}", $"laporan {s_nobodys}", theirs[..^1], theirs[4..], "000417", "dpGdv_bYHWZya-pOhmMEVw" }.Select(named =>
        {
            office.Reporter.Commands(command, named);
            Assert.Equal(before, office.Reporter.Conversation);
            Assert.Empty(office.Reporter.Buttons);
            return office.Reporter.Hears;
        }).ToList();

        Assert.Contains("Laporan itu tidak ada", Assert.Single(answers.Distinct()), StringComparison.Ordinal);
    }

    [Fact]
    public void His_own_is_found_in_whatever_case_and_words_he_names_it()
    {
        var office = new Office(ACase.Filed());
        var own = office.Case.Number.Value;

        Assert.Contains("Seluruh laporan", office.Reporter.Commands("tarik", $"laporan {own.ToLowerInvariant()}").Buttons);
    }

    [Fact]
    public void Words_that_name_no_report_are_no_number() =>
        Assert.Contains("Seluruh laporan", new Office(ACase.Filed()).Reporter.Commands("tarik", "laporan saya").Buttons);

    [Theory]
    [InlineData("foto")]
    [InlineData("bukti")]
    [InlineData("foto-baru")]
    [InlineData("FOTO")]
    [InlineData("Foto")]
    public void A_word_behind_the_command_that_is_no_number_is_the_wish_to_add(string word)
    {
        var office = new Office(ACase.Filed());
        Assert.Contains($"Apa yang ingin Anda tambahkan ke {office.Case.Number.Value}", office.Reporter.Commands("tambah", word).Hears, StringComparison.Ordinal);
        Assert.Contains("Belum ada laporan", new Office().Reporter.Commands("tambah", word).Hears, StringComparison.Ordinal);
    }
}
