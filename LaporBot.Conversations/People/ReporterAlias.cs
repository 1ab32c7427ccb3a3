using LaporBot.Conversations.Cases;

namespace LaporBot.Conversations.People;

/// <summary>
/// What officers call a reporter. It is made from the number of one case alone, so two cases of the same person carry
/// names that have nothing to do with each other.
/// </summary>
public static class ReporterAlias
{
    private static readonly string[] s_plants =
    [
        "Anggrek", "Bakung", "Cempaka", "Dahlia", "Enau", "Flamboyan", "Gaharu", "Ilalang", "Jati", "Kenanga", "Lontar",
        "Melati", "Nangka", "Pandan", "Randu", "Seroja", "Teratai", "Ulin", "Waru", "Wijaya",
    ];

    public static string Of(CaseNumber number)
    {
        var mixed = number.Value.Aggregate(17u, (sum, character) => unchecked((sum * 31) + character));
        return $"{s_plants[mixed % s_plants.Length]} {(mixed / s_plants.Length % 90) + 10}";
    }
}
