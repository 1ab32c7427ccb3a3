namespace LaporBot.Host.Identity;

/// <summary>A sealed value was changed, moved, cut, or sealed with another key.</summary>
internal sealed class SealBrokenException(string table, string column, Exception? inner = null)
    : Exception($"A sealed value of {table}.{column} does not open.", inner);
