using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using static LaporBot.Conversations.Amending.AmendStep;

namespace LaporBot.Conversations.Amending;

/// <summary>What he types, sends or edits while a sent report is added to or taken back.</summary>
internal static class AmendAnswers
{
    /// <summary>Items of one addition; more of them go in the next one.</summary>
    public const int MostItems = 20;

    private const int MegaByte = 1024 * 1024;
    private const int ShownCharacters = 200;

    public static Turn Hear(Situation situation, AmendErrand errand, Utterance heard)
    {
        if (errand.Case is not null && AmendCases.Find(situation, errand.Case) is null)
        {
            return AmendDialogue.Ended(situation, new Sentence("amend.NotFound"));
        }

        return heard switch
        {
            Utterance.Said said when string.IsNullOrWhiteSpace(said.Text) => Again(situation, "report.EmptyText"),
            Utterance.Said said => Said(situation, errand, said),
            Utterance.Attached { File.IsTooBig: true } => AmendDialogue.Again(situation, new Sentence("report.FileTooBig", (int)(Attachment.MaxFetchableBytes / MegaByte))),
            Utterance.Attached attached when errand.Way != AmendWay.TakeBack =>
                Collected(situation, errand, new Addition(KindOf(attached.File), attached.File, attached.File.Caption, attached.MessageId)),
            Utterance.Attached { File.Kind: AttachmentKind.Voice } => Again(situation, "spoken.NotHere"),
            Utterance.Introduced { Card.IsSenders: true } when errand.Way != AmendWay.TakeBack => AmendDialogue.Again(situation, SharedProof.OwnContact),
            Utterance.Introduced introduced when errand.Way != AmendWay.TakeBack =>
                Collected(situation, errand, new Addition(EvidenceKind.Contact, null, SharedProof.WordsOf(introduced.Card), introduced.MessageId)),
            Utterance.Located located when errand.Way != AmendWay.TakeBack =>
                Collected(situation, errand, new Addition(EvidenceKind.Location, null, SharedProof.WordsOf(located.Place), located.MessageId)),
            Utterance.Edited edited => Retold(situation, errand, edited),
            Utterance.Unusable { Kind: UnusableKind.UnreadableButton } => Again(situation, "report.StaleButton"),
            _ => Again(situation, errand.Step == AwaitingAddition ? "amend.WordsOrFile" : "report.ChooseBelow"),
        };
    }

    /// <summary>Whoever speaks instead of typing adds words: intake writes them out.</summary>
    private static EvidenceKind KindOf(Attachment file) => file.Kind == AttachmentKind.Voice ? EvidenceKind.VoiceAnswer : EvidenceKind.File;

    private static Turn Said(Situation situation, AmendErrand errand, Utterance.Said said)
    {
        var question = AmendPrompts.For(errand, situation);
        if (TypedChoice.Named(question, said.Text) is { } named)
        {
            return AmendPresses.Press(situation, AmendButton.Read(named));
        }

        return errand.Step switch
        {
            AwaitingAddition when TypedChoice.IsLabel(new Sentence("amend.ButtonDone"), said.Text) => Again(situation, "amend.NothingYet"),
            AwaitingAddition => Collected(situation, errand, new Addition(EvidenceTaking.KindOf(said.Text), null, said.Text, said.MessageId)),
            AwaitingCase when AmendCases.Open(situation, errand.Way).FirstOrDefault(one => said.Text.Contains(one.Number.Value, StringComparison.OrdinalIgnoreCase)) is { } meant =>
                AmendDialogue.Chosen(situation, errand, meant),
            _ when TypedChoice.Numbered(question, said.Text) is { } numbered => AmendPresses.Press(situation, AmendButton.Read(numbered)),

            // What brings his words to officers, or takes them back, takes the words of its button.
            _ when errand.Step is not (AwaitingSending or AwaitingSurety) && TypedChoice.Nearly(question, said.Text) is { } near =>
                AmendPresses.Press(situation, AmendButton.Read(near)),
            AwaitingCase when errand.Way == AmendWay.LateWords && said.Text.Trim().Any(char.IsWhiteSpace) => MoreWords(situation, errand, said),
            _ => Again(situation, "report.ChooseBelow"),
        };
    }

    /// <summary>Whoever writes on instead of choosing goes on with his words; a single word is taken for a choice that was not understood.</summary>
    private static Turn MoreWords(Situation situation, AmendErrand errand, Utterance.Said said) =>
        errand.Items.Sum(one => one.Text?.Length ?? 0) + said.Text.Length > ReportContent.MaxStoryLength
            ? AmendDialogue.Again(situation, new Sentence("report.StoryTooLong", ReportContent.MaxStoryLength))
            : Collected(situation, errand, new Addition(EvidenceTaking.KindOf(said.Text), null, said.Text, said.MessageId));

    private static Turn Collected(Situation situation, AmendErrand errand, Addition came)
    {
        if (errand.Items.Count >= MostItems)
        {
            return AmendDialogue.Again(situation, new Sentence("amend.Full", MostItems));
        }

        var isSameAlbum = came.File?.AlbumId is { } album && album == errand.LastAlbum;
        var isAsked = isSameAlbum && errand.Step == AwaitingLeakChoice;
        var taking = errand.Step == AwaitingLeaving ? AmendLeaving.Resumed(errand) : errand.After(AmendTrigger.SomethingCame) ?? errand;
        var after = (isAsked ? errand : taking) with
        {
            Items = [.. errand.Items, came],
            LastAlbum = came.File?.AlbumId ?? errand.LastAlbum,
        };
        return isSameAlbum && !(isAsked && AsksMore(situation, errand, after))
            ? Turn.Saying(situation.Conversation with { Amending = after })
            : AmendDialogue.At(situation, after);
    }

    private static bool AsksMore(Situation situation, AmendErrand before, AmendErrand after) => AmendCases.Find(situation, after.Case) is { } held
        && AddedLeaks.StampOf(after, held, situation) != AddedLeaks.StampOf(before, held, situation);

    private static Turn Retold(Situation situation, AmendErrand errand, Utterance.Edited edited)
    {
        if (string.IsNullOrWhiteSpace(edited.Text))
        {
            return Again(situation, "report.EmptyText");
        }

        var text = AmendCases.Find(situation, errand.Case) is { } held ? EditsAfterSending.AsAdded(held, edited) : edited.Text;
        var after = errand with { Items = [.. errand.Items.Select(one => one.MessageId == edited.MessageId ? Retold(one, text) : one)] };
        var said = new Sentence("report.EditTaken", new Sentence("report.FieldEvidence"), Excerpt.Of(edited.Text, ShownCharacters));
        return errand.Step is AwaitingLeakChoice or AwaitingFileChoice or AwaitingSending
            ? AmendPresses.Checked(situation, after, AmendCases.Find(situation, errand.Case)!, said)
            : AmendDialogue.At(situation, after, said);
    }

    private static Addition Retold(Addition one, string text) => one.File is { } file
        ? one with { Text = text, File = file with { Caption = text } }
        : one with { Text = text, Kind = EvidenceTaking.KindOf(text) };

    private static Turn Again(Situation situation, string key) => AmendDialogue.Again(situation, new Sentence(key));
}
