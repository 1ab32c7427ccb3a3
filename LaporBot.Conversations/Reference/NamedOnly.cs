using System.Text.Json.Serialization;

namespace LaporBot.Conversations.Reference;

/// <summary>Reads a value of a data file by its name: a number in its place would be taken for a value that there may not even be.</summary>
internal sealed class NamedOnly<T>() : JsonStringEnumConverter<T>(namingPolicy: null, allowIntegerValues: false)
    where T : struct, Enum;
