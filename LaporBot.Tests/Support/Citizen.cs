using LaporBot.Conversations.Brakes;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.LeakGuard;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Practice;

namespace LaporBot.Tests.Support;

/// <summary>A person who talks to the pure dialogue. Between two messages everything is stored and read again, as after a restart.</summary>
internal sealed class Citizen(Conversation conversation)
{
    private readonly Dictionary<CaseId, Case> _cases = [];
    private readonly List<Reply.Message> _shown = [];
    private long _lastMessage = 100;
    private int _turns;

    public Citizen()
        : this(Conversation.New)
    {
    }

    public Conversation Conversation { get; private set; } = conversation;

    public DateTimeOffset Now { get; set; } = A.Moment;

    public ReferenceData Reference { get; init; } = PracticeReference.Data;

    /// <summary>What the channel calls him.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Who has joined as an officer.</summary>
    public IReadOnlyList<Officer> Staff { get; init; } = [A.CentralVerifier];

    public OperatorCard Operator { get; init; } = A.Operator;

    public CaseRules Rules { get; init; } = A.Rules;

    /// <summary>True while our newest question is still on its way to him.</summary>
    public bool HasNotSeenTheQuestion { get; set; }

    /// <summary>What he may still send.</summary>
    public Allowance Allowance { get; set; } = Allowance.Free;

    public Chatter Chatter { get; set; }

    /// <summary>What falls by chance.</summary>
    public double Lot { get; init; }

    /// <summary>True while very many new people come.</summary>
    public bool IsCrowded { get; set; }

    /// <summary>What is known of the files of his draft.</summary>
    public Dictionary<EvidenceId, SeenFile> FilesSeen { get; } = [];

    public Turn LastTurn { get; private set; } = Turn.Saying(Conversation.New);

    /// <summary>The id of the message he sent last.</summary>
    public long LastMessage => _lastMessage;

    public ReportDraft Draft => Conversation.Draft ?? throw new InvalidOperationException("No report is being written.");

    public Case Filed => _cases.Values.Last();

    /// <summary>Everything that the last turn said, as he reads it.</summary>
    public string Hears => string.Join("\n---\n", LastTurn.Replies.Select(TextOf));

    public IReadOnlyList<Choice> Buttons => ButtonsShown(0);

    /// <summary>The buttons under the message shown so many messages ago; none where there was none.</summary>
    public IReadOnlyList<Choice> ButtonsShown(int messagesAgo) =>
        messagesAgo < _shown.Count ? [.. _shown[^(messagesAgo + 1)].Choices.SelectMany(row => row)] : [];

    /// <summary>True when a button under the newest message says this.</summary>
    public bool Shows(string label) =>
        Buttons.Any(button => Phrasebook.Text(Conversation.Language, button.Label).Contains(label, StringComparison.Ordinal));

    public bool HasButtons => _shown.Count > 0;


    public Citizen Says(string text) => Does(new Utterance.Said(text) { MessageId = ++_lastMessage });

    public Citizen Commands(string name, string argument = "") => Does(new Utterance.Commanded(name, argument) { MessageId = ++_lastMessage });

    public Citizen Sends(Attachment file) => Does(new Utterance.Attached(file) { MessageId = ++_lastMessage });

    public Citizen Sends(UnusableKind kind) => Does(new Utterance.Unusable(kind) { MessageId = ++_lastMessage });

    public Citizen SharesAContact(string name, string phone, bool isHisOwn = false) =>
        Does(new Utterance.Introduced(new ContactCard(name, phone, isHisOwn)) { MessageId = ++_lastMessage });

    public Citizen SharesAPlace(double latitude, double longitude, string? title = null, string? address = null) =>
        Does(new Utterance.Located(new SharedPlace(latitude, longitude, title, address)) { MessageId = ++_lastMessage });

    public Citizen Edits(long message, string text) => Does(new Utterance.Edited(text) { MessageId = message });

    /// <summary>"Kirim" in the review, and the answers that a reporter gives who has nothing to hide in his words.</summary>
    public Citizen SendsTheReport()
    {
        Presses("Kirim");
        return Conversation.Draft is { Step: ReportStep.AwaitingGuess } ? Presses("Tidak, kirim") : this;
    }

    /// <summary>Opens an answer again that stands behind "Ubah yang lain" in the review.</summary>
    public Citizen Changes(string label) => Presses("Ubah yang lain").Presses(label);

    /// <summary>Presses the newest button that says this.</summary>
    public Citizen Presses(string label) => Presses(Button(label).Code);

    public Citizen Presses(ChoiceCode code) => Does(new Utterance.Pressed(code) { MessageId = 7 });

    public Choice Button(string label) => _shown.AsEnumerable().Reverse().SelectMany(message => message.Choices).SelectMany(row => row)
        .FirstOrDefault(choice => Phrasebook.Text(Conversation.Language, choice.Label).Contains(label, StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"No button says '{label}'. He hears:\n{Hears}");

    /// <summary>Somebody who stands where he stands, to see what would happen.</summary>
    public Citizen Double()
    {
        var other = new Citizen(Conversation) { Now = Now, Reference = Reference, Names = Names, Operator = Operator, Rules = Rules, _turns = _turns, _lastMessage = _lastMessage };
        foreach (var (id, filed) in _cases)
        {
            other._cases.Add(id, filed);
        }

        return other;
    }

    public Citizen Does(Utterance heard)
    {
        var visitor = new Visitor(null, InGroup: false) { Names = Names };
        var need = FrontDesk.Needs(Conversation, heard, visitor);
        LastTurn = FrontDesk.Hear(
            new Situation
            {
                Conversation = Conversation,
                Visitor = visitor,
                Now = Now,
                Operator = Operator,
                Reference = Reference,
                Rules = Rules,
                Supplies = A.Supplies(++_turns) with { Lot = Lot },
                QuestionUndelivered = HasNotSeenTheQuestion,
                Allowance = need.Allowance ? Allowance : Allowance.Free,
                Chatter = Chatter,
                IsCrowded = IsCrowded,
                Subject = need.Subject is { } id ? _cases.GetValueOrDefault(id) : null,
                Staff = Staff,
                FilesSeen = need.DraftFiles is null ? new Dictionary<EvidenceId, SeenFile>() : FilesSeen,
                Filed = need.Filed ? [.. _cases.Values.Reverse()] : [],
            },
            heard);
        Conversation = ConversationSnapshot.Read(ConversationSnapshot.Write(LastTurn.After))
            ?? throw new InvalidOperationException("What was stored cannot be read.");
        foreach (var intent in LastTurn.Intents)
        {
            Carry(intent);
        }

        _shown.AddRange(LastTurn.Replies.Select(reply => reply switch
        {
            Reply.Message message => message,
            Reply.Rewrite page => new Reply.Message(page.Says, page.Choices),
            _ => null,
        }).OfType<Reply.Message>());
        return this;
    }

    private void Carry(Intent intent)
    {
        switch (intent)
        {
            case Intent.FileCase filing:
                _cases.Add(filing.Filed.Id, filing.Filed);
                break;
            case Intent.ChangeCase change:
                _cases[change.After.Id] = change.After;
                break;
        }
    }

    private string TextOf(Reply reply) => reply switch
    {
        Reply.Message message => Phrasebook.Render(Conversation.Language, message),
        Reply.Rewrite page => Phrasebook.Render(Conversation.Language, page.Says),
        Reply.Toast toast => Phrasebook.Text(Conversation.Language, toast.Says),
        _ => "",
    };
}
