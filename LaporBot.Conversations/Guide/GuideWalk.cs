using LaporBot.Conversations.Reference;

namespace LaporBot.Conversations.Guide;

/// <summary>Where some answers lead: to the next question, or to a form.</summary>
internal abstract record GuideWalk
{
    private GuideWalk()
    {
    }

    /// <summary>Follows the answers from the first question. The last question is always the one about the person, and what he is where he is no civil servant.</summary>
    /// <returns>The first question again where an answer does not exist (any more).</returns>
    public static GuideWalk Along(GuideBook guide, IReadOnlyList<int> answers)
    {
        var at = GuideBook.FirstQuestion;
        string? found = null;
        foreach (var answer in answers)
        {
            if (answer < 0 || answer >= guide.Questions[at].Answers.Count)
            {
                return new Asks(guide.Questions[GuideBook.FirstQuestion], []);
            }

            var chosen = guide.Questions[at].Answers[answer];
            if (at == GuideBook.KindQuestion || (at == GuideBook.LastQuestion && chosen.Next is null))
            {
                return new Found(found!, chosen is { Asn: not false, Route: null }, chosen.Route);
            }

            found = chosen.Code ?? found;
            at = chosen.Next ?? GuideBook.LastQuestion;
        }

        return new Asks(guide.Questions[at], answers);
    }

    /// <summary>The form that the answers name, also where he is still asked who the person is.</summary>
    /// <returns>Null where they name none yet.</returns>
    public static string? CodeAt(GuideBook guide, IReadOnlyList<int> answers)
    {
        var at = GuideBook.FirstQuestion;
        string? found = null;
        foreach (var answer in answers)
        {
            if (answer < 0 || answer >= guide.Questions[at].Answers.Count)
            {
                return null;
            }

            var chosen = guide.Questions[at].Answers[answer];
            (found, at) = (chosen.Code ?? found, chosen.Next ?? GuideBook.LastQuestion);
        }

        return found;
    }

    /// <param name="Answers">Those that led here.</param>
    public sealed record Asks(GuideQuestion Question, IReadOnlyList<int> Answers) : GuideWalk;

    /// <param name="MayBeAsn">False where the person is surely no civil servant: others are in charge then.</param>
    /// <param name="Route">Code of who is in charge then; null where it is not known.</param>
    public sealed record Found(string Code, bool MayBeAsn, string? Route) : GuideWalk;
}
