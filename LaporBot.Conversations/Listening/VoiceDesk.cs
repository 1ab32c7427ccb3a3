using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using static LaporBot.Conversations.Listening.TranscriptTrigger;

namespace LaporBot.Conversations.Listening;

/// <summary>An intake officer hears voice answers in his private chat, one by one, and writes out what everybody after him reads.</summary>
internal static class VoiceDesk
{
    public const string Voices = "suara";

    private const string Cancel = "batal";

    /// <returns>Null when it is no business of voices.</returns>
    public static Need? Needs(Conversation conversation, Utterance heard) => heard switch
    {
        Utterance.Pressed { Code: var code } when code == VoiceButton.List => new Need { Voices = true },
        Utterance.Pressed { Code: var code } when VoiceButton.Read(code) is { } button => new Need { Subject = button.Case },
        Utterance.Commanded { Name: Voices } => new Need { Voices = true },
        Utterance.Pressed or Utterance.Commanded => null,
        _ when conversation.Writing is { } errand => new Need { Subject = errand.Case },
        _ => null,
    };

    /// <returns>Null when it is no business of voices.</returns>
    public static Turn? Hear(Situation situation, Officer officer, Utterance heard)
    {
        if (officer.Role != Role.Intake)
        {
            return heard switch
            {
                Utterance.Pressed { Code: var pressed } when ButtonFields.IsOf(pressed, VoiceButton.Area) => Toast(situation, "voice.DeskOnlyIntake"),
                Utterance.Commanded { Name: Voices } => Plain(situation, "voice.DeskOnlyIntake"),
                _ => null,
            };
        }

        return heard switch
        {
            Utterance.Pressed { Code: var code } when code == VoiceButton.List => List(situation, officer),
            Utterance.Pressed { Code: var code } when VoiceButton.Read(code) is { } button => Press(situation, officer, button),
            Utterance.Pressed { Code: var code } when ButtonFields.IsOf(code, VoiceButton.Area) => Toast(situation, "work.UnreadableButton"),
            Utterance.Commanded { Name: Voices } => List(situation, officer),
            _ when situation.Conversation.Writing is null => null,
            Utterance.Commanded { Name: Cancel } => Plain(Left(situation), "voice.DeskLeft"),
            Utterance.Commanded or Utterance.Pressed => OfficerDialogue.Leave(Left(situation), fresh => FrontDesk.Hear(fresh, heard)),
            _ => Write(situation, officer, situation.Conversation.Writing, heard),
        };
    }

    private static Turn List(Situation situation, Officer officer) => Turn.Saying(situation.Conversation, VoiceCards.List(situation, officer));

    private static Turn Press(Situation situation, Officer officer, VoiceButton button)
    {
        var writing = situation.Conversation.Writing;
        if (button.Verb == VoiceButton.Leave)
        {
            return writing?.IsOf(button.Case, button.Voice) == true ? Plain(Left(situation), "voice.DeskLeft") : Toast(situation, "voice.DeskNotOpen");
        }

        if (Waiting(situation, officer, button.Case, button.Voice) is not { } item)
        {
            return Toast(writing?.IsOf(button.Case, button.Voice) == true ? Left(situation) : situation, "voice.DeskAlreadyWritten");
        }

        var held = situation.Subject!;
        var isOpen = writing?.IsOf(held.Id, item.Id) == true;
        return button.Verb switch
        {
            VoiceButton.View or VoiceButton.Listen when item.IsQuarantined => Turn.Saying(situation.Conversation, VoiceCards.Quarantined(held, item)),
            VoiceButton.View => Turn.Saying(situation.Conversation, VoiceCards.Of(held, item, situation)),
            VoiceButton.Listen when !isOpen && writing?.Words is not null => Toast(situation, "voice.DeskUnsaved"),
            VoiceButton.Listen => Open(situation, held, item, isOpen),
            _ when !isOpen => Toast(situation, "voice.DeskNotOpen"),
            VoiceButton.Anew => Turn.Saying(Stepped(situation, BegunAnew, null), VoiceCards.AskWords(held, item)),
            VoiceButton.Save when writing!.Words is { } words => Saved(situation, held, item, words),
            _ => Toast(situation, "voice.DeskNotOpen"),
        };
    }

