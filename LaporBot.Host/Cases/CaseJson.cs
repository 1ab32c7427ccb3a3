using System.Text.Json.Serialization;
using LaporBot.Conversations.Cases;

namespace LaporBot.Host.Cases;

/// <summary>The byte form of what is sealed as a whole.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ReportContent))]
[JsonSerializable(typeof(ReporterIdentity))]
internal sealed partial class CaseJson : JsonSerializerContext;
