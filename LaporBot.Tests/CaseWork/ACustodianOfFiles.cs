using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.CaseWork;

public class ACustodianOfFiles
{
    private static readonly EvidenceId First = new(1);

    [Fact]
    public void Sees_which_files_wait_and_nothing_of_the_report()
    {
        var custodian = new Office(Withheld()).Officer(Role.Custodian).Commands("berkas");

        Assert.Contains("Berkas yang menunggu: 1", custodian.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain(ACase.Story, custodian.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("Budi Contoh", custodian.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_told_when_none_waits() => Assert.Contains(
        "Tidak ada berkas", new Office(ACase.Filed()).Officer(Role.Custodian).Commands("kasus").Hears, StringComparison.Ordinal);

    [Fact]
    public void Is_warned_before_he_opens_the_original()
    {
        var custodian = Looking(new Office(Withheld()));
        Assert.Contains("bisa menunjukkan siapa pelapor", custodian.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain(custodian.Heard, reply => reply is Reply.File);

        custodian.Presses("Buka berkas asli");

        Assert.True(Assert.Single(custodian.Heard.OfType<Reply.File>()).AsCustodian);
    }

    [Fact]
    public void Releases_it_with_a_reason_and_its_officer_is_told_once()
    {
        var office = new Office(Withheld());
        var verifier = office.Officer(Role.Verifier).Takes();
        Assert.Contains("belum bisa dibuka", verifier.Hears, StringComparison.Ordinal);
        var custodian = Looking(office).Presses("Buka berkas asli").Presses("Lepas untuk petugas");
        Assert.Contains("Apa alasannya", custodian.Hears, StringComparison.Ordinal);

        custodian.Says("Tidak menunjukkan siapa pun");

        Assert.Equal("Tidak menunjukkan siapa pun", Assert.Single(office.Done.OfType<Intent.DecideFile>()).Reason);
        Assert.Contains("Sekarang bisa dibuka", verifier.Hears, StringComparison.Ordinal);
        Assert.Contains("dilepas penjaga berkas", verifier.Presses(CaseButton.Of(office.Case, 0, CaseVerb.Show)).Hears, StringComparison.Ordinal);
        Assert.Contains("tidak menunggu keputusan", custodian.Presses("Lepas untuk petugas").Hears, StringComparison.Ordinal);
        Assert.Null(custodian.Conversation.Deciding);
    }

    [Fact]
    public void Cannot_release_what_he_has_not_looked_at()
    {
        var office = new Office(Withheld());
        var custodian = office.Officer(Role.Custodian).Presses(FileButton.Of(office.Case.Id, First, nameof(FileDecision.Release)));

        Assert.Contains("Buka dulu", custodian.Hears, StringComparison.Ordinal);
        Assert.Null(custodian.Conversation.Deciding);
    }

    [Fact]
    public void May_keep_it_sealed_without_opening_it()
    {
        var office = new Office(Withheld());
        var verifier = office.Officer(Role.Verifier).Takes();

        Looking(office).Presses("Jangan lepas").Says("Suara pelapor terdengar");

        Assert.Equal(FileRelease.Refused, office.Case.Evidence[0].Release);
        Assert.Contains("tetap tersegel", verifier.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Lifts_a_false_alarm_with_a_reason_and_cannot_open_what_is_quarantined()
    {
        var office = new Office(Quarantined());
        var custodian = Looking(office);
        Assert.Contains("Cabut alarm hanya kalau", custodian.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain(custodian.Presses(FileButton.Of(office.Case.Id, First, FileButton.Open)).Heard, reply => reply is Reply.File);
        Assert.Contains("tidak menunggu", custodian.Presses(FileButton.Of(office.Case.Id, First, nameof(FileDecision.Release))).Hears, StringComparison.Ordinal);

        Looking(office, custodian).Presses("Cabut alarm").Says("Berkas contoh dari pelatihan");

        Assert.False(office.Case.Evidence[0].IsQuarantined);
    }

    [Fact]
    public void Leaves_in_quarantine_what_the_scanner_was_right_about_and_it_waits_no_more()
    {
        var office = new Office(Quarantined());
        var verifier = office.Officer(Role.Verifier).Takes();

        var custodian = Looking(office).Presses("Biarkan dikarantina").Says("Pemindai benar");

        Assert.Equal((true, FileRelease.Refused), (office.Case.Evidence[0].IsQuarantined, office.Case.Evidence[0].Release));
        Assert.Contains("tetap tersegel", verifier.Hears, StringComparison.Ordinal);
        Assert.Contains("tidak menunggu", custodian.Presses("Cabut alarm").Hears, StringComparison.Ordinal);
        Assert.Contains("Tidak ada berkas", custodian.Commands("berkas").Hears, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lepas untuk petugas", "penjaga berkas melepas berkas no. 1", "the custodian released file no. 1")]
    [InlineData("Jangan lepas", "penjaga berkas tidak melepas berkas no. 1", "the custodian did not release file no. 1")]
    public void Decides_and_officers_read_it_in_the_history_without_his_reason(string decision, string line, string inEnglish)
    {
        var office = new Office(Withheld());
        var verifier = office.Officer(Role.Verifier).Takes();
        Looking(office).Presses("Buka berkas asli").Presses(decision).Says("AlasanXyzzy contoh");

        verifier.Presses(CaseButton.Of(office.Case, 0, CaseVerb.Show));

        Assert.Contains(line, verifier.Hears, StringComparison.Ordinal);
        Assert.Contains(inEnglish, verifier.HearsIn(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("AlasanXyzzy", verifier.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Hinders_no_undoing_of_an_officers_move()
    {
        var office = new Office(Withheld());
        var verifier = office.Officer(Role.Verifier).Takes().Moves("Tanya pelapor", "Jam berapa?");
        Looking(office).Presses("Jangan lepas").Says("Suara pelapor terdengar");

        verifier.Presses("Urungkan");

        Assert.Equal(Stage.Verifying, office.Case.Stage);
    }

    [Theory]
    [InlineData("  ", "Apa alasannya")]
    [InlineData(null, "sebagai teks")]
    public void Is_asked_again_for_a_reason_that_is_none(string? said, string hears)
    {
        var custodian = Looking(new Office(Withheld())).Presses("Jangan lepas");

        var again = said is null ? custodian.Does(new Utterance.Attached(A.Photo())) : custodian.Says(said);

        Assert.Contains(hears, again.Hears, StringComparison.Ordinal);
        Assert.NotNull(again.Conversation.Deciding);
    }

    [Fact]
    public void Is_asked_for_a_shorter_reason() => Assert.Contains(
        "Terlalu panjang", Looking(new Office(Withheld())).Presses("Jangan lepas").Says(new string('a', CaseMove.MaxReasonLength + 1)).Hears, StringComparison.Ordinal);

    [Theory]
    [InlineData("batal")]
    [InlineData("berkas")]
    [InlineData("langganan")]
    [InlineData("lapor")]
    public void Leaves_a_decision_by_any_command(string command)
    {
        var office = new Office(Withheld());
        var custodian = Looking(office).Presses("Jangan lepas").Commands(command);

        Assert.Null(custodian.Conversation.Deciding);
        custodian.Says("bukan alasan");
        Assert.Empty(office.Done.OfType<Intent.DecideFile>());
    }

    [Fact]
    public void Does_not_decide_what_another_has_decided_meanwhile()
    {
        var office = new Office(Withheld());
        var one = Looking(office).Presses("Jangan lepas");
        Looking(office).Presses("Jangan lepas").Says("Lebih cepat");

        Assert.Contains("tidak menunggu keputusan", one.Says("Lebih lambat").Hears, StringComparison.Ordinal);
        Assert.Single(office.Done.OfType<Intent.DecideFile>());
    }

    [Fact]
    public void Of_an_agency_that_the_case_is_closed_to_learns_nothing_of_it()
    {
        var held = Withheld();
        var office = new Office(held with { Content = held.Content with { Readers = new ReadingRule(["BKN"]) } });

        Assert.Contains("Tidak ada berkas", office.Officer(Role.Custodian).Commands("berkas").Hears, StringComparison.Ordinal);
        Assert.Contains("menunggu: 1", office.Officer(Role.Custodian, agency: "LAPORBOT").Commands("berkas").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_no_case()
    {
        var office = new Office(Withheld());

        Assert.DoesNotContain(ACase.Story, office.Officer(Role.Custodian).Takes().Hears, StringComparison.Ordinal);
        Assert.Null(office.Case.Owner);
    }

    [Theory]
    [InlineData("izinkan")]
    [InlineData("rilis aja")]
    [InlineData("lepas pak")]
    public void May_type_what_he_decides_and_is_asked_why(string typed)
    {
        var office = new Office(Withheld());
        var custodian = Looking(office);

        Assert.Contains("Buka berkas asli", custodian.Says(typed).Buttons);
        Assert.Null(custodian.Conversation.Deciding);

        custodian.Presses("Buka berkas asli").Says(typed);

        Assert.Contains("Apa alasannya", custodian.Hears, StringComparison.Ordinal);
        Assert.Equal(FileDecision.Release, custodian.Conversation.Deciding!.Decision);
        Assert.Empty(office.Done.OfType<Intent.DecideFile>());
    }

    [Fact]
    public void May_type_that_he_refuses_or_wants_to_look()
    {
        var custodian = new Office(Withheld()).Officer(Role.Custodian);
        Assert.Contains("Buka berkas asli", custodian.Says("buka").Buttons);
        Assert.Equal(FileDecision.Refuse, custodian.Says("jangan dilepas").Conversation.Deciding!.Decision);
    }

    [Fact]
    public void Is_asked_which_file_he_means_when_several_wait()
    {
        var two = Withheld();
        var custodian = new Office(two with { Evidence = [.. two.Evidence, two.Evidence[0] with { Id = new EvidenceId(2) }] }).Officer(Role.Custodian).Says("izinkan");

        Assert.StartsWith("Berkas yang mana?", custodian.Hears, StringComparison.Ordinal);
        Assert.Null(custodian.Conversation.Deciding);
    }

    [Fact]
    public void Is_the_only_one_whose_words_mean_that() =>
        Assert.DoesNotContain("Berkas", new Office(Withheld()).Officer(Role.Verifier).Says("izinkan").Hears, StringComparison.Ordinal);

    [Fact]
    public void Is_the_only_one_who_decides()
    {
        var office = new Office(Withheld());
        var button = FileButton.Of(office.Case.Id, First, FileButton.Open);

        Assert.Contains("Hanya penjaga berkas", office.Officer(Role.Verifier).Presses(button).Hears, StringComparison.Ordinal);
        Assert.DoesNotContain(office.Reporter.Presses(button).Heard, reply => reply is Reply.File);
    }

    [Fact]
    public void Is_not_asked_about_a_file_of_somebody_who_goes_openly() => Assert.Contains(
        "Tidak ada berkas",
        new Office(Withheld(Anonymity.OpenName)).Officer(Role.Custodian).Commands("berkas").Hears,
        StringComparison.Ordinal);

    [Fact]
    public void Is_invited_like_the_others_and_told_his_duty()
    {
        var office = new Office();
        office.Officer(Role.Administrator).Commands("undang").Presses("Penjaga berkas").Presses("Pengelola LaporBot");
        var made = Assert.IsType<Intent.Invite>(Assert.Single(office.Done)).Made;

        Assert.Equal(Role.Custodian, made.Role);
        Assert.Contains("/berkas", office.Reporter.Commands("start", made.Token, made).Hears, StringComparison.Ordinal);
    }

    private static OfficerDesk Looking(Office office, OfficerDesk? custodian = null) => (custodian ?? office.Officer(Role.Custodian)).Commands("berkas").Presses("no. 1");

    private static Case Withheld(Anonymity anonymity = Anonymity.Nameless) => ACase.Filed(anonymity: anonymity) with
    {
        Evidence = [new EvidenceItem(First, EvidenceKind.File, A.Photo(), null) { Copy = new WorkingCopy(Uncleanable.KindNotSupported, []) }],
    };

    private static Case Quarantined() => ACase.Filed() with { Evidence = [new EvidenceItem(First, EvidenceKind.File, A.Photo(), null) { IsQuarantined = true }] };
}