    private static Turn Open(Situation situation, Case held, EvidenceItem item, bool isOpen)
    {
        var writing = TranscriptTable.After(isOpen ? situation.Conversation.Writing : null, VoiceOpened, held.Id, item.Id)!;
        return Turn.Saying(
            situation.Conversation with { Writing = writing, Errand = null, Deciding = null, Answering = null },
            new Reply.File(held.Id, item.Id) { AsListener = true },
            writing.Words is { } words ? VoiceCards.ShownBack(held, item, words) : VoiceCards.AskWords(held, item));
    }

    private static Turn Write(Situation situation, Officer officer, TranscriptErrand writing, Utterance heard)
    {
        if (Waiting(situation, officer, writing.Case, writing.Voice) is not { } item)
        {
            return Plain(Left(situation), "voice.DeskAlreadyWritten");
        }

        var held = situation.Subject!;
        if (heard is not Utterance.Said { Text: var text } || string.IsNullOrWhiteSpace(text))
        {
            return Again(situation, held, item, writing, "voice.DeskTextPlease");
        }

        var words = writing.Words is { } before ? $"{before}\n{text.Trim()}" : text.Trim();
        return words.Length > Transcript.MaxLength
            ? Again(situation, held, item, writing, "voice.DeskTooLong", Transcript.MaxLength)
            : Turn.Saying(Stepped(situation, WordsWritten, words), VoiceCards.ShownBack(held, item, words));
    }

    private static Turn Saved(Situation situation, Case held, EvidenceItem item, string words)
    {
        var transcript = VoiceReaders.Transcribed(held, item, words, situation);
        var after = held with { Evidence = [.. held.Evidence.Select(one => one.Id == item.Id ? one with { Transcript = transcript } : one)] };
        List<Intent> intents = [new Intent.WriteTranscript(held.Id, item.Id, transcript)];
        if (held.Owner is { } owner)
        {
            intents.Add(CaseNotices.ToOfficer(owner, VoiceMark.WrittenOut(after), VoiceTold.ToOwner(held, item)));
        }

        if (!after.Evidence.Any(VoiceRule.Awaits))
        {
            intents.Add(new Intent.Notify(new Audience.ReporterOf(held.Id), VoiceTold.Notice(held)));
        }

        return new Turn(Stepped(situation, TranscriptSaved, null), [VoiceCards.Saved(item)], intents);
    }

    private static Turn Again(Situation situation, Case held, EvidenceItem item, TranscriptErrand writing, string key, params object[] values) => Turn.Saying(
        situation.Conversation,
        writing.Words is { } words ? VoiceCards.ShownBack(held, item, words, new Sentence(key, values)) : VoiceCards.AskWords(held, item, new Sentence(key, values)));

    private static Conversation Stepped(Situation situation, TranscriptTrigger trigger, string? words)
    {
        var writing = situation.Conversation.Writing!;
        var after = TranscriptTable.After(writing, trigger, writing.Case, writing.Voice);
        return situation.Conversation with { Writing = after is null ? null : after with { Words = words } };
    }

    private static Situation Left(Situation situation) => situation.Conversation.Writing is null
        ? situation
        : situation with { Conversation = Stepped(situation, TranscriptLeft, null) };

    private static EvidenceItem? Waiting(Situation situation, Officer officer, CaseId id, EvidenceId voice) =>
        situation.Subject is { } held && held.Id == id
            ? VoiceRule.Waiting(held, officer, situation.Staff, situation.Reference, situation.Now).FirstOrDefault(item => item.Id == voice)
            : null;

    private static Turn Toast(Situation situation, string key) => Turn.Saying(situation.Conversation, new Reply.Toast(new Sentence(key)));

    private static Turn Plain(Situation situation, string key) => Turn.Saying(situation.Conversation, new Reply.Message([new Sentence(key)], []));
}
