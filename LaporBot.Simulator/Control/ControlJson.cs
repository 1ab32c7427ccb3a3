using System.Text.Json;
using System.Text.Json.Serialization;
using LaporBot.Simulator.BotApi;
using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.Control;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(AddPerson))]
[JsonSerializable(typeof(AddGroup))]
[JsonSerializable(typeof(SetBotPresence))]
[JsonSerializable(typeof(SetMember))]
[JsonSerializable(typeof(WriteMessage))]
[JsonSerializable(typeof(EditMessage))]
[JsonSerializable(typeof(PressButton))]
[JsonSerializable(typeof(ShareLocation))]
[JsonSerializable(typeof(ShareContact))]
[JsonSerializable(typeof(SendSticker))]
[JsonSerializable(typeof(MoveClock))]
[JsonSerializable(typeof(AdvanceClock))]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(IReadOnlyList<Person>))]
[JsonSerializable(typeof(GroupView))]
[JsonSerializable(typeof(IReadOnlyList<GroupView>))]
[JsonSerializable(typeof(IReadOnlyList<ChatLine>))]
[JsonSerializable(typeof(ChatView))]
[JsonSerializable(typeof(MessageView))]
[JsonSerializable(typeof(FileView))]
[JsonSerializable(typeof(PressView))]
[JsonSerializable(typeof(UpdateView))]
[JsonSerializable(typeof(ErrorView))]
[JsonSerializable(typeof(ClockView))]
[JsonSerializable(typeof(CallsView))]
[JsonSerializable(typeof(FaultsView))]
[JsonSerializable(typeof(FaultRule))]
[JsonSerializable(typeof(BotView))]
[JsonSerializable(typeof(IReadOnlyList<BotCommand>))]
[JsonSerializable(typeof(JsonElement))]
sealed partial class ControlJson : JsonSerializerContext;
