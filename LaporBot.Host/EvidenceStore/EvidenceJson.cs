using System.Text.Json.Serialization;

namespace LaporBot.Host.EvidenceStore;

/// <summary>The byte form of an item's details.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(EvidenceDetails))]
internal sealed partial class EvidenceJson : JsonSerializerContext;
