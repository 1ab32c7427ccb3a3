using System.Text.Json.Serialization;

namespace LaporBot.Host.EvidenceStore;

/// <summary>The byte form of what is sealed of an item.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(EvidenceDetails))]
[JsonSerializable(typeof(CopyReport))]
internal sealed partial class EvidenceJson : JsonSerializerContext;
