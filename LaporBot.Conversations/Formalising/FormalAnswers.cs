using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using static LaporBot.Conversations.Formalising.FormalStep;

namespace LaporBot.Conversations.Formalising;

/// <summary>What he types, sends or edits while the form is filled.</summary>
internal static class FormalAnswers
{
    public static Turn Hear(Situation situation, FormalErrand errand, Utterance heard) => heard switch
    {
        Utterance.Said said when string.IsNullOrWhiteSpace(said.Text) => Again(situation, "report.EmptyText"),
        Utterance.Said said => Said(situation, errand, new Answer(said.Text.Trim(), said.MessageId)),
        Utterance.Edited edited when errand.Holds(edited.MessageId) => Retold(situation, errand, new Answer(edited.Text.Trim(), edited.MessageId)),
        Utterance.Edited => Again(situation, "track.EditedNotUsed"),
        Utterance.Unusable { Kind: UnusableKind.UnreadableButton } => Again(situation, "report.StaleButton"),
        Utterance.Attached { File.Kind: AttachmentKind.Voice } => Again(situation, errand.Step is AwaitingName or AwaitingAddress ? "spoken.WriteYourName" : "spoken.NotHere"),
        _ => Again(situation, errand.Step is AwaitingName or AwaitingAddress ? "formal.TextPlease" : "report.ChooseBelow"),
    };

    private static Turn Said(Situation situation, FormalErrand errand, Answer told)
    {
        var question = FormalPrompts.For(errand, situation);
        if (TypedChoice.Named(question, told.Text) is { } named)
        {
            return FormalPresses.Press(situation, FormalButton.Read(named));
        }

        return errand.Step switch
        {
            AwaitingName => Told(situation, errand, told, ReporterIdentity.MaxNameLength, FormalTrigger.NameTold, errand with { Name = told }),
            AwaitingAddress => Told(situation, errand, told, ReporterIdentity.MaxAddressLength, FormalTrigger.AddressTold, errand with { Address = told }),
            AwaitingAge when AgeQuestion.IsOldEnough(told.Text) is { } isOldEnough =>
                FormalPresses.Fire(situation, errand, isOldEnough ? FormalTrigger.OldEnoughSaid : FormalTrigger.TooYoungSaid),
            AwaitingCase when FormalCases.Open(situation).FirstOrDefault(one => told.Text.Contains(one.Number.Value, StringComparison.OrdinalIgnoreCase)) is { } meant =>
                FormalDialogue.Chosen(situation, errand, meant),
            _ when TypedChoice.Numbered(question, told.Text) is { } numbered => FormalPresses.Press(situation, FormalButton.Read(numbered)),

            // What destroys a name or brings one to others takes the words themselves.
            _ when errand.Step is not (AwaitingDropping or AwaitingConfirmation) && TypedChoice.Nearly(question, told.Text) is { } near =>
                FormalPresses.Press(situation, FormalButton.Read(near)),
            _ => Again(situation, "report.ChooseBelow"),
        };
    }

    private static Turn Told(Situation situation, FormalErrand errand, Answer told, int limit, FormalTrigger trigger, FormalErrand after) => Refusal(told, limit) is { } why
        ? FormalDialogue.Again(situation, why)
        : FormalPresses.Fire(situation, after with { Step = errand.Step }, trigger);

    private static Turn Retold(Situation situation, FormalErrand errand, Answer told)
    {
        var isName = errand.Name?.MessageId == told.MessageId;
        if (told.Text.Length == 0)
        {
            return Again(situation, "report.EmptyText");
        }

        return Refusal(told, isName ? ReporterIdentity.MaxNameLength : ReporterIdentity.MaxAddressLength) is { } why
            ? FormalDialogue.Again(situation, why)
            : FormalDialogue.At(
                situation,
                isName ? errand with { Name = told } : errand with { Address = told },
                new Sentence("report.EditTaken", new Sentence(isName ? "report.FieldReporterName" : "report.FieldReporterAddress"), told.Text));
    }

    private static Sentence? Refusal(Answer told, int limit) => Nik.IsIn(told.Text)
        ? new Sentence("report.NoNikPlease")
        : told.Text.Length > limit ? new Sentence("report.TooLong", limit) : null;

    private static Turn Again(Situation situation, string key) => FormalDialogue.Again(situation, new Sentence(key));
}
