using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Brakes;

public class MarkingACaseAsAbuse
{
    private readonly Office _office = new(ACase.Filed());
    private readonly OfficerDesk _administrator;
    private readonly OfficerDesk _verifier;

    public MarkingACaseAsAbuse()
    {
        _administrator = _office.Officer(Role.Administrator, "Pengelola Contoh", "LAPORBOT");
        _verifier = _office.Officer(Role.Verifier).Takes();
        _office.Waits(TimeSpan.FromMinutes(2));
    }

    [Fact]
    public void An_officer_alone_changes_nothing_for_anybody()
    {
        _verifier.Presses("Penyalahgunaan").Presses("30 hari").Presses("Kiriman berulang");

        Assert.True(AbuseMark.In(_office.Case.History)!.IsWaiting);
        Assert.DoesNotContain(_office.Done, intent => intent is Intent.MarkReporter);
        Assert.DoesNotContain("ditandai", Status(), StringComparison.Ordinal);
        Assert.Contains("menunggu keputusan pengelola", Card(), StringComparison.Ordinal);
    }

    [Fact]
    public void With_an_administrator_it_counts_for_the_chosen_days_and_the_reporter_is_told_why_and_how_to_object()
    {
        _verifier.Presses("Penyalahgunaan").Presses("7 hari").Says("Dikirim lima kali.");
        Assert.Contains("Dikirim lima kali.", _administrator.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain(ACase.Story, _administrator.Hears, StringComparison.Ordinal);

        _administrator.Presses("Setujui");

        Assert.Equal(new Intent.MarkReporter(_office.Case.Id, _office.Now.AddDays(7)), Assert.Single(_office.Done.OfType<Intent.MarkReporter>()));
        Assert.Contains("ditandai sampai 14 Oktober 2026", _verifier.Hears, StringComparison.Ordinal);
        var status = Status();
        Assert.Contains("Dikirim lima kali.", status, StringComparison.Ordinal);
        Assert.Contains(A.Operator.Contact, status, StringComparison.Ordinal);
        Assert.Contains("1 laporan sehari", status, StringComparison.Ordinal);
        Assert.Contains("ditandai sampai 14 Oktober 2026", Card(), StringComparison.Ordinal);

        _office.Waits(TimeSpan.FromDays(7));
        Assert.DoesNotContain("ditandai", Status(), StringComparison.Ordinal);
        Assert.DoesNotContain("ditandai sampai", Card(), StringComparison.Ordinal);
        Assert.Contains("Penyalahgunaan", _verifier.Buttons);
    }

    [Fact]
    public void Everything_stands_in_the_history_with_its_reason()
    {
        Agreed();
        _administrator.Presses("Cabut tanda");

        Assert.Equal(
            [("AbuseMarkAsked30", "Laporan yang sama dikirim berulang-ulang."), (CaseEvent.AbuseMarkAgreed, null), (CaseEvent.AbuseMarkLifted, null)],
            _office.Case.History.TakeLast(3).Select(past => (past.What, past.Reason)));
        Assert.All(_office.Case.History.TakeLast(3), past => Assert.NotNull(past.By));
        Assert.Contains("tanda penyalahgunaan disetujui", Card(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_that_is_taken_away_is_told_as_plainly()
    {
        Agreed();
        _administrator.Presses("Cabut tanda");

        Assert.Contains(_office.Done, intent => intent == new Intent.UnmarkReporter(_office.Case.Id));
        Assert.Contains("sudah dicabut", Status(), StringComparison.Ordinal);
        Assert.DoesNotContain("ditandai sampai", Card(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_that_is_refused_was_never_there_for_the_reporter()
    {
        _verifier.Presses("Penyalahgunaan").Presses("30 hari").Presses("Kiriman berulang");
        var heard = _office.Reporter.Heard.Count;
        _administrator.Presses("Jangan tandai");

        Assert.Equal(heard, _office.Reporter.Heard.Count);
        Assert.DoesNotContain(_office.Done, intent => intent is Intent.MarkReporter or Intent.UnmarkReporter);
        Assert.DoesNotContain("dicabut", Status(), StringComparison.Ordinal);
        Assert.Contains("tidak ditandai", _verifier.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Pressing_twice_or_late_decides_nothing_more()
    {
        _verifier.Presses("Penyalahgunaan").Presses("30 hari");
        var chosen = _verifier.Code("Kiriman berulang");
        _verifier.Presses(chosen).Presses(chosen);
        Assert.Contains("sudah berubah", _verifier.Hears, StringComparison.Ordinal);
        var (agree, decline) = (_administrator.Code("Setujui"), _administrator.Code("Jangan tandai"));

        _administrator.Presses(agree).Presses(agree);
        Assert.Contains("sudah ditandai", _administrator.Hears, StringComparison.Ordinal);
        _administrator.Presses(decline).Presses(decline).Presses(agree);
        Assert.Contains("sudah tidak ada", _administrator.Hears, StringComparison.Ordinal);
        Assert.Single(_office.Done.OfType<Intent.MarkReporter>());
        Assert.Single(_office.Done.OfType<Intent.UnmarkReporter>());
    }

    [Fact]
    public void A_button_of_a_mark_that_was_refused_does_not_agree_to_the_next_one()
    {
        _verifier.Presses("Penyalahgunaan").Presses("30 hari").Presses("Kiriman berulang");
        var old = _administrator.Code("Setujui");
        _administrator.Presses("Jangan tandai");
        _office.Waits(TimeSpan.FromMinutes(1));
        Card();
        _verifier.Presses("Penyalahgunaan").Presses("90 hari").Presses("Ancaman");

        _administrator.Presses(old);

        Assert.True(AbuseMark.In(_office.Case.History)!.IsWaiting);
    }

    [Fact]
    public void A_case_that_is_marked_cannot_be_marked_again()
    {
        var button = CaseButton.Of(_office.Case, 0, CaseVerb.Abuse);
        Agreed();
        Card();
        Assert.DoesNotContain("Penyalahgunaan", _verifier.Buttons);
        _verifier.Presses(CaseButton.Of(_office.Case, 0, CaseVerb.Abuse, "30.1"));
        Assert.Contains("sudah ditandai", _verifier.Hears, StringComparison.Ordinal);
        Assert.Contains("sudah berubah", _verifier.Presses(button).Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_is_needed_and_not_too_long_and_no_command_becomes_one()
    {
        _verifier.Presses("Penyalahgunaan").Presses("30 hari");
        Assert.Contains("kosong", _verifier.Says("  ").Hears, StringComparison.Ordinal);
        Assert.Contains("terlalu panjang", _verifier.Says(new string('a', CaseMove.MaxReasonLength + 1)).Hears, StringComparison.Ordinal);
        Assert.Contains("menunggu tulisan", _verifier.Does(new Utterance.Attached(A.Photo())).Hears, StringComparison.Ordinal);
        _verifier.Commands("batal");
        Assert.Null(_verifier.Conversation.Errand);
        _verifier.Says("terima kasih");
        Assert.Null(AbuseMark.In(_office.Case.History));
    }

    [Theory]
    [InlineData(Role.Reviewer, "BAWASLU")]
    [InlineData(Role.Forwarder, "BKN")]
    [InlineData(Role.PpkOperator, "34.04")]
    public void Nobody_but_those_who_receive_and_verify_can_ask_least_of_all_the_agency_of_the_accused(Role role, string agency)
    {
        var other = _office.Officer(role, "Petugas Lain", agency);
        _office.Cases[_office.Case.Id] = _office.Case with
        {
            Owner = other.Officer!.Id,
            Accused = [ACase.At(Stage.ForwardedToPpk, breachFound: true) with { Agency = "34.04" }],
        };
        other.Presses(CaseButton.Of(_office.Case, 0, CaseVerb.Abuse, "30.1"));
        Assert.Null(AbuseMark.In(_office.Case.History));
        other.Presses(CaseButton.Of(_office.Case, 0, CaseVerb.Show));
        Assert.DoesNotContain("Penyalahgunaan", other.Buttons);
    }

    [Fact]
    public void Only_administrators_decide()
    {
        _verifier.Presses("Penyalahgunaan").Presses("30 hari").Presses("Kiriman berulang");
        var agree = _administrator.Code("Setujui");

        _verifier.Presses(agree);
        _office.Reporter.Presses(agree);

        Assert.True(AbuseMark.In(_office.Case.History)!.IsWaiting);
        Assert.Contains("Hanya pengelola", _office.Reporter.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_buttons_decide_nothing()
    {
        Assert.All(["b|", "b|x|y", "b|x|1|y", $"b|{_office.Case.Id.ToCode()}|zz|y", $"b|{_office.Case.Id.ToCode()}|{new string('f', 16)}|y"], code =>
            Assert.Contains("sudah tidak ada", _administrator.Presses(new ChoiceCode(code)).Hears, StringComparison.Ordinal));
        Assert.All(["8", "30.9", "abc", "30.1.2"], argument =>
        {
            _verifier.Presses(CaseButton.Of(_office.Case, 0, CaseVerb.Abuse, argument));
            Assert.NotEmpty(_verifier.Heard);
        });
    }

    private void Agreed()
    {
        _verifier.Presses("Penyalahgunaan").Presses("30 hari").Presses("Kiriman berulang");
        _administrator.Presses("Setujui");
    }

    private string Status() => _office.Reporter.Commands("status").Presses(_office.Case.Number.Value).Hears;

    private string Card() => _verifier.Presses(CaseButton.Of(_office.Case, 0, CaseVerb.Show)).Hears;
}
