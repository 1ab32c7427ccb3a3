using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Tracking;

/// <summary>A reporter answers an officer's question: everything he sends is added to the case until he says that it is all.</summary>
internal static class AnswerDialogue
{
    public const string Cancel = "batal";

    public static Turn Begin(Situation situation, Case held) => held.AsksReporter
        ? Turn.Saying(
            situation.Conversation with { Answering = held.Id, Errand = null },
            new Reply.Message([new Sentence("track.AnswerNow"), .. Questions(held)], [Done(held)]) { Asks = true })
        : Turn.Saying(situation.Conversation, new Reply.Toast(new Sentence("track.NothingAsked")));

    public static Turn End(Situation situation, Case held) => Turn.Saying(
        situation.Conversation with { Answering = null },
        new Reply.Message([new Sentence("track.AnswerEnded", held.Number.Value)], []));

    public static Turn Hear(Situation situation, Utterance heard)
    {
        if (situation.Subject is not { } held)
        {
            return Turn.Saying(situation.Conversation with { Answering = null }, Plain("track.NotFound"));
        }

        return heard switch
        {
            Utterance.Said said when string.IsNullOrWhiteSpace(said.Text) => Again(situation, held, "track.AnswerEmpty"),
            Utterance.Said said when IsLink(said.Text) => Add(situation, held, EvidenceKind.Link, null, said.Text),
            Utterance.Said said => Add(situation, held, EvidenceKind.Statement, null, said.Text),
            Utterance.Attached { File.IsTooBig: true } => Again(situation, held, "track.FileTooBig"),
            Utterance.Attached attached => Add(situation, held, EvidenceKind.File, attached.File, attached.File.Caption),
            Utterance.Edited => Again(situation, held, "track.EditedNotUsed"),
            Utterance.Commanded => End(situation, held),
            _ => Again(situation, held, "track.AnswerUnusable"),
        };
    }

    private static Turn Add(Situation situation, Case held, EvidenceKind kind, Attachment? file, string? text)
    {
        if (held.Answer(kind, file, text, situation.Now, situation.Reference) is not AnswerOutcome.Added added)
        {
            return Turn.Saying(situation.Conversation with { Answering = null }, Plain("track.CaseEnded"));
        }

        List<Intent> intents = [new Intent.ChangeCase(held, added.After, added.Events)];
        if (added.Moves)
        {
            intents.Add(Tell(situation, added.After));
        }

        return new Turn(
            situation.Conversation,
            [new Reply.Message([new Sentence(added.Moves ? "track.AnswerSent" : "track.AnswerAdded")], [Done(held)]) { Asks = true }],
            intents);
    }

    private static Intent.Notify Tell(Situation situation, Case after) => after.Owner is { } owner
        ? CaseNotices.ToOfficer(owner, new Reply.Message(
            [new Sentence("work.ReporterHasAnswered", after.Number.Value)],
            [[new Choice(new Sentence("work.OpenCase"), CaseButton.Of(after, 0, CaseVerb.Show))]]))
        : CaseNotices.ToOfficers(after, situation, except: null, held: false);

    private static IEnumerable<Sentence> Questions(Case held) => held.Accused
        .Where(one => one.Stage == Stage.AwaitingReporter || one.IsClosedForSilence)
        .Select(one => one.Reason)
        .OfType<string>()
        .Distinct()
        .Take(3)
        .Select(question => new Sentence("track.OfficerAsks", question));

    private static bool IsLink(string text) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    private static Turn Again(Situation situation, Case held, string key) =>
        Turn.Saying(situation.Conversation, new Reply.Message([new Sentence(key)], [Done(held)]) { Asks = true });

    private static IReadOnlyList<Choice> Done(Case held) => [new Choice(new Sentence("track.Done"), TrackButton.Of(held.Id, TrackVerb.Done))];

    private static Reply.Message Plain(string key) => new([new Sentence(key)], []);
}
