using System.Text;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Tests.Support;

/// <summary>Writes down a conversation as its two sides read it.</summary>
internal sealed class Transcript(Citizen citizen)
{
    private readonly StringBuilder _text = new();
    private readonly List<TranscribedAct> _acts = [];

    public IReadOnlyList<TranscribedAct> Acts => _acts;

    public Transcript Says(string text) => Note($"> {text}", citizen.Says(text), ActKind.Said, text);

    public Transcript Commands(string name) => Note($"> /{name}", citizen.Commands(name), ActKind.Said, $"/{name}");

    public Transcript Presses(string label) => Note($"> [{label}]", citizen.Presses(label), ActKind.Pressed, label);

    public Transcript SendsAPhoto() => Note("> (photo)", citizen.Sends(A.Photo()), ActKind.Sent, nameof(AttachmentKind.Photo));

    public Transcript Sends(AttachmentKind kind) => Note($"> ({kind})", citizen.Sends(A.File(kind)), ActKind.Sent, kind.ToString());

    public override string ToString() => _text.ToString();

    private Transcript Note(string what, Citizen who, ActKind kind, string act)
    {
        _text.Append(what).Append('\n');
        foreach (var reply in who.LastTurn.Replies)
        {
            var (says, choices) = reply switch
            {
                Reply.Message message => (message.Says, message.Choices),
                Reply.Rewrite page => (page.Says, page.Choices),
                Reply.Toast toast => ([toast.Says], []),
                _ => ([], []),
            };
            _text.Append('\n').Append(Phrasebook.Render(who.Conversation.Language, says)).Append('\n');
            foreach (var row in choices)
            {
                _text.AppendJoin(' ', row.Select(choice => $"[{Phrasebook.Text(who.Conversation.Language, choice.Label)}]")).Append('\n');
            }
        }

        _text.Append('\n');
        _acts.Add(new TranscribedAct(kind, act, who.Hears.Split('\n')[^1]));
        return this;
    }
}
