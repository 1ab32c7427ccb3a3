using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Listening;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;
using Stateless.Graph;

namespace LaporBot.Tests.Listening;

public class WritingOutAVoice
{
    private static readonly EvidenceId s_voice = new(3);

    [Fact]
    public void The_diagram_in_the_handbook_is_the_table_we_run() =>
        Approved.Matches("docs/transcript-dialogue.mmd", MermaidGraph.Format(TranscriptTable.Over(() => TranscriptStep.AtRest, _ => { }).GetInfo()));

    [Fact]
    public void Intake_sees_what_waits_and_until_when()
    {
        var office = new Office(Spoken());
        Assert.Contains("tempat kejadian, paling lambat 9 Oktober 2026", office.Officer(Role.Intake).Commands("suara").Hears, StringComparison.Ordinal);

        office.Waits(TimeSpan.FromDays(5));
        Assert.Contains("lewat batas 9 Oktober 2026", office.Officer(Role.Intake).Commands("suara").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_heard_written_shown_back_and_saved()
    {
        var office = new Office(Spoken());
        var intake = Listening(office);
        Assert.True(Assert.Single(intake.Heard.OfType<Reply.File>()).AsListener);

        intake.Says("Balai Desa Contoh").Says("di sebelah pasar");
        Assert.Contains("Balai Desa Contoh\ndi sebelah pasar", intake.Hears, StringComparison.Ordinal);
        Assert.Empty(office.Done);
        intake.Presses("Simpan");

        Assert.Equal("Balai Desa Contoh\ndi sebelah pasar", Assert.Single(office.Done.OfType<Intent.WriteTranscript>()).Transcript.Words);
        Assert.Null(intake.Conversation.Writing);
        Assert.Contains("Tidak ada jawaban suara", intake.Commands("suara").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_writes_before_he_has_listened_is_led_to_the_voices() =>
        Assert.Contains("/suara", new Office(Spoken()).Officer(Role.Intake).Commands("suara").Presses("no. 3").Says("Balai Desa Contoh").Hears, StringComparison.Ordinal);

    [Fact]
    public void Everybody_after_reads_the_writing_in_the_place_of_the_voice()
    {
        var office = new Office(Spoken());
        var verifier = office.Officer(Role.Verifier).Takes();
        Assert.Contains("Di mana: (suara 3, menunggu ditulis)", verifier.Hears, StringComparison.Ordinal);
        Assert.Contains("menunggu ditulis petugas penerima", verifier.Hears, StringComparison.Ordinal);

        Listening(office).Says("Balai Desa Contoh").Presses("Simpan");

        Assert.Contains("suara no. 3 sudah ditulis", verifier.Hears, StringComparison.Ordinal);
        verifier.Presses("Buka kasus");
        Assert.Contains("Di mana: Balai Desa Contoh", verifier.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("menunggu ditulis", verifier.Hears, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Verifier)]
    [InlineData(Role.Reviewer)]
    [InlineData(Role.Forwarder)]
    [InlineData(Role.PpkOperator)]
    [InlineData(Role.Custodian)]
    [InlineData(Role.Administrator)]
    public void Nobody_else_is_handed_it(Role role)
    {
        var office = new Office(Spoken() with { Evidence = [.. Spoken().Evidence.Select(item => item with { Copy = new WorkingCopy(Uncleanable.KindNotSupported, []) })] });
        var officer = office.Officer(role);
        foreach (var code in new[]
        {
            VoiceButton.Of(office.Case.Id, s_voice, VoiceButton.Listen), CaseButton.Of(office.Case, 0, CaseVerb.Evidence, "3"),
            FileButton.Of(office.Case.Id, s_voice, FileButton.Open), FileButton.Of(office.Case.Id, s_voice, nameof(FileDecision.Release)),
        })
        {
            Assert.DoesNotContain(officer.Takes().Presses(code).Heard, reply => reply is Reply.File);
        }

        Assert.DoesNotContain("no. 3", officer.Commands("berkas").Hears + officer.Commands("suara").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reporter_himself_and_a_citizen_press_its_buttons_in_vain()
    {
        var office = new Office(Spoken());
        Assert.DoesNotContain(office.Reporter.Presses(VoiceButton.Of(office.Case.Id, s_voice, VoiceButton.Listen)).Heard, reply => reply is Reply.File);
    }

    [Fact]
    public void Intake_that_owns_the_case_hears_it_by_this_door_alone()
    {
        var office = new Office(Spoken());
        var intake = office.Officer(Role.Intake).Takes();
        Assert.Contains("hanya didengar petugas penerima", intake.Presses(CaseButton.Of(office.Case, 0, CaseVerb.Evidence, "3")).Hears, StringComparison.Ordinal);

        Listening(office).Says("Balai Desa Contoh").Presses("Simpan");

        intake.Presses(CaseButton.Of(office.Case, 0, CaseVerb.Evidence, "3"));
        Assert.Contains("Balai Desa Contoh", intake.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain(intake.Heard, reply => reply is Reply.File);
    }

    [Fact]
    public void Of_somebody_who_goes_openly_his_officers_hear_it_like_any_evidence() => Assert.Contains(
        new Office(Spoken(Anonymity.OpenName)) is var office ? office.Officer(Role.Verifier).Takes().Presses(CaseButton.Of(office.Case, 0, CaseVerb.Evidence, "3")).Heard : [],
        reply => reply is Reply.File { AsListener: false });

    [Fact]
    public void Nobody_of_the_accuseds_own_agency_hears_it()
    {
        var held = Spoken();
        var ofItsOwn = new Office(held with { Accused = [held.Accused[0] with { Office = "Badan Kepegawaian Negara, bagian contoh" }] });
        Assert.Contains("Tidak ada jawaban suara", ofItsOwn.Officer(Role.Intake, agency: "BKN").Commands("suara").Hears, StringComparison.Ordinal);

        var closed = new Office(held with { Content = held.Content with { Readers = new ReadingRule(["BKN"]) } });
        Assert.Contains("Tidak ada jawaban suara", closed.Officer(Role.Intake, agency: "BKN").Commands("suara").Hears, StringComparison.Ordinal);
        Assert.Contains("menunggu ditulis: 1", closed.Officer(Role.Intake, agency: "LAPORBOT").Commands("suara").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void While_who_is_accused_was_only_spoken_a_central_body_listens_where_there_is_one()
    {
        var office = new Office(Spoken(field: SpokenField.Office));
        var local = office.Officer(Role.Intake, seat: Seat.In(Office.Reference.Regions.Finder.FindIn("Kabupaten Gresik") is Conversations.Reference.RegionMatch.One one ? one.Region.Code : default));
        Assert.Contains("menunggu ditulis: 1", local.Commands("suara").Hears, StringComparison.Ordinal);

        var central = office.Officer(Role.Intake, seat: Seat.Central);

        Assert.Contains("Tidak ada jawaban suara", local.Commands("suara").Hears, StringComparison.Ordinal);
        Assert.Contains("menunggu ditulis: 1", central.Commands("suara").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_spoken_office_closes_the_case_to_that_office_once_it_is_written()
    {
        var office = new Office(Spoken(field: SpokenField.Office));
        Assert.Null(office.Case.Content.Readers);

        Listening(office).Says("Sekretaris daerah Kabupaten Gresik").Presses("Simpan");

        Assert.True(office.Case.Content.Readers!.GoesPast);
        Assert.Equal("Sekretaris daerah Kabupaten Gresik", office.Case.Accused[0].Office);
    }

    [Fact]
    public void What_may_betray_the_reporter_is_marked_and_can_be_saved_all_the_same()
    {
        var office = new Office(Spoken());
        var intake = Listening(office).Says("Di rumah saya, nomor saya 0800 0000 0012.");
        Assert.Contains("【0800 0000 0012】", intake.Hears, StringComparison.Ordinal);
        Assert.Contains("bisa menunjukkan siapa pelapor", intake.Hears, StringComparison.Ordinal);

        intake.Presses("Tulis ulang").Says("Di rumah warga.");
        Assert.DoesNotContain("【", intake.Hears, StringComparison.Ordinal);
        intake.Presses("Simpan");
        Assert.Equal("Di rumah warga.", office.Case.Evidence[^1].Transcript!.Words);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData(null)]
    public void What_is_no_text_is_asked_for_again(string? said)
    {
        var intake = Listening(new Office(Spoken()));
        var again = said is null ? intake.Does(new Utterance.Attached(A.Photo())) : intake.Says(said);
        Assert.Contains("sebagai teks", again.Hears, StringComparison.Ordinal);
        Assert.NotNull(again.Conversation.Writing);
    }

    [Fact]
    public void Too_much_is_refused_and_what_was_written_stays()
    {
        var intake = Listening(new Office(Spoken())).Says("Balai").Says(new string('a', 4000)).Says(new string('b', 4096));
        Assert.Contains("Terlalu panjang", intake.Hears, StringComparison.Ordinal);
        Assert.StartsWith("Balai\na", intake.Conversation.Writing!.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_saved_once_whoever_presses_twice_or_later()
    {
        var office = new Office(Spoken());
        var one = Listening(office).Says("Balai satu");
        var other = Listening(office).Says("Balai dua");
        var save = one.Code("Simpan");
        one.Presses(save).Presses(save);
        Assert.Contains("tidak menunggu ditulis", one.Hears, StringComparison.Ordinal);

        Assert.Contains("tidak menunggu ditulis", other.Presses("Simpan").Hears, StringComparison.Ordinal);
        Assert.Equal("Balai satu", Assert.Single(office.Done.OfType<Intent.WriteTranscript>()).Transcript.Words);
        Assert.Null(other.Conversation.Writing);
    }

    [Theory]
    [InlineData("batal")]
    [InlineData("kasus")]
    [InlineData("lapor")]
    public void It_is_left_by_any_command_and_still_waits(string command)
    {
        var office = new Office(Spoken());
        var intake = Listening(office).Says("Balai").Commands(command);
        Assert.Null(intake.Conversation.Writing);
        intake.Says("bukan tulisan");
        Assert.Empty(office.Done.OfType<Intent.WriteTranscript>());
        Assert.Contains("menunggu ditulis: 1", intake.Commands("suara").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_voice_does_not_take_the_words_of_this_one()
    {
        var office = new Office(Spoken(), Spoken(number: 2));
        var intake = Listening(office).Says("Balai");
        var words = intake.Conversation.Writing!.Words;

        intake.Presses(VoiceButton.Of(office.Cases.Values.Last().Id, s_voice, VoiceButton.Listen));

        Assert.Contains("belum disimpan", intake.Hears, StringComparison.Ordinal);
        Assert.Equal(words, intake.Conversation.Writing!.Words);
    }

    [Fact]
    public void Is_told_as_a_command_to_those_who_hear() =>
        Assert.Contains("/suara", new Office().Officer(Role.Intake).Commands("bantuan").Hears, StringComparison.Ordinal);

    private static OfficerDesk Listening(Office office) => office.Officer(Role.Intake).Commands("suara").Presses("no. 3").Presses("Dengarkan");

    /// <summary>A report whose place, or whose accused's office, was answered by voice.</summary>
    internal static Case Spoken(Anonymity anonymity = Anonymity.Nameless, SpokenField field = SpokenField.Place, int number = 1)
    {
        var held = ACase.Filed(number: number, anonymity: anonymity);
        var mark = VoiceMark.Of(s_voice);
        return held with
        {
            Content = field == SpokenField.Place ? held.Content with { Place = mark } : held.Content,
            Accused = field == SpokenField.Office ? [held.Accused[0] with { Office = mark }] : held.Accused,
            Evidence = [.. held.Evidence, new EvidenceItem(s_voice, EvidenceKind.VoiceAnswer, A.Voice(), null) { Spoken = new SpokenAnswer(field, A.Day) }],
        };
    }
}
