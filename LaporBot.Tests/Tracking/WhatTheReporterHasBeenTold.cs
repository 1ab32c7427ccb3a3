using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Tracking;

public class WhatTheReporterHasBeenTold
{
    [Fact]
    public void A_move_that_can_still_be_undone_has_not_happened_for_him()
    {
        var office = new Office(ACase.Filed());
        office.Officer(Role.Verifier).Takes();
        Assert.Contains("Diterima", office.Reporter.Commands("status").Hears, StringComparison.Ordinal);

        office.Waits(A.Rules.Undo);
        Assert.Contains("Sedang diverifikasi", office.Reporter.Commands("status").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Old_news_and_the_timeline_show_no_younger_move()
    {
        var office = new Office(ACase.Filed());
        var officer = office.Officer(Role.Verifier).Takes();
        office.Waits(TimeSpan.FromMinutes(2));
        officer.Moves("Tolak", "Bukan ASN");

        var news = office.Reporter.Presses("Baca kabar").Hears;
        var timeline = office.Reporter.Presses("Riwayat").Hears;
        Assert.Contains("Sedang diverifikasi", news, StringComparison.Ordinal);
        Assert.All([news, timeline], heard => Assert.DoesNotContain("Ditolak", heard, StringComparison.Ordinal));
        Assert.All([news, timeline], heard => Assert.DoesNotContain("Bukan ASN", heard, StringComparison.Ordinal));

        office.Waits(A.Rules.Undo);
        Assert.Contains("Bukan ASN", office.Reporter.Presses("Baca kabar").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_move_that_was_undone_never_shows()
    {
        var office = new Office(ACase.Filed());
        var officer = office.Officer(Role.Verifier).Takes();
        office.Waits(TimeSpan.FromMinutes(2));
        officer.Moves("Tolak", "Bukan ASN").Presses("Urungkan");
        Assert.Contains("Sedang diverifikasi", office.Reporter.Commands("status").Hears, StringComparison.Ordinal);

        office.Waits(TimeSpan.FromMinutes(2));
        Assert.Contains("Sedang diverifikasi", office.Reporter.Commands("status").Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("Ditolak", office.Reporter.Presses(office.Case.Number.Value).Presses("Riwayat").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_accused_who_was_moved_stands_where_he_stood()
    {
        var office = new Office(ACase.Filed(accused: 2));
        var officer = office.Officer(Role.Verifier).Takes();
        office.Waits(TimeSpan.FromMinutes(2));
        officer.Presses("1. Budi").Moves("Tolak", "Bukan ASN");
        office.Waits(TimeSpan.FromMinutes(2));
        officer.Commands("kasus").Presses(office.Case.Number.Value).Presses("2. Budi").Moves("Terima");

        var news = office.Reporter.Presses("Baca kabar").Hears;
        Assert.Contains("Ditolak", news, StringComparison.Ordinal);
        Assert.DoesNotContain("pengawas pemilu mengkajinya", news, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_came_before_a_question_was_shown_do_not_answer_it()
    {
        var office = new Office(ACase.Filed());
        var officer = office.Officer(Role.Verifier).Takes().Moves("Tanya pelapor", "Jam berapa?");
        office.Waits(TimeSpan.FromMinutes(2));
        office.Reporter.Presses("Baca kabar").Presses("Jawab").Says("Jam sembilan");
        officer.Presses("Buka kasus").Moves("Tanya pelapor", "Di mana?");

        office.Reporter.Says("Masih tentang jamnya");
        Assert.Equal((Stage.AwaitingReporter, 4), (office.Case.Stage, office.Case.Evidence.Count));
        Assert.DoesNotContain("Di mana?", office.Reporter.Presses("Selesai").Hears, StringComparison.Ordinal);

        office.Waits(TimeSpan.FromMinutes(2));
        Assert.Contains("Di mana?", office.Reporter.Presses("Baca kabar").Hears, StringComparison.Ordinal);
    }
}
