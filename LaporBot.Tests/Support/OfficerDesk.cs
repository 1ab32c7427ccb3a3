using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Tests.Support;

/// <summary>A person in an <see cref="Office"/> who talks to the bot in private: an officer, or the reporter when there is no officer.</summary>
internal sealed class OfficerDesk(Office office, Officer? officer)
{
    private readonly List<Reply.Message> _shown = [];
    private List<Reply> _heard = [];

    public Officer? Officer { get; } = officer;

    public Conversation Conversation { get; private set; } = Conversation.New with { Greeted = true };

    public Turn LastTurn { get; private set; } = Turn.Saying(Conversation.New);

    /// <summary>What came since he last did something, as he reads it.</summary>
    public string Hears => HearsIn(Language.Indonesian);

    public IReadOnlyList<Reply> Heard => _heard;

    /// <summary>What stands lowest in his chat.</summary>
    public Reply.Message LastCard => _shown[^1];

    /// <summary>The labels of all buttons that came since he last did something.</summary>
    public IReadOnlyList<string> Buttons => [.. _heard.OfType<Reply.Message>().SelectMany(Choices).Select(LabelOf)];

    /// <summary>The codes of all buttons that were ever shown to him.</summary>
    public IReadOnlyList<ChoiceCode> Codes => [.. _shown.SelectMany(Choices).Select(choice => choice.Code).Distinct()];

    public string HearsIn(Language language) => string.Join("\n---\n", _heard.Select(reply => ACase.Text(language, reply)));

    public void IsTold(Reply.Message says)
    {
        _heard.Add(says);
        _shown.Add(says);
    }

    public OfficerDesk Says(string text) => Does(new Utterance.Said(text));

    public OfficerDesk Commands(string name, string argument = "", Invitation? invitation = null) =>
        Does(new Utterance.Commanded(name, argument), invitation: invitation);

    public OfficerDesk Presses(string label) => Presses(Code(label));

    public OfficerDesk Presses(ChoiceCode code) => Does(new Utterance.Pressed(code));

    /// <summary>Presses the button of the newest announcement in the officers' group.</summary>
    public OfficerDesk TakesInTheGroup() => Does(new Utterance.Pressed(office.Announced[^1].Says.Choices[0][0].Code), inGroup: true);

    /// <summary>Takes the first case in private.</summary>
    public OfficerDesk Takes() => Presses(Conversations.CaseWork.CaseCards.Announcement(office.Case, Office.Reference).Choices[0][0].Code);

    /// <summary>Presses a move, and writes the reason when one is asked.</summary>
    public OfficerDesk Moves(string label, string reason = "Alasan contoh")
    {
        Presses(label);
        return Conversation.Errand is null ? this : Says(reason);
    }

    /// <summary>The newest button that says this.</summary>
    public ChoiceCode Code(string label) => _shown.AsEnumerable().Reverse().SelectMany(Choices)
        .FirstOrDefault(choice => LabelOf(choice).Contains(label, StringComparison.Ordinal))?.Code
        ?? throw new InvalidOperationException($"No button says '{label}'. He hears:\n{Hears}");

    public OfficerDesk Does(Utterance heard, bool inGroup = false, Invitation? invitation = null)
    {
        _heard = [];
        LastTurn = office.Hear(this, heard, inGroup, invitation);
        if (!inGroup)
        {
            Conversation = ConversationSnapshot.Read(ConversationSnapshot.Write(LastTurn.After))
                ?? throw new InvalidOperationException("What was stored cannot be read.");
        }

        _heard.InsertRange(0, LastTurn.Replies);
        _shown.AddRange(LastTurn.Replies.Select(reply => reply switch
        {
            Reply.Message message => message,
            Reply.Rewrite page => new Reply.Message(page.Says, page.Choices),
            _ => null,
        }).OfType<Reply.Message>());
        return this;
    }

    private static IEnumerable<Choice> Choices(Reply.Message message) => message.Choices.SelectMany(row => row);

    private static string LabelOf(Choice choice) => Phrasebook.Text(Language.Indonesian, choice.Label);
}
