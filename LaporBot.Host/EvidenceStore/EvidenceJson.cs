using System.Text.Json.Serialization;
using LaporBot.Conversations.Cases;

namespace LaporBot.Host.EvidenceStore;

/// <summary>The byte form of what is sealed of an item.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(EvidenceDetails))]
[JsonSerializable(typeof(CopyReport))]
[JsonSerializable(typeof(Transcript))]
internal sealed partial class EvidenceJson : JsonSerializerContext;
