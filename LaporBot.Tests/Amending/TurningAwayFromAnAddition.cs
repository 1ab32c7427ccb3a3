using LaporBot.Conversations.Amending;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Amending;

public class TurningAwayFromAnAddition
{
    private const string Words = "Acaranya diulang besok.";

    [Theory]
    [InlineData("batal")]
    [InlineData("tarik")]
    [InlineData("lapor")]
    [InlineData("resmikan")]
    public void Asks_once_what_shall_become_of_what_was_collected(string command)
    {
        var reporter = Collecting(out _).Commands(command);
        Assert.Equal(["✅ Kirim dulu", "Lanjutkan", "🗑 Hapus"], reporter.Buttons);
        Assert.Contains("belum dikirim", reporter.Hears, StringComparison.Ordinal);
        Assert.Equal(Words, Assert.Single(reporter.Conversation.Amending!.Items).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[Selesai]")]
    public void Asks_the_same_when_he_presses_to_cancel_and_a_second_press_decides_nothing(string before)
    {
        var reporter = Collecting(out _);
        _ = before.Length == 0 ? reporter : reporter.Presses(before[1..^1]);
        var cancel = reporter.Code("Batal");
        reporter.Presses(cancel).Presses(cancel);
        Assert.Equal(["✅ Kirim dulu", "Lanjutkan", "🗑 Hapus"], reporter.Buttons);
        Assert.Single(reporter.Conversation.Amending!.Items);
    }

    [Theory]
    [InlineData("tarik", "Apa yang ingin Anda tarik")]
    [InlineData("resmikan", "resmi")]
    [InlineData("lapor", "Setuju")]
    public void Goes_on_to_what_he_wanted_once_he_lets_go_of_it(string command, string next)
    {
        var reporter = Collecting(out var office).Commands(command).Presses("Hapus");
        Assert.Contains("sudah dihapus", reporter.Hears, StringComparison.Ordinal);
        Assert.Contains(next, reporter.Hears + string.Join(' ', reporter.Buttons), StringComparison.Ordinal);
        Assert.NotEqual(AmendWay.Add, reporter.Conversation.Amending?.Way);
        Assert.Equal(2, office.Case.Evidence.Count);
    }

    [Theory]
    [InlineData("batal")]
    [InlineData("tarik")]
    public void Lets_him_send_it_first(string command)
    {
        var reporter = Collecting(out var office).Commands(command).Presses("Kirim dulu");
        Assert.Contains(Words, reporter.Hears, StringComparison.Ordinal);
        reporter.Presses("✅ Kirim");
        Assert.Equal(Words, office.Case.Evidence[^1].Text);
    }

    [Theory]
    [InlineData("[Lanjutkan]")]
    [InlineData("/tambah")]
    [InlineData("lanjutkan")]
    public void Lets_him_go_on(string way)
    {
        var reporter = Collecting(out _).Commands("batal");
        _ = way[0] switch { '[' => reporter.Presses(way[1..^1]), '/' => reporter.Commands(way[1..]), _ => reporter.Says(way) };
        Assert.Equal(AmendStep.AwaitingAddition, reporter.Conversation.Amending!.Step);
        Assert.Contains("Tercatat: 1", reporter.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_photo_that_comes_meanwhile_is_collected_too()
    {
        var reporter = Collecting(out _).Commands("batal").Does(new Utterance.Attached(A.Photo()) { MessageId = 9 });
        Assert.Contains("Tercatat: 2", reporter.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_photo_that_came_before_he_named_a_report_is_kept_too()
    {
        var office = new Office(ACase.Filed(), ACase.Filed(number: 2));
        var reporter = office.Reporter.Commands("tambah").Does(new Utterance.Attached(A.Photo()) { MessageId = 9 }).Commands("tarik");
        Assert.Single(reporter.Conversation.Amending!.Items);

        reporter.Presses("Kirim dulu").Presses(office.Case.Number.Value).Presses("Selesai").Presses("✅ Kirim");
        Assert.Equal([3, 2], office.Cases.Values.Select(one => one.Evidence.Count));
    }

    [Fact]
    public void Cancelling_twice_is_an_answer()
    {
        var reporter = Collecting(out _).Commands("batal").Commands("batal");
        Assert.Null(reporter.Conversation.Amending);
        Assert.Contains("sudah dihapus", reporter.Hears, StringComparison.Ordinal);
        Assert.NotNull(Collecting(out _).Commands("lapor").Commands("batal").Conversation.Amending);
    }

    [Fact]
    public void Looking_at_his_reports_loses_nothing()
    {
        var reporter = Collecting(out var office).Commands("status");
        Assert.Contains(office.Case.Number.Value, reporter.Hears, StringComparison.Ordinal);
        Assert.Contains("Tercatat: 1", reporter.Hears, StringComparison.Ordinal);

        reporter.Presses(reporter.Code(office.Case.Number.Value));
        Assert.Contains("Tahap:", reporter.Hears, StringComparison.Ordinal);
        reporter.Presses("Selesai").Presses("✅ Kirim");
        Assert.Equal(Words, office.Case.Evidence[^1].Text);
    }

    [Fact]
    public void Who_has_sent_nothing_yet_is_asked_nothing()
    {
        var office = new Office(ACase.Filed());
        Assert.Null(office.Reporter.Commands("tambah").Commands("batal").Conversation.Amending);
        Assert.Equal(AmendWay.TakeBack, office.Reporter.Commands("tambah").Commands("tarik").Conversation.Amending?.Way);
    }

    private static OfficerDesk Collecting(out Office office)
    {
        office = new Office(ACase.Filed());
        return office.Reporter.Commands("tambah").Does(new Utterance.Said(Words) { MessageId = 3 });
    }
}
