using System.CommandLine;
using LaporBot.Benchmarks.Crash;
using LaporBot.Benchmarks.First;
using LaporBot.Benchmarks.Leaks;
using LaporBot.Benchmarks.Tutorial;

var reporters = new Option<int>("--reporters") { Description = "People who report at the same time.", DefaultValueFactory = _ => 50 };
var seconds = new Option<int>("--seconds") { Description = "Length of a round.", DefaultValueFactory = _ => 10 };
var warmup = new Option<int>("--warmup") { Description = "Seconds of load before the first round, for each bot.", DefaultValueFactory = _ => 45 };
var rounds = new Option<int>("--rounds") { Description = "Rounds of each bot; they take turns.", DefaultValueFactory = _ => 3 };
var answerMs = new Option<int[]>("--answer-ms")
{
    Description = "Milliseconds that Telegram takes for each call; every value is measured.",
    AllowMultipleArgumentsPerToken = true,
    DefaultValueFactory = _ => [0, 5],
};
var alone = new Option<bool>("--alone") { Description = "Measure the host without the tutorial bot." };
var first = new Command("first", "The host and a bot as tutorials write it, under the same reporters.") { reporters, seconds, warmup, rounds, answerMs, alone };
first.SetAction((parsed, ct) => FirstFigure.RunAsync(
    new FirstOptions(
        parsed.GetValue(reporters),
        TimeSpan.FromSeconds(parsed.GetValue(seconds)),
        TimeSpan.FromSeconds(parsed.GetValue(warmup)),
        parsed.GetValue(rounds),
        [.. parsed.GetValue(answerMs)!.Select(ms => TimeSpan.FromMilliseconds(ms))],
        !parsed.GetValue(alone)),
    Console.Out,
    ct));

var kills = new Option<int>("--rounds") { Description = "How often the host is killed.", DefaultValueFactory = _ => 20 };
var seed = new Option<int>("--seed") { Description = "Decides the moments of the kills; printed, so that a run can be repeated.", DefaultValueFactory = _ => Random.Shared.Next() };
var crash = new Command("crash", "Kills the host (SIGKILL) at random moments while people report, and counts what is lost.") { reporters, kills, seed };
crash.SetAction((parsed, ct) => CrashRounds.RunAsync(
    new CrashOptions(parsed.GetValue(reporters), parsed.GetValue(kills), parsed.GetValue(seed)), Console.Out, ct));

var leaks = new Command("leaks", "How many of the labelled invented sentences the leak guard reads rightly.");
leaks.SetAction(_ => LeakFigure.Print(Console.Out));

var api = new Argument<string>("api") { Description = "Base address of the Bot API." };
var token = new Argument<string>("token");
var file = new Argument<string>("file") { Description = "Its SQLite database." };
var tutorial = new Command("tutorial-bot", "The tutorial bot itself; 'first' starts it.") { api, token, file };
tutorial.SetAction((parsed, ct) => new TutorialBot(parsed.GetValue(token)!, parsed.GetValue(api)!, parsed.GetValue(file)!).RunAsync(ct));

return await new RootCommand("What LaporBot claims about speed and crashes, runnable.") { first, crash, leaks, tutorial }.Parse(args).InvokeAsync();
