using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Host.Identity;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LaporBot.Host.Storage;

/// <summary>How the model keeps our types in columns; <see cref="StoreValue"/> says the same for statements.</summary>
internal static class StoreConverters
{
    internal sealed class Moment() : ValueConverter<DateTimeOffset, long>(v => v.UtcTicks, v => StoreValue.Moment(v));

    internal sealed class Hash() : ValueConverter<KeyedHash, byte[]>(v => v.ToBytes(), v => KeyedHash.Read(v));

    internal sealed class Chat() : ValueConverter<ChatKey, byte[]>(v => v.Value.ToBytes(), v => new ChatKey(KeyedHash.Read(v)));

    internal sealed class Person() : ValueConverter<PersonKey, byte[]>(v => v.Value.ToBytes(), v => new PersonKey(KeyedHash.Read(v)));

    internal sealed class Case() : ValueConverter<CaseId, byte[]>(v => StoreValue.Bytes(v.Value), v => new CaseId(StoreValue.Guid(v)));

    internal sealed class Officer() : ValueConverter<OfficerId, byte[]>(v => StoreValue.Bytes(v.Value), v => new OfficerId(StoreValue.Guid(v)));

    internal sealed class Number() : ValueConverter<CaseNumber, string>(v => v.Value, v => StoreValue.Number(v));

    internal sealed class Box<T>() : ValueConverter<Sealed<T>, byte[]>(v => v.Bytes, v => new Sealed<T>(v));
}
