using System.Globalization;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Brakes;

/// <summary>An administrator's button below a mark: <c>b|&lt;case&gt;|&lt;when it was asked for, in hexadecimal&gt;|&lt;y or n&gt;</c>. Of a mark that is gone it fits no later one.</summary>
internal sealed record MarkButton(CaseId Case, DateTimeOffset AskedAt, bool Agrees)
{
    public const string Area = "b";

    private const string Yes = "y";
    private const string No = "n";

    public static ChoiceCode Of(CaseId filed, AbuseMark mark, bool agrees) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Area}|{filed.ToCode()}|{mark.AskedAt.UtcTicks:x}|{(agrees ? Yes : No)}"));

    public static MarkButton? Read(ChoiceCode code) =>
        ButtonFields.Of(code) is [Area, var id, var asked, Yes or No] fields
        && CaseId.TryReadCode(id, out var filed)
        && long.TryParse(asked, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var ticks)
        && ticks >= 0 && ticks <= DateTimeOffset.MaxValue.Ticks
            ? new MarkButton(filed, new DateTimeOffset(ticks, TimeSpan.Zero), fields[^1] == Yes)
            : null;
}
