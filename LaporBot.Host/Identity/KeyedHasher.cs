using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace LaporBot.Host.Identity;

/// <summary>Makes the keyed hashes by which rows are found. Each purpose has its own: equal values of two purposes do not look alike.</summary>
internal sealed class KeyedHasher(MasterKey master)
{
    private readonly byte[] _key = master.Derive("finding/1");

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

    private KeyedHash Of(string purpose, long first, long second)
    {
        Span<byte> pair = stackalloc byte[2 * sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(pair, first);
        BinaryPrimitives.WriteInt64BigEndian(pair[sizeof(long)..], second);
        return Of(purpose, pair);
    }

    private KeyedHash Hash(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key, content, hash);
        return KeyedHash.Read(hash);
    }
}
