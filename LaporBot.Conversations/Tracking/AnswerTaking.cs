using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.LeakGuard;
using LaporBot.Conversations.Listening;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Tracking;

/// <summary>Adds what a reporter answers to the case, and tells the officers once.</summary>
internal static class AnswerTaking
{
    public static Turn Take(Situation situation, Case held, Utterance heard) => heard switch
    {
        Utterance.Attached { File.Kind: AttachmentKind.Voice } voice => TakeFile(situation, held, EvidenceKind.VoiceAnswer, voice),
        Utterance.Attached attached => TakeFile(situation, held, EvidenceKind.File, attached),
        _ when HeldWords.Of(heard) is { } words => AnswerGuard.Holds(situation, held, words) ? AnswerGuard.Ask(situation, held, words) : TakeWords(situation, held, words, words.Text),
        _ => throw new ArgumentException("Only texts, files, contacts and locations are answers.", nameof(heard)),
    };

    /// <summary>Words that nothing is to be asked about any more.</summary>
    public static Turn TakeWords(Situation situation, Case held, HeldWords words, string text) => Add(situation, held, KindOf(words, text), null, text, words.MessageId);

    // A file is not kept waiting for a question: what looks like him in its caption and name is covered at once, and so is what may be anybody's.
    // As words by themselves he is asked about it.
    private static Turn TakeFile(Situation situation, Case held, EvidenceKind kind, Utterance.Attached heard)
    {
        var file = heard.File;
        var safe = held.Anonymity == Anonymity.OpenName ? file : CoveredText.Covered(file, held, situation);
        return Add(situation, held, kind, safe, safe.Caption, heard.MessageId, safe == file ? [] : [new Sentence("guard.FileCovered")]);
    }

    private static Turn Add(Situation situation, Case held, EvidenceKind kind, Attachment? file, string? text, long messageId, params IReadOnlyList<Sentence> besides)
    {
        return All(situation, held, [new Addition(kind, file, text, messageId)], besides) ?? Turn.Saying(
            situation.Conversation with { Answering = null },
            new Reply.Message([held.TakenBackAt is null ? new Sentence("track.CaseEnded") : new Sentence("amend.WaitsForDecision", held.Number.Value)], []));
    }

    /// <summary>What was sent together goes out together, and waits for nothing more.</summary>
    /// <returns>Null when the case takes no answer.</returns>
    public static Turn? All(Situation situation, Case held, IReadOnlyList<Addition> sent, params IReadOnlyList<Sentence> besides)
    {
        if (held.Answer(sent, situation.Now, situation.Rules.Undo, situation.Reference) is not AnswerOutcome.Added added)
        {
            return null;
        }

        List<Intent> intents = [new Intent.ChangeCase(held, added.After, added.Events)];
        if (added.Moves)
        {
            intents.Add(Tell(situation, added.After));
        }

        var album = sent[^1].File?.AlbumId;
        var errand = new AnswerErrand(held.Id, AnswerStep.AwaitingAnswer) { LastAlbum = album };
        var isSameAlbum = album is not null && album == situation.Conversation.Answering?.LastAlbum;
        return new Turn(
            situation.Conversation with { Answering = errand },
            isSameAlbum && besides.Count == 0 ? [] : [Taken(held, added, besides)],
            intents);
    }

    private static Reply.Message Taken(Case held, AnswerOutcome.Added added, IReadOnlyList<Sentence> besides) => AnswerPrompts.Asking(
        held.Id,
        [
            new Sentence(added.Moves ? "track.AnswerSent" : "track.AnswerAdded", held.Number.Value),
            .. besides,
            .. VoiceLines.OnAnswer(added.After, added.After.Evidence[^1]) ?? EvidenceTaking.NotShown(added.After.Evidence[^1]),
        ]);

    private static Intent.Notify Tell(Situation situation, Case after) => after.Owner is { } owner
        ? CaseNotices.ToOfficer(owner, after, new Reply.Message(
            [new Sentence("work.ReporterHasAnswered", after.Number.Value)],
            [[new Choice(new Sentence("work.OpenCase"), CaseButton.Of(after, 0, CaseVerb.Show))]]))
        : CaseNotices.ToOfficers(after, situation, except: null, held: false);

    private static EvidenceKind KindOf(HeldWords words, string text) => words switch
    {
        { Card: not null } => EvidenceKind.Contact,
        { Place: not null } => EvidenceKind.Location,
        _ => IsLink(text) ? EvidenceKind.Link : EvidenceKind.Statement,
    };

    private static bool IsLink(string text) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
