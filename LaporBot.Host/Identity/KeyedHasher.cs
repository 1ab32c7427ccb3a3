using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace LaporBot.Host.Identity;

/// <summary>
/// Makes the keyed hashes by which rows are found. Each purpose has its own: equal values of two purposes do not look alike.
/// Safe for many threads.
/// </summary>
internal sealed class KeyedHasher : IDisposable
{
    // One for each thread: preparing the key costs more than hashing the few bytes that are asked about.
    private readonly ThreadLocal<IncrementalHash> _hash;

    public KeyedHasher(MasterKey master)
    {
        var key = master.Derive("finding/1");
        _hash = new ThreadLocal<IncrementalHash>(() => IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key), trackAllValues: true);
    }

    public ChatKey Chat(long botId, long chatId) => new(Of("chat", botId, chatId));

    public PersonKey Person(long botId, long userId) => new(Of("person", botId, userId));

    public KeyedHash Bot(long botId) => Of("bot", botId, 0);

    public KeyedHash Message(ChatKey chat, long messageId)
    {
        Span<byte> both = stackalloc byte[KeyedHash.Length + sizeof(long)];
        chat.Value.ToBytes().CopyTo(both);
        BinaryPrimitives.WriteInt64BigEndian(both[KeyedHash.Length..], messageId);
        return Of("message", both);
    }

    public KeyedHash InvitationToken(string token) => Of("invitation", token);

    /// <summary>A name as one would search it: capitals, dots, commas and doubled blanks do not matter.</summary>
    public KeyedHash Name(string name)
    {
        var plain = name.Normalize(NormalizationForm.FormKC).ToUpperInvariant();
        var words = string.Concat(plain.Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Of("name", string.Join(' ', words));
    }

    public KeyedHash Of(string purpose, string text) => Of(purpose, Encoding.UTF8.GetBytes(text));

    public KeyedHash Of(string purpose, ReadOnlySpan<byte> content)
    {
        var rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(purpose.Length) + 1 + content.Length);
        try
        {
            var length = Encoding.UTF8.GetBytes(purpose, rented);
            rented[length++] = 0;
            content.CopyTo(rented.AsSpan(length));
            return Hash(rented.AsSpan(0, length + content.Length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }
    }

    public void Dispose()
    {
        foreach (var hash in _hash.Values)
        {
            hash.Dispose();
        }

        _hash.Dispose();
    }

    private KeyedHash Of(string purpose, long first, long second)
    {
        Span<byte> pair = stackalloc byte[2 * sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(pair, first);
        BinaryPrimitives.WriteInt64BigEndian(pair[sizeof(long)..], second);
        return Of(purpose, pair);
    }

    private KeyedHash Hash(ReadOnlySpan<byte> content)
    {
        var hash = _hash.Value!;
        Span<byte> made = stackalloc byte[HMACSHA256.HashSizeInBytes];
        hash.AppendData(content);
        hash.GetHashAndReset(made);
        return KeyedHash.Read(made);
    }
}
