using LaporBot.Simulator.BotApi;
using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.Control;

sealed record MemberView(long Id, string Name);

sealed record GroupView(long Id, string Title, string? Side, string? Key, string Type, IReadOnlyList<MemberView> Members, bool WithBot, long? MigratedTo);

sealed record ChatLine(long Id, string Type, string Title, string? Side, long Version);

sealed record ChatView(
    long Id,
    string Type,
    string Title,
    long Version,
    IReadOnlyList<MemberView> Members,
    bool WithBot,
    IReadOnlyList<MessageView> Messages,
    ReplyKeyboardView? ReplyKeyboard,
    IReadOnlyList<Toast> Toasts);

sealed record AuthorView(long Id, string Name, bool IsBot);

sealed record FileView(string FileId, string Kind, string Name, long Size, string Mime, string Url);

sealed record ButtonView(string Text, string? Data, string? Url);

sealed record ReplyButtonView(string Text, bool RequestLocation, bool RequestContact);

sealed record ReplyKeyboardView(IReadOnlyList<IReadOnlyList<ReplyButtonView>> Rows, bool OneTime, string? Placeholder);

sealed record PressView(string Id);

sealed record UpdateView(int UpdateId);

sealed record ErrorView(string Error);

sealed record ClockView(long Now, double OffsetSeconds, long Version);

sealed record CallsView(long Last, IReadOnlyList<BotCallRecord> Calls);

sealed record FaultsView(IReadOnlyList<FaultRule> Rules, bool Pacing);

sealed record CommandsView(string Scope, long? ChatId, long? UserId, string LanguageCode, IReadOnlyList<BotCommand> Commands);

sealed record DescriptionView(string LanguageCode, string? Description, string? ShortDescription);

sealed record BotView(
    long Id,
    string Username,
    string Name,
    IReadOnlyList<CommandsView> Commands,
    IReadOnlyList<DescriptionView> Descriptions,
    WebhookSettings? Webhook,
    int PendingUpdates);
