using LaporBot.Conversations.Amending;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Amending;

public class WordsBeforeAnEdit
{
    private const long Message = 501;

    [Fact]
    public void Of_something_collected_are_what_the_newest_edit_left()
    {
        var reporter = Collecting(out _);
        Assert.Equal("Kata pertama.", SaidBefore.In(reporter.Conversation, Message));

        reporter.Does(new Utterance.Edited("Kata kedua.") { MessageId = Message });
        Assert.Equal("Kata kedua.", SaidBefore.In(reporter.Conversation, Message));
        Assert.Null(SaidBefore.In(reporter.Conversation, Message + 1));
    }

    [Fact]
    public void Of_a_file_are_its_caption()
    {
        var reporter = new Office(ACase.Filed()).Reporter.Commands("tambah");
        reporter.Does(new Utterance.Attached(A.Photo(caption: "Keterangan pertama.")) { MessageId = Message });
        reporter.Does(new Utterance.Attached(A.Photo()) { MessageId = Message + 1 });

        Assert.Equal("Keterangan pertama.", SaidBefore.In(reporter.Conversation, Message));
        Assert.Null(SaidBefore.In(reporter.Conversation, Message + 1));
    }

    [Fact]
    public void Go_with_the_addition_when_it_is_left_and_stay_with_the_case_when_it_is_sent()
    {
        var reporter = Collecting(out _);
        var before = reporter.Conversation;
        Assert.Empty(UnsentMessages.DroppedBy(before, reporter.Commands("batal").LastTurn));
        Assert.Equal([Message], UnsentMessages.DroppedBy(before, reporter.Presses("Hapus").LastTurn));
        Assert.Empty(UnsentMessages.Of(reporter.Conversation));

        reporter = Collecting(out var office).Presses("Selesai");
        before = reporter.Conversation;
        var sent = reporter.Presses("✅ Kirim").LastTurn;
        Assert.Equal([(office.Case.Id, Message)], UnsentMessages.SentBy(sent));
        Assert.Empty(UnsentMessages.DroppedBy(before, sent));
    }

    [Theory]
    [InlineData("lapor")]
    [InlineData("tarik")]
    public void Go_when_he_turns_to_something_else_and_lets_go_of_them(string command)
    {
        var reporter = Collecting(out _);
        var before = reporter.Conversation;

        Assert.Empty(UnsentMessages.DroppedBy(before, reporter.Commands(command).LastTurn));
        Assert.Equal([Message], UnsentMessages.DroppedBy(before, reporter.Presses("Hapus").LastTurn));
    }

    [Theory]
    [InlineData("bantuan")]
    [InlineData("status")]
    public void Stay_while_he_only_looks_at_something_else(string command)
    {
        var reporter = Collecting(out _);
        var before = reporter.Conversation;

        Assert.Empty(UnsentMessages.DroppedBy(before, reporter.Commands(command).LastTurn));
    }

    [Fact]
    public void Of_an_answer_that_waits_for_its_place_are_kept_and_the_edit_is_what_goes_out()
    {
        var reporter = Asked(out var office);
        Assert.Contains("Jam tujuh.", Sent(reporter, "Jam tujuh.").Hears, StringComparison.Ordinal);
        Assert.Equal("Jam tujuh.", SaidBefore.In(reporter.Conversation, Message));

        reporter.Does(new Utterance.Edited("Jam delapan.") { MessageId = Message });
        Assert.Contains("Jam delapan.", reporter.Hears, StringComparison.Ordinal);
        Assert.Contains("Jam delapan.", reporter.HearsIn(Language.English), StringComparison.Ordinal);
        var before = reporter.Conversation;
        var turn = reporter.Presses("Jawaban untuk petugas").LastTurn;

        Assert.Equal("Jam delapan.", office.Case.Evidence[^1].Text);
        Assert.Equal([(office.Case.Id, Message)], UnsentMessages.SentBy(turn));
        Assert.Empty(UnsentMessages.DroppedBy(before, turn));
    }

    [Fact]
    public void Of_an_answer_that_may_show_him_are_kept_until_he_decides_and_go_when_he_writes_anew()
    {
        var reporter = Asked(out var office).Presses("Jawab");
        Sent(reporter, "Nomor saya 0800 0000 0012.");
        Assert.Equal("Nomor saya 0800 0000 0012.", SaidBefore.In(reporter.Conversation, Message));
        var before = reporter.Conversation;
        Assert.Equal([Message], UnsentMessages.DroppedBy(before, reporter.Presses("Tulis ulang").LastTurn));
        Assert.Equal(2, office.Case.Evidence.Count);

        Sent(reporter, "Nomor saya 0800 0000 0012.");
        before = reporter.Conversation;
        var reworded = reporter.Does(new Utterance.Edited("Tidak ada nomor.") { MessageId = Message }).LastTurn;
        Assert.Equal([(office.Case.Id, Message)], UnsentMessages.SentBy(reworded));
        Assert.Empty(UnsentMessages.DroppedBy(before, reworded));
    }

    [Fact]
    public void Go_over_to_the_report_that_is_being_written_when_they_belong_there()
    {
        var reporter = Asked(out _);
        Sent(reporter, "Saya ingin melaporkan lurah contoh yang ikut kampanye di lapangan contoh kemarin sore.");
        var before = reporter.Conversation;

        var turn = reporter.Presses("Laporan baru").LastTurn;

        Assert.Empty(UnsentMessages.DroppedBy(before, turn));
    }

    private static OfficerDesk Collecting(out Office office)
    {
        office = new Office(ACase.Filed());
        return Sent(office.Reporter.Commands("tambah"), "Kata pertama.");
    }

    private static OfficerDesk Asked(out Office office)
    {
        office = new Office(ACase.Filed());
        office.Officer(Role.Verifier).Takes().Moves("Tanya pelapor", "Jam berapa?");
        office.Waits(A.Rules.Undo);
        return office.Reporter.Presses("Baca kabar");
    }

    private static OfficerDesk Sent(OfficerDesk reporter, string text) => reporter.Does(new Utterance.Said(text) { MessageId = Message });
}
