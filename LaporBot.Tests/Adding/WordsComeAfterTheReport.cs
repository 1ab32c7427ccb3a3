using LaporBot.Conversations.Amending;
using LaporBot.Conversations.Brakes;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Adding;

public class WordsComeAfterTheReport
{
    private const string Words = "eh salah, ternyata bukan kemarin tapi hari selasa";
    private const string More = "saya mau tambah, kejadiannya di balai desa contoh";

    [Fact]
    public void He_is_asked_where_they_belong_before_anything_begins()
    {
        var office = new Office(ACase.Filed());
        office.Reporter.Says(Words);

        Assert.Null(office.Reporter.Conversation.Draft);
        Assert.Equal([$"➕ Untuk {office.Case.Number.Value}", "📝 Laporan baru", "Batal"], office.Reporter.Buttons);
        Assert.Equal(2, office.Case.Evidence.Count);
        Assert.Empty(office.Done);
    }

    [Fact]
    public void They_join_the_report_once_he_has_seen_them_and_sends_them()
    {
        var office = new Office(ACase.Filed());
        office.Reporter.Says(Words).Presses("Untuk LPR");
        Assert.Contains(Words, office.Reporter.Hears, StringComparison.Ordinal);
        Assert.Equal(2, office.Case.Evidence.Count);

        office.Reporter.Presses("✅ Kirim");
        Assert.Equal(Words, office.Case.Evidence[^1].Text);
        Assert.Null(office.Reporter.Conversation.Amending);
        Assert.Single(office.Announced);
    }

