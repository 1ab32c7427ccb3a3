using LaporBot.Host;

return await HostCommands.RunAsync(args);
