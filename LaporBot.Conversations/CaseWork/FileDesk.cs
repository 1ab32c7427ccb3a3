using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>A custodian of files: sees which files wait, looks at one as it came, and decides with a reason whether the officers of its case get it.</summary>
internal static class FileDesk
{
    public const string Files = "berkas";

    private const string Cancel = "batal";

    /// <returns>Null when it is not a custodian's business.</returns>
    public static Need? Needs(Conversation conversation, Utterance heard) => heard switch
    {
        Utterance.Pressed { Code: var code } when code == FileButton.List => new Need { Files = true },
        Utterance.Pressed { Code: var code } when FileButton.Read(code) is { } button => new Need { Subject = button.Case },
        Utterance.Commanded { Name: Files or OfficerCommands.Cases } => new Need { Files = true, Desk = true },
        Utterance.Pressed or Utterance.Commanded => null,
        _ when conversation.Deciding is { } errand => new Need { Subject = errand.Case },
        Utterance.Said said when conversation.IsAtRest && FileWords.Meant(said.Text) is not null => new Need { Files = true },
        _ => null,
    };

    /// <returns>Null when it is not a custodian's business.</returns>
    public static Turn? Hear(Situation situation, Officer officer, Utterance heard)
    {
        if (officer.Role != Role.Custodian)
        {
            return heard is Utterance.Pressed { Code: var pressed } && ButtonFields.IsOf(pressed, FileButton.Area) ? Toast(situation, "file.OnlyCustodians") : null;
        }

        var left = situation with { Conversation = situation.Conversation with { Deciding = null } };
        return heard switch
        {
            Utterance.Pressed { Code: var code } when code == FileButton.List => List(left, officer),
            Utterance.Pressed { Code: var code } when FileButton.Read(code) is { } button => Press(left, officer, button),
            Utterance.Pressed { Code: var code } when ButtonFields.IsOf(code, FileButton.Area) => Toast(left, "work.UnreadableButton"),
            Utterance.Commanded { Name: Files or OfficerCommands.Cases } => List(left, officer),
            Utterance.Said said when situation.Conversation.IsAtRest && FileWords.Meant(said.Text) is { } verb => Typed(situation, officer, verb),
            _ when situation.Conversation.Deciding is not { } => null,
            Utterance.Commanded { Name: Cancel } => Plain(left, "file.Left"),
            Utterance.Commanded or Utterance.Pressed => OfficerDialogue.Leave(left, fresh => FrontDesk.Hear(fresh, heard)),
            _ => Decide(situation, officer, situation.Conversation.Deciding, heard),
        };
    }

    private static Turn List(Situation situation, Officer officer) => Turn.Saying(situation.Conversation, FileCards.List(situation, officer));

    /// <summary>Words name no file: they are a press where only one waits for him. Which one, he says by its button otherwise.</summary>
    private static Turn Typed(Situation situation, Officer officer, string verb)
    {
        var waiting = FileCards.Waiting(situation, officer).Take(2).ToList();
        if (waiting is not [var (held, item)])
        {
            var list = FileCards.List(situation, officer);
            return Turn.Saying(situation.Conversation, waiting.Count == 0 ? list : list with { Says = [new Sentence("file.WhichOne"), Sentence.Gap, .. list.Says] });
        }

        return verb == nameof(FileDecision.Refuse) || (verb == nameof(FileDecision.Release) && item.IsInspected && !item.IsQuarantined)
            ? Press(situation with { Subject = held }, officer, new FileButton(held.Id, item.Id, verb))
            : Turn.Saying(situation.Conversation, FileCards.Of(held, item));
    }

    private static Turn Press(Situation situation, Officer officer, FileButton button)
    {
        if (Waiting(situation, officer, button.Case, button.Evidence) is not { } item)
        {
            return Toast(situation, "file.AlreadyDecided");
        }

        var held = situation.Subject!;
        return button switch
        {
            { Verb: FileButton.View } => Turn.Saying(situation.Conversation, FileCards.Of(held, item)),
            { Verb: FileButton.Open } when item.IsQuarantined => Toast(situation, "file.QuarantinedIsNotOpened"),
            { Verb: FileButton.Open } => Turn.Saying(
                situation.Conversation, new Reply.File(held.Id, item.Id) { AsCustodian = true }, FileCards.Decision(held, item)),
            { Decision: { } decision } when !CustodyRule.Allows(item, decision) => Toast(situation, "file.AlreadyDecided"),
            { Decision: FileDecision.Release } when !item.IsInspected => Toast(situation, "file.LookFirst"),
            { Decision: { } decision } => Ask(situation, new FileErrand(held.Id, item.Id, decision)),
            _ => Toast(situation, "work.UnreadableButton"),
        };
    }

    private static Turn Decide(Situation situation, Officer officer, FileErrand errand, Utterance heard)
    {
        if (Waiting(situation, officer, errand.Case, errand.Evidence) is not { } item || !CustodyRule.Allows(item, errand.Decision))
        {
            return Plain(situation with { Conversation = situation.Conversation with { Deciding = null } }, "file.AlreadyDecided");
        }

        return heard switch
        {
            Utterance.Said { Text: var reason } when string.IsNullOrWhiteSpace(reason) => Ask(situation, errand),
            Utterance.Said { Text.Length: > CaseMove.MaxReasonLength } => Ask(situation, errand, new Sentence("file.ReasonTooLong", CaseMove.MaxReasonLength)),
            Utterance.Said { Text: var reason } => Decided(situation, situation.Subject!, errand, reason.Trim()),
            _ => Ask(situation, errand, new Sentence("file.TextPlease")),
        };
    }

    private static Turn Decided(Situation situation, Case held, FileErrand errand, string reason)
    {
        List<Intent> intents = [new Intent.DecideFile(held.Id, errand.Evidence, errand.Decision, reason)];
        if (held.Owner is { } owner)
        {
            intents.Add(CaseNotices.ToOfficer(owner, held, FileCards.Told(held, errand)));
        }

        return new Turn(situation.Conversation with { Deciding = null }, [FileCards.Done(errand.Decision)], intents);
    }

    private static EvidenceItem? Waiting(Situation situation, Officer officer, CaseId id, EvidenceId evidence) =>
        situation.Subject is { } held && held.Id == id
            ? CustodyRule.Waiting(held, officer, situation.Now).FirstOrDefault(item => item.Id == evidence)
            : null;

    private static Turn Ask(Situation situation, FileErrand errand, params IReadOnlyList<Sentence> first) => Turn.Saying(
        situation.Conversation with { Deciding = errand, Answering = null },
        new Reply.Message([.. first, new Sentence("file.AskReason")], []) { Asks = true });

    private static Turn Toast(Situation situation, string key) => Turn.Saying(situation.Conversation, new Reply.Toast(new Sentence(key)));

    private static Turn Plain(Situation situation, string key) => Turn.Saying(situation.Conversation, new Reply.Message([new Sentence(key)], []));
}
