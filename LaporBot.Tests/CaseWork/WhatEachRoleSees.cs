using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.CaseWork;

public class WhatEachRoleSees
{
    private static readonly string[] s_reportersOwn = [ACase.Story, "Pelapor Contoh", "Jalan Contoh", "Keterangan foto", "contoh.example", "Senin", "Lapangan Contoh"];

    private static readonly RegionCode s_region = new("34.04");

    [Theory]
    [InlineData(Stage.ForwardedToPpk)]
    [InlineData(Stage.UnderExamination)]
    [InlineData(Stage.UnderControl)]
    public void The_accused_agency_never_sees_who_the_reporter_is_or_what_he_wrote(Stage stage)
    {
        var office = new Office(Forwarded(stage, Anonymity.OpenName));
        var agency = office.Officer(Role.PpkOperator, agency: "34.04").Takes();
        Assert.Contains("Budi Contoh", agency.Hears, StringComparison.Ordinal);
        Assert.Contains(Office.Reference.Regions.NameOf(s_region), agency.Hears, StringComparison.Ordinal);
        var heard = agency.Hears + agency.Presses(CaseButton.Of(office.Case, 0, CaseVerb.Evidence, "1")).Hears
            + agency.Presses(CaseButton.Of(office.Case, 0, CaseVerb.Show)).Hears;
        Assert.All(s_reportersOwn, words => Assert.DoesNotContain(words, heard, StringComparison.Ordinal));
        Assert.DoesNotContain(agency.Heard, reply => reply is Reply.File);
    }

    [Fact]
    public void An_agency_sees_nobody_of_another_agency()
    {
        var office = new Office(Forwarded(Stage.ForwardedToPpk) with
        {
            Accused =
            [
                ACase.At(Stage.ForwardedToPpk, breachFound: true) with { Agency = "34.04", Name = "Orang Sini Contoh" },
                ACase.At(Stage.ForwardedToPpk, breachFound: true) with { Agency = "34.02", Ordinal = 2, Name = "Orang Sana Contoh" },
            ],
        });
        var agency = office.Officer(Role.PpkOperator, agency: "34.04").Takes();
        Assert.Contains("Orang Sini", agency.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("Orang Sana", agency.Hears, StringComparison.Ordinal);
        agency.Presses(CaseButton.Of(office.Case, 2, CaseVerb.Move, nameof(CaseTrigger.ExaminationBegun)));
        Assert.Equal(Stage.ForwardedToPpk, office.Case.Accused[1].Stage);

        var other = new Office(Forwarded(Stage.ForwardedToPpk));
        Assert.DoesNotContain("Budi", other.Officer(Role.PpkOperator, agency: "11.01").Takes().Hears, StringComparison.Ordinal);
        Assert.Null(other.Case.Owner);
    }

    [Theory]
    [InlineData(Anonymity.OpenName, true)]
    [InlineData(Anonymity.SealedName, false)]
    [InlineData(Anonymity.Nameless, false)]
    public void The_examiner_sees_the_name_only_of_a_reporter_who_goes_openly(Anonymity anonymity, bool seen)
    {
        // Even if a store handed out too much, the card does not show it.
        var office = new Office(ACase.Filed(anonymity: anonymity) with { Identity = new ReporterIdentity("Pelapor Contoh", "Jalan Contoh 0") });
        Assert.Equal(seen, office.Officer(Role.Verifier).Takes().Hears.Contains("Pelapor Contoh", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_only_receives_reports_does_not_see_the_name() =>
        Assert.DoesNotContain("Pelapor Contoh", new Office(ACase.Filed(anonymity: Anonymity.OpenName)).Officer(Role.Intake).Takes().Hears, StringComparison.Ordinal);

    [Fact]
    public void Nobody_but_the_owner_sees_the_case()
    {
        var office = new Office(ACase.Filed());
        office.Officer(Role.Verifier).Takes();
        var other = office.Officer(Role.Verifier, "Petugas Lain Contoh");
        foreach (var verb in Enum.GetValues<CaseVerb>())
        {
            other.Presses(CaseButton.Of(office.Case, 1, verb, "1"));
            Assert.DoesNotContain("Budi", other.Hears, StringComparison.Ordinal);
            Assert.DoesNotContain(other.Heard, reply => reply is Reply.File);
            Assert.Empty(other.LastTurn.Intents);
        }
    }

    [Fact]
    public void Evidence_opens_as_the_file_with_its_words_or_as_its_text()
    {
        var office = new Office(ACase.Filed());
        var officer = office.Officer(Role.Verifier).Takes();
        officer.Presses("Buka foto 1");
        Assert.Equal([new Reply.File(office.Case.Id, new EvidenceId(1))], officer.Heard.OfType<Reply.File>());
        Assert.Contains("Keterangan foto contoh", officer.Hears, StringComparison.Ordinal);
        Assert.Contains("https://contoh.example/unggahan", officer.Presses("Buka tautan 2").Hears, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Indonesian)]
    [InlineData(Language.English)]
    public void The_longest_case_loses_no_word_and_fits_the_channel(Language language)
    {
        var story = string.Concat(Enumerable.Range(0, 2400).Select(i => $"kata{i} 😀 "));
        var held = ACase.Filed(accused: 50) with
        {
            Owner = new OfficerId(Guid.Empty),
            Content = new ReportContent(null, null, new string('w', 300), new string('p', 300), story),
            Accused = [.. Enumerable.Range(1, 50).Select(i => ACase.At(Stage.Verifying) with { Ordinal = i, Name = new string('n', 200), Office = new string('o', 200), Reason = new string('r', 1000) })],
            Evidence = [.. Enumerable.Range(1, 60).Select(i => new EvidenceItem(new EvidenceId(i), EvidenceKind.Statement, null, new string('e', 4096)))],
            History = [.. Enumerable.Range(1, 50).Select(i => new CaseEvent(i, nameof(CaseTrigger.Refused), Stage.Verifying, Stage.Rejected, null, new string('r', 1000), A.Moment))],
            Revision = 99_999,
        };
        var officer = new Officer(new OfficerId(Guid.Empty), Role.Verifier, "BKN", "Petugas Contoh", true);
        var situation = Situation();
        IReadOnlyList<Reply.Message> cards =
            [.. CaseCards.Full(held, officer, situation), MoveCards.Of(held, held.Accused[0], officer, situation), .. CaseCards.Text(held.Evidence[0])];

        Assert.All(cards, card => Assert.InRange(card.Says.Sum(sentence => Phrasebook.Text(language, sentence).Length + 1), 1, Phrasebook.MaxMessageLength + 1));
        Assert.Equal(story, string.Concat(cards.Where(card => card.Says[0].Key == "work.Story").Select(card => (string)card.Says[1].Values[0])));
        Assert.Equal(new string('e', 4096), string.Concat(CaseCards.Text(held.Evidence[0]).Select(card => (string)card.Says[1].Values[0])));
        Assert.All(cards, card => Assert.InRange(card.Choices.Sum(row => row.Count), 0, 100));
    }

    private static Case Forwarded(Stage stage, Anonymity anonymity = Anonymity.Nameless) => ACase.Filed(anonymity: anonymity) with
    {
        Content = ACase.Filed().Content with { Region = s_region },
        Accused = [ACase.At(stage, breachFound: true) with { Agency = "34.04" }],
    };

    private static Situation Situation() => new()
    {
        Conversation = Conversation.New,
        Visitor = new Visitor(null, false),
        Now = A.Moment,
        Operator = A.Operator,
        Reference = Office.Reference,
        Rules = A.Rules,
        Supplies = A.Supplies(),
    };
}
