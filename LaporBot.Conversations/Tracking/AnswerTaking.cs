using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Tracking;

/// <summary>Adds what a reporter answers to the case, and tells the officers once.</summary>
internal static class AnswerTaking
{
    public static Turn Take(Situation situation, Case held, Utterance heard) => heard switch
    {
        Utterance.Said said => Add(situation, held, IsLink(said.Text) ? EvidenceKind.Link : EvidenceKind.Statement, null, said.Text, heard.MessageId),
        Utterance.Attached attached => Add(situation, held, EvidenceKind.File, attached.File, attached.File.Caption, heard.MessageId),
        _ => throw new ArgumentException("Only texts and files are answers.", nameof(heard)),
    };

    private static Turn Add(Situation situation, Case held, EvidenceKind kind, Attachment? file, string? text, long messageId)
    {
        if (held.Answer(kind, file, text, situation.Now, situation.Rules.Undo, situation.Reference, messageId) is not AnswerOutcome.Added added)
        {
            return Turn.Saying(
                situation.Conversation with { Answering = null },
                new Reply.Message([held.TakenBackAt is null ? new Sentence("track.CaseEnded") : new Sentence("amend.WaitsForDecision", held.Number.Value)], []));
        }

        List<Intent> intents = [new Intent.ChangeCase(held, added.After, added.Events)];
        if (added.Moves)
        {
            intents.Add(Tell(situation, added.After));
        }

        var errand = new AnswerErrand(held.Id, AnswerStep.AwaitingAnswer) { LastAlbum = file?.AlbumId };
        var isSameAlbum = file?.AlbumId is { } album && album == situation.Conversation.Answering?.LastAlbum;
        return new Turn(
            situation.Conversation with { Answering = errand },
            isSameAlbum ? [] : [Taken(held, added)],
            intents);
    }

    private static Reply.Message Taken(Case held, AnswerOutcome.Added added) => AnswerPrompts.Asking(
        held.Id,
        [
            new Sentence(added.Moves ? "track.AnswerSent" : "track.AnswerAdded", held.Number.Value),
            .. EvidenceTaking.NotShown(added.After.Evidence[^1]),
        ]);

    private static Intent.Notify Tell(Situation situation, Case after) => after.Owner is { } owner
        ? CaseNotices.ToOfficer(owner, after, new Reply.Message(
            [new Sentence("work.ReporterHasAnswered", after.Number.Value)],
            [[new Choice(new Sentence("work.OpenCase"), CaseButton.Of(after, 0, CaseVerb.Show))]]))
        : CaseNotices.ToOfficers(after, situation, except: null, held: false);

    private static bool IsLink(string text) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
