using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class WhatABreachAsksBesides
{
    [Theory]
    [InlineData("DS-06", "Ada tautan unggahan itu?")]
    [InlineData("DS-04", "Siapa lagi yang melihatnya?")]
    [InlineData("DP-04", "nomor pelat")]
    [InlineData("DP-03", "diajak atau ditekan")]
    public void One_question_that_fits_it(string form, string question)
    {
        var citizen = Chosen(form);
        Assert.Contains(question, citizen.Hears, StringComparison.Ordinal);

        Assert.Equal((ReportStep.AwaitingName, null), (citizen.Presses("Lewati").Draft.Step, citizen.Draft.Detail));
    }

    [Fact]
    public void Nothing_where_nothing_would_help() => Assert.Equal(ReportStep.AwaitingName, Chosen("DS-05").Draft.Step);

    [Fact]
    public void Going_back_from_the_name_comes_to_it_again()
    {
        var citizen = Chosen("DP-04").Says("B 1234 XYZ").Presses("Kembali");
        Assert.Contains("B 1234 XYZ", citizen.Hears, StringComparison.Ordinal);

        Assert.Equal(ReportStep.AwaitingViolation, citizen.Presses("Kembali").Draft.Step);
    }

    [Fact]
    public void A_post_is_best_shown_by_a_screenshot() =>
        Assert.Contains("tangkapan layar", OnTheWay.To(ReportStep.AwaitingEvidence).Hears, StringComparison.Ordinal);

    [Fact]
    public void The_answer_stands_on_the_review_and_on_the_officers_card()
    {
        var citizen = Reviewing("DS-06", "https://contoh.example/unggahan/7");
        Assert.Contains("Tautan atau akun: https://contoh.example/unggahan/7", citizen.Hears, StringComparison.Ordinal);

        var filed = citizen.SendsTheReport().Filed;

        Assert.Equal(new ReportDetail(BreachQuestion.Post, "https://contoh.example/unggahan/7"), filed.Content.Detail);
        Assert.Contains("Tautan atau akun: https://contoh", new Office(filed).Officer(Role.Verifier).Takes().Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void It_can_be_changed_at_the_review()
    {
        var citizen = Reviewing("DS-06", "@lama_contoh").Changes("Ubah pelanggaran").Presses("Tetap yang tadi").Says("@baru_contoh");

        Assert.Equal(ReportStep.AwaitingReview, citizen.Draft.Step);
        Assert.Contains("@baru_contoh", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal("@baru_contoh", citizen.Changes("Ubah pelanggaran").Presses("Tetap yang tadi").Presses("Tetap yang tadi").Draft.Detail?.Text);
    }

    [Fact]
    public void Editing_the_message_changes_the_answer()
    {
        var citizen = Chosen("DP-04").Says("B 1234 XYZ");

        Assert.Equal("B 4321 XYZ", citizen.Edits(citizen.LastMessage, "B 4321 XYZ").Draft.Detail?.Text);
    }

    [Fact]
    public void Another_breach_takes_its_own_question_and_lets_the_old_answer_go()
    {
        var citizen = Reviewing("DS-06", "@akun_contoh").Changes("Ubah pelanggaran").Says("Fasilitas negara");
        Assert.Contains("nomor pelat", citizen.Hears, StringComparison.Ordinal);
        Assert.Null(citizen.Draft.Detail);

        Assert.Null(citizen.Presses("Lewati").Changes("Ubah pelanggaran").Says("Anggota partai").Draft.Asks);
        Assert.Equal(ReportStep.AwaitingReview, citizen.Draft.Step);
    }

    [Theory]
    [InlineData("DP-04", "B 1234 XYZ, mobil dinas camat")]
    [InlineData("DS-06", "https://contoh.example/warga/0812345678901")]
    [InlineData("DS-06", "@budi.contoh, hubungi 081234567890")]
    public void Plates_and_links_are_no_leaks(string form, string answer)
    {
        var citizen = Reviewing(form, answer).Presses("Kirim");

        Assert.Equal(ReportStep.AwaitingGuess, citizen.Draft.Step);
        Assert.Equal(answer, citizen.Draft.Detail?.Text);
    }

    [Theory]
    [InlineData("ga tau")]
    [InlineData("Tidak tahu")]
    public void Not_knowing_is_no_answer_that_officers_should_read(string typed)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingDetail).Says(typed);

        Assert.NotEqual(ReportStep.AwaitingDetail, citizen.Draft.Step);
        Assert.Null(citizen.Draft.Detail);
    }

    [Theory]
    [InlineData(ReportStep.AwaitingGuideAnswer)]
    [InlineData(ReportStep.AwaitingSuggestionChoice)]
    [InlineData(ReportStep.AwaitingDetail)]
    [InlineData(ReportStep.AwaitingOffice)]
    [InlineData(ReportStep.AwaitingPersonKind)]
    public void No_screen_has_more_than_six_buttons_besides_back_and_cancel(ReportStep step)
    {
        var buttons = OnTheWay.To(step).Buttons;

        Assert.InRange(buttons.Count, 3, 6 + 2);
        Assert.All(buttons, button => Assert.All(
            Enum.GetValues<Language>(), language => Assert.InRange(Phrasebook.Text(language, button.Label).Length, 1, 24)));
    }

    [Fact]
    public void Drafts_of_an_older_form_are_never_half_read()
    {
        var stored = ConversationSnapshot.Write(OnTheWay.To(ReportStep.AwaitingDetail).Conversation);
        stored[0]--;

        Assert.Null(ConversationSnapshot.Read(stored));
    }

    [Fact]
    public void A_report_from_inside_on_a_list_is_closed_to_every_agency_that_the_list_names()
    {
        var citizen = Chosen("DP-03").Says("Diancam dipindah.").Says("1. Budi Contoh – Pegawai BKN\n2. Siti Contoh – Staf BAWASLU").Presses("Ya, pakai daftar")
            .Says("3 Okt").Says(OnTheWay.Place).Says(OnTheWay.Story).Presses("Lanjut").Presses("Belum punya bukti").Presses("Tanpa nama").SendsTheReport();

        Assert.Equal(["BAWASLU", "BKN"], citizen.Filed.Content.Readers!.ClosedTo.Order(StringComparer.Ordinal));
    }

    private static Citizen Chosen(string form) => new Citizen().Commands("start", $"lapor_{form}").Presses("Setuju");

    private static Citizen Reviewing(string form, string answer) => Chosen(form).Says(answer).Says(OnTheWay.Name).Says(OnTheWay.Office)
        .Says("3 Okt").Says(OnTheWay.Place).Says(OnTheWay.Story).Presses("Lanjut").Sends(A.Photo()).Presses("Selesai").Presses("Tanpa nama");
}
