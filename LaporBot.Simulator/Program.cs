using LaporBot.Simulator;

var settings = new ConfigurationBuilder().AddCommandLine(args).Build();
var defaults = new SimulatorOptions { Url = "http://127.0.0.1:5090" };
await using var telegram = await SimulatorServer.StartAsync(defaults with
{
    Url = settings["urls"] ?? defaults.Url,
    JournalFolder = settings["journal"],
    BotToken = settings["token"] ?? defaults.BotToken,
    BotUsername = settings["username"] ?? defaults.BotUsername,
});
Console.WriteLine($"Bot API, control API and page: {telegram.BaseUrl}");
await telegram.WaitForShutdownAsync();
