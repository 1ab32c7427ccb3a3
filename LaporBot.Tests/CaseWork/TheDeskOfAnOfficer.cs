using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;
using Stateless.Graph;

namespace LaporBot.Tests.CaseWork;

public class TheDeskOfAnOfficer
{
    [Fact]
    public void The_diagram_in_the_handbook_is_the_table_we_run() =>
        Approved.Matches("docs/officer-dialogue.mmd", MermaidGraph.Format(
            OfficerTable.Over(() => OfficerStep.AtDesk, _ => { }, () => CaseMoves.All[0]).GetInfo()));

    [Fact]
    public void It_lists_his_own_and_those_that_wait_for_his_role()
    {
        var office = new Office(ACase.Filed(number: 1), ACase.Filed(number: 2), ACase.Filed(number: 3) with { Accused = [ACase.At(Stage.UnderReview)] });
        var officer = office.Officer(Role.Verifier).Takes().Commands("kasus");
        Assert.Contains("1 kasus milik Anda, 1 menunggu", officer.Hears, StringComparison.Ordinal);
        Assert.Equal(2, officer.Buttons.Count);
        Assert.Contains("Ambil", officer.Presses(office.Cases.Values.ElementAt(1).Number.Value).Buttons);
        Assert.Contains("Budi", officer.Presses(office.Case.Number.Value).Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_when_it_is_empty() =>
        Assert.Contains("Meja Anda kosong", new Office().Officer(Role.Verifier).Commands("kasus").Hears, StringComparison.Ordinal);

    [Fact]
    public void It_shows_no_more_than_the_chat_can_bear()
    {
        var office = new Office(Enumerable.Range(1, 90).Select(number => ACase.Filed(number: number)));
        var officer = office.Officer(Role.Verifier).Commands("kasus");
        Assert.Contains("Masih ada 50 kasus lagi", officer.Hears, StringComparison.Ordinal);
        Assert.All(officer.Heard, reply => Assert.InRange(ACase.Text(Language.English, reply).Length, 1, Phrasebook.MaxMessageLength));
    }

    [Theory]
    [InlineData("c|")]
    [InlineData("c|x")]
    [InlineData("c|AAAAAAAAAAAAAAAAAAAAAA|1|0|1|Nonsense")]
    [InlineData("c|AAAAAAAAAAAAAAAAAAAAAA|1|0|1|3")]
    [InlineData("c|AAAAAAAAAAAAAAAAAAAAAA|1|99|1|Show")]
    [InlineData("c|inv|Nobody")]
    [InlineData("c|AAAAAAAAAAAAAAAAAAAAAA|1|0|1|Show")]
    public void A_button_that_is_none_of_ours_is_answered_kindly(string code)
    {
        var office = new Office(ACase.Filed());
        foreach (var role in new[] { Role.Verifier, Role.Administrator })
        {
            var officer = office.Officer(role).Presses(new ChoiceCode(code));
            Assert.NotEmpty(officer.Heard);
            Assert.Empty(officer.LastTurn.Intents);
        }
    }

    [Fact]
    public void Every_button_fits_the_channel()
    {
        var held = ACase.Filed(accused: 50) with { Revision = 1_000_000 };
        foreach (var trigger in Enum.GetValues<CaseTrigger>())
        {
            Assert.InRange(CaseButton.Of(held, 50, CaseVerb.Move, trigger.ToString()).Value.Length, 1, ChoiceCode.MaxBytes);
        }
    }

    [Fact]
    public void A_button_is_read_as_it_was_made()
    {
        var held = ACase.Filed(accused: 2) with { Revision = 4711 };
        var read = CaseButton.Read(CaseButton.Of(held, 2, CaseVerb.Agency, "34.04"));
        Assert.Equal(new CaseButton(held.Id, 2, Stage.Received, 4711, CaseVerb.Agency, "34.04"), read);
        Assert.True(read!.Fits(held));
        Assert.False(read.Fits(held with { Revision = 4712 }));
    }

    [Theory]
    [InlineData(Language.Indonesian)]
    [InlineData(Language.English)]
    public void Every_short_note_fits_above_a_button(Language language)
    {
        var notes = new[]
        {
            "OfficersOnly", "UnreadableButton", "CaseGone", "CaseHasGoneOn", "AdministratorReadsNoCase", "AnswerInPrivate", "SeePrivateChat",
            "AlreadyYours", "TakeFirst", "NobodyTakesNow", "CaseEnded", "UndoTooLate", "NothingToUndo", "MoveLeft", "PpkSeesNoWords", "OnlyAdministratorsInvite",
        };
        Assert.All(notes, note => Assert.InRange(Phrasebook.Raw(language, $"work.{note}").Length, 1, 200));
        Assert.InRange(Phrasebook.Text(language, new Sentence("work.OtherRoleTakes", RoleTexts.NameOf(Role.PpkOperator), RoleTexts.NameOf(Role.Verifier))).Length, 1, 200);
        Assert.InRange(Phrasebook.Text(language, new Sentence("work.OtherRoleMoves", RoleTexts.NameOf(Role.PpkOperator))).Length, 1, 200);
    }
}
