using System.Text.Json.Serialization;

namespace LaporBot.Simulator.Journal;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JournalEvent))]
sealed partial class JournalJson : JsonSerializerContext;