    [Fact]
    public void What_gives_a_hidden_reporter_away_is_asked_about_first()
    {
        var office = new Office(ACase.Filed());
        office.Reporter.Says("saya mau tambah, hubungi saya di 0812-0000-0000").Presses("Untuk LPR");
        Assert.Contains("【", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.Equal(2, office.Case.Evidence.Count);
    }

    [Theory]
    [InlineData("[Laporan baru]")]
    [InlineData("/lapor")]
    public void They_begin_a_new_report_where_he_says_so(string way)
    {
        var office = new Office(ACase.Filed());
        office.Reporter.Says(Words).Says(More);
        _ = way[0] == '/' ? office.Reporter.Commands(way[1..]) : office.Reporter.Presses(way[1..^1]);

        var draft = office.Reporter.Conversation.Draft!;
        Assert.Equal(ReportStep.AwaitingConsent, draft.Step);
        Assert.Equal([Words, More], draft.Story.Select(part => part.Text));
        Assert.Null(office.Reporter.Conversation.Amending);
        Assert.Equal(2, office.Case.Evidence.Count);
    }

    [Fact]
    public void More_words_and_a_photo_wait_with_them()
    {
        var office = new Office(ACase.Filed());
        office.Reporter.Says(Words).Says("di balai desa").Does(new Utterance.Attached(A.Photo()) { MessageId = 4 }).Presses("Untuk LPR").Presses("✅ Kirim");
        Assert.Equal([Words, "di balai desa", null], office.Case.Evidence.Skip(2).Select(item => item.Text));
    }

    [Fact]
    public void A_contact_that_waits_with_them_is_evidence_of_the_new_report()
    {
        var office = new Office(ACase.Filed());
        office.Reporter.Says(Words).Does(new Utterance.Introduced(new ContactCard("Saksi Contoh", "0800 0000 0012", false)) { MessageId = 4 }).Presses("Laporan baru");
        var draft = office.Reporter.Conversation.Draft!;
        Assert.Equal((Words, EvidenceKind.Contact), (Assert.Single(draft.Story).Text, Assert.Single(draft.Evidence).Item.Kind));
    }

    [Fact]
    public void Of_several_reports_he_names_one()
    {
        var two = new Office(ACase.Filed(), ACase.Filed(number: 2));
        two.Reporter.Says(Words).Presses(two.Case.Number.Value).Presses("✅ Kirim");
        Assert.Equal([3, 2], two.Cases.Values.Select(one => one.Evidence.Count));
    }

    [Fact]
    public void With_the_command_for_it_they_need_not_be_told_again()
    {
        var office = new Office(ACase.Filed());
        office.Reporter.Says(Words).Commands("tambah").Presses("✅ Kirim");
        Assert.Equal(Words, office.Case.Evidence[^1].Text);
    }

    [Fact]
    public void They_go_on_waiting_while_he_looks_at_his_reports()
    {
        var office = new Office(ACase.Filed());
        office.Reporter.Says(Words).Commands("status");
        Assert.Contains(office.Case.Number.Value, office.Reporter.Hears, StringComparison.Ordinal);
        Assert.Contains("📝 Laporan baru", office.Reporter.Buttons);

        office.Reporter.Presses("Untuk LPR").Presses("✅ Kirim");
        Assert.Equal(Words, office.Case.Evidence[^1].Text);
    }

    [Theory]
    [InlineData("tarik")]
    [InlineData("resmikan")]
    public void Whoever_turns_to_something_else_is_asked_before_they_are_gone(string command)
    {
        var office = new Office(ACase.Filed());
        office.Reporter.Says(Words).Commands(command);
        Assert.Equal(["✅ Kirim dulu", "Lanjutkan", "🗑 Hapus"], office.Reporter.Buttons);
        Assert.Contains("📝 Laporan baru", office.Reporter.Presses("Lanjutkan").Buttons);

        office.Reporter.Commands(command).Presses("Hapus");
        Assert.NotEqual(AmendWay.LateWords, office.Reporter.Conversation.Amending?.Way);
        Assert.Equal(2, office.Case.Evidence.Count);
    }

    [Fact]
    public void What_he_is_asked_before_they_are_gone_can_be_answered_by_where_they_belong()
    {
        var office = new Office(ACase.Filed());
        office.Reporter.Says(Words).Commands("tarik").Commands("tambah").Presses("✅ Kirim");
        Assert.Equal(Words, office.Case.Evidence[^1].Text);

        office.Reporter.Says(More).Commands("tarik").Commands("lapor");
        Assert.Equal(More, office.Reporter.Conversation.Draft!.StoryText);
    }

    [Theory]
    [InlineData("/batal")]
    [InlineData("[Batal]")]
    public void Whoever_cancels_is_told_that_they_are_gone(string way)
    {
        var office = new Office(ACase.Filed());
        office.Reporter.Says(Words);
        _ = way[0] == '/' ? office.Reporter.Commands(way[1..]) : office.Reporter.Presses(way[1..^1]);
        Assert.Contains("Teks tadi tidak dikirim", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.NotEqual(AmendWay.LateWords, office.Reporter.Conversation.Amending?.Way);
        Assert.Equal(2, office.Case.Evidence.Count);
    }

    [Fact]
    public void An_edit_of_them_is_what_joins()
    {
        var office = new Office(ACase.Filed());
        office.Reporter.Does(new Utterance.Said(Words) { MessageId = 3 }).Does(new Utterance.Edited(More) { MessageId = 3 }).Presses("Untuk LPR").Presses("✅ Kirim");
        Assert.Equal(More, office.Case.Evidence[^1].Text);
    }

    [Fact]
    public void A_report_that_is_over_meanwhile_takes_none_and_none_are_lost()
    {
        var office = new Office(ACase.Filed());
        office.Reporter.Says(Words);
        office.Cases[office.Case.Id] = office.Case with { Accused = [ACase.At(Stage.Rejected)] };

        Assert.Contains("sudah selesai", office.Reporter.Presses("Untuk LPR").Hears, StringComparison.Ordinal);
        office.Reporter.Presses("Laporan baru");
        Assert.Equal(Words, office.Reporter.Conversation.Draft!.StoryText);
    }

    [Fact]
    public void Where_no_report_takes_more_they_begin_one()
    {
        var over = ACase.Filed() with { Accused = [ACase.At(Stage.Rejected)] };
        var full = ACase.Filed(number: 2) is var two ? two with { Evidence = [.. Enumerable.Repeat(two.Evidence[0], EvidenceBrake.Most)] } : two;
        var office = new Office(over, full);
        Assert.Equal(Words, office.Reporter.Says(Words).Conversation.Draft!.StoryText);
    }

    [Fact]
    public void An_officer_is_not_asked()
    {
        var office = new Office(ACase.Filed());
        Assert.Null(office.Officer(Role.Verifier).Says(Words).Conversation.Amending);
    }
}
