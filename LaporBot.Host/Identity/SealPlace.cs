using System.Globalization;

namespace LaporBot.Host.Identity;

/// <summary>Where a sealed value belongs. It is authenticated with the value: moved to another row, column or table, the value does not open.</summary>
/// <param name="RowId">What identifies the row for good: an id or a keyed hash, never a person's data.</param>
internal readonly record struct SealPlace(string Table, string Column, string RowId)
{
    public static SealPlace Of(string table, string column, long rowId) =>
        new(table, column, rowId.ToString(CultureInfo.InvariantCulture));
}
