using System.Text.Json;
using System.Text.Json.Serialization;

namespace LaporBot.Simulator.BotApi;

[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(List<string>))]
sealed partial class PlainJson : JsonSerializerContext;
