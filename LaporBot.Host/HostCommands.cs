using System.CommandLine;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Host.EvidenceCleaning;
using LaporBot.Host.Officers;
using LaporBot.Host.Poster;
using LaporBot.Host.Reference;

namespace LaporBot.Host;

/// <summary>What can be asked of the program: serve (without a word), or one of the commands that run beside a serving host.</summary>
internal static class HostCommands
{
    private const int Refused = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        var standby = new Option<bool>("--standby") { Description = "Wait while another host serves the same database, and take over when it ends." };
        var root = new RootCommand("LaporBot: takes reports about breaches of civil-service neutrality, in Telegram. Without a token it practises.")
        {
            standby,
            Invite(),
            Poster(),
            CheckData(),
            Clean(),
        };
        root.SetAction((parsed, ct) => GuardedAsync(() => ServeAsync(parsed.GetValue(standby), ct)));
        return await root.Parse(args).InvokeAsync();
    }

    /// <summary>The settings: the file beside the program, then the environment.</summary>
    public static IConfiguration Configuration() => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: false)
        .AddEnvironmentVariables()
        .Build();

    private static async Task<int> ServeAsync(bool standby, CancellationToken ct)
    {
        await using var serving = await Serving.StartAsync(Configuration(), standby: standby, ct: ct);
        if (serving.Practice is { } telegram)
        {
            Console.WriteLine();
            Console.WriteLine($"  Mode latihan. Buka halaman ini / practice mode, open this page:  {telegram.BaseUrl}");
            Console.WriteLine();
        }

        await serving.WaitForShutdownAsync(ct);
        return 0;
    }

    private static Command Invite()
    {
        var role = new Option<Role>("--role") { Description = "What the officer may do: " + string.Join(", ", Enum.GetNames<Role>()), Required = true };
        var agency = new Option<string>("--agency") { Description = "Code of the agency, for example BKN.", Required = true };
        var group = new Option<bool>("--group") { Description = "A link that makes a group the officers' group instead of a person an officer." };
        var command = new Command("invite", "Makes a single-use link by which an officer (or the officers' group) joins.") { role, agency, group };
        command.SetAction((parsed, ct) => GuardedAsync(() =>
            InviteOfficer.RunAsync(Configuration(), parsed.GetValue(role), parsed.GetValue(agency)!, parsed.GetValue(group), Console.Out, ct)));
        return command;
    }

    private static Command Poster()
    {
        var region = new Option<string>("--region") { Description = "Code of the province, regency, city or district, for example 35.25.", Required = true };
        var file = new Option<FileInfo>("--out") { Description = "Where the page is written; a PDF goes beside it where chromium is installed.", DefaultValueFactory = _ => new FileInfo("poster.html") };
        var command = new Command("poster", "Makes a printable A4 page with a QR code that opens a report.") { region, file };
        command.SetAction((parsed, ct) => GuardedAsync(() =>
            PrintPoster.RunAsync(Configuration(), parsed.GetValue(region)!, parsed.GetValue(file)!, Console.Out, ct)));
        return command;
    }

    private static Command CheckData()
    {
        var command = new Command("check-reference", "Checks the data files: the built-in ones and those of Reference:Folder. Ends with 1 when one is refused.");
        command.SetAction((_, _) => GuardedAsync(() =>
            CheckReference.RunAsync(Configuration(), WorkingDays.DayOf(TimeProvider.System.GetUtcNow()), Console.Out)));
        return command;
    }

    // Reads no settings: what cleans a stranger's file is to know nothing.
    private static Command Clean()
    {
        var mat2 = new Option<string?>("--mat2") { Description = "The program mat2, for kinds that are not cleaned here." };
        var work = new Option<string?>("--work") { Description = "An empty folder for mat2's copy; emptied by whoever gave it." };
        var command = new Command("clean", "Makes a working copy without metadata of the file on standard input. The host runs it for every file.") { mat2, work };
        command.SetAction((parsed, ct) => CleanCommand.RunAsync(
            Console.OpenStandardInput(),
            Console.OpenStandardOutput(),
            Console.Error,
            parsed.GetValue(mat2) is { } program && parsed.GetValue(work) is { } folder ? new Mat2(program, folder, Mat2.Longest) : null,
            ct));
        return command;
    }

    /// <summary>A refusal is one readable message, not a stack.</summary>
    private static async Task<int> GuardedAsync(Func<Task<int>> action)
    {
        try
        {
            return await action();
        }
        catch (StartRefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return Refused;
        }
    }
}
