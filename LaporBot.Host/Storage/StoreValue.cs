using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Host.Identity;

namespace LaporBot.Host.Storage;

/// <summary>How our types look in a column; the model's converters say the same (a test compares them).</summary>
internal static class StoreValue
{
    public static object Of(object? value) => value switch
    {
        null => DBNull.Value,
        long or string or byte[] => value,
        int number => (long)number,
        bool yes => yes ? 1L : 0L,
        DateTimeOffset moment => moment.UtcTicks,
        DateOnly day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        KeyedHash hash => hash.ToBytes(),
        ChatKey chat => chat.Value.ToBytes(),
        PersonKey person => person.Value.ToBytes(),
        CaseId filed => Bytes(filed.Value),
        OfficerId officer => Bytes(officer.Value),
        CaseNumber number => number.Value,
        Sealed<string> box => box.Bytes,
        Sealed<byte[]> box => box.Bytes,
        Sealed<long> box => box.Bytes,
        Enum word => word.ToString(),
        _ => throw new ArgumentException($"{value.GetType()} has no column form.", nameof(value)),
    };

    public static byte[] Bytes(Guid id) => id.ToByteArray(bigEndian: true);

    public static Guid Guid(byte[] bytes) => new(bytes, bigEndian: true);

    /// <exception cref="InvalidDataException">It is no case number: the column was changed from outside.</exception>
    public static CaseNumber Number(string text) =>
        CaseNumber.TryRead(text, out var number) ? number : throw new InvalidDataException("A stored case number does not read.");

    public static DateTimeOffset Moment(long ticks) => new(ticks, TimeSpan.Zero);
}
