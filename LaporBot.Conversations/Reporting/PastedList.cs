namespace LaporBot.Conversations.Reporting;

/// <summary>The persons that a pasted list names, one a line, or that one sentence names; each once.</summary>
/// <param name="LeftOut">Persons beyond those that a report takes.</param>
internal sealed record PastedList(IReadOnlyList<DraftedAccused> Accused, int LeftOut)
{
    private static readonly string[] s_headings = ["nama", "no", "no nama", "name", "nama asn", "nama terlapor"];

    /// <summary>Somebody who writes one name writes it on one line, and without a second name beside it.</summary>
    public static bool IsList(string text) => HasLines(text) || SpokenList.Read(text).Count > 0;

    public static bool HasLines(string text) => LinesOf(text).Length > 1;

    /// <param name="before">Whom he has named already; they are not taken twice.</param>
    public static PastedList Read(Answer told, IReadOnlyList<DraftedAccused> before)
    {
        var known = before.Select(one => new ListedName(one.Name.Text, one.Office?.Text, one.Nip?.Text)).ToList();
        var people = new List<ListedName>();
        if (SpokenList.Read(told.Text) is { Count: > 0 } spoken)
        {
            spoken.ToList().ForEach(one => AddOnce(people, known, one));
        }
        else
        {
            LinesOf(told.Text).ToList().ForEach(line => AddLine(people, known, ListedName.Read(line)));
        }

        var room = Math.Max(0, ReportDraft.MaxAccused - before.Count);
        return new PastedList([.. people.Take(room).Select(one => Drafted(one, told.MessageId))], Math.Max(0, people.Count - room));
    }

    private static void AddLine(List<ListedName> people, List<ListedName> known, ListedName line)
    {
        if (line.Name is null)
        {
            // A line with nothing but an office or a number goes on with the person above it.
            if (people is [.. _, var above])
            {
                people[^1] = above with { Office = above.Office ?? line.Office, Nip = above.Nip ?? line.Nip };
            }

            return;
        }

        if (people is [.. _, var named] && line.IsOfficeOf(named))
        {
            people[^1] = named with { Office = line.Office is { } more ? $"{line.Name}, {more}" : line.Name, Nip = named.Nip ?? line.Nip };
            return;
        }

        if (!s_headings.Contains(line.Name, StringComparer.OrdinalIgnoreCase))
        {
            AddOnce(people, known, line);
        }
    }

    private static void AddOnce(List<ListedName> people, List<ListedName> known, ListedName one)
    {
        if (known.Exists(one.IsSameAs))
        {
            return;
        }

        var same = people.FindIndex(one.IsSameAs);
        if (same < 0)
        {
            people.Add(one);
            return;
        }

        people[same] = people[same] with { Office = people[same].Office ?? one.Office, Nip = people[same].Nip ?? one.Nip };
    }

    private static DraftedAccused Drafted(ListedName one, long message) => new(
        new Answer(one.Name!, message),
        one.Office is { } office ? new Answer(office, message) : null,
        one.Nip is { } nip ? new Answer(nip, message) : null);

    private static string[] LinesOf(string text) => text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
