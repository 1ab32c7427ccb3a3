using System.Text.RegularExpressions;
using LaporBot.Simulator.Chats;
using LaporBot.Simulator.Load;

namespace LaporBot.Benchmarks.Reporters;

/// <summary>
/// One reporter: he answers what the bot asks, by what stands on his screen, until he has a number; then a new person takes his place.
/// The bots may phrase and lay out what they like, the verbs of their buttons tell the questions apart.
/// </summary>
internal sealed partial class ReporterScript(FiledReports reports)
{
    public static readonly PersonAction First = new PersonAction.Says("/lapor");

    private static readonly (string Verb, Func<ReporterScript, List<string>, PersonAction> Answer)[] Steps =
    [
        ("yes", Press),
        ("v", static (it, shown) => it.PressViolation(shown)),
        ("skip", Press),
        ("back", static (it, _) => new PersonAction.Says($"{it._answers.Name}, {it._answers.Office}, {it._answers.Nip}")),
        ("d1", Press),
        ("back", static (it, _) => new PersonAction.Says(it._answers.Place)),
        ("back", static (it, _) => new PersonAction.Says(it._answers.Story)),
        ("next", Press),
        ("done", static (it, _) => new PersonAction.Says(it._answers.Link)),
        ("done", Press),
        ("a0", Press),
        ("send", Press),
        ("sure", Press),
    ];

    private readonly HashSet<(string?, string?)> _heard = [];
    private Answers _answers = reports.NewAnswers();
    private int _at;

    /// <summary>What one reporter sends until he has his number.</summary>
    public static int UpdatesPerReport => Steps.Length + 1;

    public PersonAction Hear(BotMessage heard)
    {
        if (heard.Kind != BotMessageKind.Sent)
        {
            return PersonAction.Listens.Instance;
        }

        if (!_heard.Add((heard.Text, heard.ReplyMarkup)))
        {
            reports.HeardAgain();
            return PersonAction.Listens.Instance;
        }

        return _at == Steps.Length ? HearNumber(heard) : Answer(heard);
    }

    private PersonAction Answer(BotMessage heard)
    {
        var (verb, answer) = Steps[_at];
        var shown = ShownButtons.With(verb, heard.ReplyMarkup);
        if (shown.Count > 0)
        {
            _at++;
            return answer(this, shown);
        }

        if (_at > 0)
        {
            reports.Odd(_at, heard.Text);
        }

        return PersonAction.Listens.Instance;
    }

    private PersonAction HearNumber(BotMessage heard)
    {
        if (Number().Match(heard.Text ?? "") is not { Success: true } number)
        {
            reports.Odd(_at, heard.Text);
            return PersonAction.Listens.Instance;
        }

        reports.Filed(number.Value, _answers);
        if (reports.LastRound)
        {
            return PersonAction.Leaves.Instance;
        }

        _heard.Clear();
        _at = 0;
        _answers = reports.NewAnswers();
        return new PersonAction.GivesWay(First);
    }

    private PersonAction.Presses PressViolation(List<string> shown)
    {
        var code = shown[_answers.Name[^1] % shown.Count];
        _answers = _answers with { Violation = code[(code.LastIndexOf('|') + 1)..] };
        return new PersonAction.Presses(code);
    }

    private static PersonAction.Presses Press(ReporterScript it, List<string> shown) => new(shown[0]);

    [GeneratedRegex("LPR-[0-9]{2}-[0-9A-Z]{6}-[0-9A-Z]")]
    private static partial Regex Number();
}
