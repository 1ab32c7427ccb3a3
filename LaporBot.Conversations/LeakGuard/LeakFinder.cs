namespace LaporBot.Conversations.LeakGuard;

/// <summary>
/// Finds where a reporter gives himself away: names, numbers and addresses by their form, work, family and home by the words people use for
/// them in Indonesian and English, also as they are typed in the regions. It knows patterns, not people: what is told between the lines it cannot see.
/// </summary>
public static class LeakFinder
{
    /// <returns>The marks from left to right; none touches another.</returns>
    public static IReadOnlyList<LeakMark> In(string text, KnownNames known) =>
        Apart(NumbersAndAddresses(text).Concat(NameLeaks.In(text, known)).Concat(IntroducedNames.In(text, known)).Concat(HintsIn(PlainSpelling.Of(text))));

    /// <inheritdoc cref="In"/>
    public static IReadOnlyList<LeakMark> InFileName(string name, KnownNames known)
    {
        var spaced = name.Replace('_', ' ');
        return Apart(NumbersAndAddresses(spaced).Concat(NameLeaks.InFileName(name, known)).Concat(HintsIn(PlainSpelling.Of(spaced))));
    }

    // The surer kind goes first and keeps its words: "ayah saya sekretaris" is no "saya sekretaris".
    private static IReadOnlyList<LeakMark> Apart(IEnumerable<LeakMark> marks)
    {
        List<LeakMark> found = [];
        foreach (var mark in marks)
        {
            if (!found.Exists(mark.Touches))
            {
                found.Add(mark);
            }
        }

        return [.. found.OrderBy(mark => mark.Start)];
    }

    private static IEnumerable<LeakMark> NumbersAndAddresses(string text) => EmailLeaks.In(text)
        .Concat(NikLeaks.In(text))
        .Concat(PhoneLeaks.In(text));

    private static IEnumerable<LeakMark> HintsIn(PlainSpelling plain) => HintWords.MayHintIn(plain.Text)
        ? Hints(plain.Text).Where(mark => mark.Length > 0).Select(plain.Written)
        : [];

    private static IEnumerable<LeakMark> Hints(string text) => (HintWords.MayHintAtFamilyIn(text) ? FamilyLeaks.In(text) : [])
        .Concat(HomeLeaks.In(text))
        .Concat(DutyLeaks.In(text))
        .Concat(WorkLeaks.In(text));
}
