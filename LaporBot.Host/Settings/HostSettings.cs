using System.ComponentModel.DataAnnotations;
using LaporBot.Host.Brakes;
using LaporBot.Host.Cases;
using LaporBot.Host.Identity;
using LaporBot.Host.Practice;
using LaporBot.Host.Reference;
using LaporBot.Host.Reports;
using LaporBot.Host.Storage;
using LaporBot.Host.TelegramChannel;

namespace LaporBot.Host.Settings;

/// <summary>Every setting, read once and checked as a whole before anything is opened.</summary>
internal sealed class HostSettings
{
    /// <summary>How the operator of appsettings.json begins: good for practice, never for people who report in earnest.</summary>
    private const string Invented = "Contoh:";

    private HostSettings(IConfiguration configuration, List<string> faults)
    {
        Telegram = Section<TelegramOptions>(configuration, "Telegram", faults);
        Practice = Section<PracticeOptions>(configuration, "Practice", faults);
        Operator = Section<OperatorOptions>(configuration, "Operator", faults);
        Cases = Section<CaseOptions>(configuration, "Cases", faults);
        Reports = Section<ReportOptions>(configuration, "Reports", faults);
        Brakes = Section<BrakeOptions>(configuration, "Brakes", faults);
        Storage = Section<StorageOptions>(configuration, "Storage", faults);
        Reference = Section<ReferenceOptions>(configuration, "Reference", faults);
        Evidence = Section<EvidenceOptions>(configuration, "Evidence", faults);
        Protection = Section<ProtectionOptions>(configuration, "Protection", faults);
        Http = Section<HttpOptions>(configuration, "Http", faults);
        Logs = Section<LogOptions>(configuration, "Logs", faults);
    }

    public TelegramOptions Telegram { get; }

    public PracticeOptions Practice { get; }

    public OperatorOptions Operator { get; }

    public CaseOptions Cases { get; }

    public ReportOptions Reports { get; }

    public BrakeOptions Brakes { get; }

    public StorageOptions Storage { get; }

    public ReferenceOptions Reference { get; }

    public EvidenceOptions Evidence { get; }

    public ProtectionOptions Protection { get; }

    public HttpOptions Http { get; }

    public LogOptions Logs { get; }

    /// <summary>No token: the built-in Telegram plays, nothing leaves the machine.</summary>
    public bool IsPractice => Telegram.Token.Length == 0;

    /// <summary>Which bot it is: the token's, or in practice mode the built-in Telegram's.</summary>
    public BotIdentity Bot => IsPractice
        ? new(BotIdOf(PracticeTelegram.Token), StoreMode.Practice)
        : new(BotIdOf(Telegram.Token), StoreMode.Live);

    /// <exception cref="StartRefusedException">Names every key at fault, in one message.</exception>
    public static HostSettings Read(IConfiguration configuration)
    {
        var faults = new List<string>();
        var settings = new HostSettings(configuration, faults);
        if (faults.Count == 0 && settings.IsPractice && !settings.Practice.Allowed)
        {
            faults.Add("Telegram:Token is missing. Set it (environment variable Telegram__Token), or set Practice:Allowed to true to practise.");
        }

        if (faults.Count == 0 && !settings.IsPractice && settings.Protection.MasterKeyFile.Length == 0)
        {
            faults.Add("Protection:MasterKeyFile is missing. With a live token the master key must lie outside the database: name a file that only this user can read (0600); `openssl rand -out FILE 32` makes one.");
        }

        if (faults.Count == 0 && !settings.IsPractice && settings.Telegram.ApiBaseUrl.Length == 0 && settings.Operator.Name.StartsWith(Invented, StringComparison.Ordinal))
        {
            faults.Add("Operator:Name still is the invented example. Citizens read it first, and trust it: set Operator:Name, Operator:Readers and Operator:Contact (environment variables Operator__Name …).");
        }

        return faults.Count == 0
            ? settings
            : throw new StartRefusedException("LaporBot cannot start with these settings:" + string.Concat(faults.Select(f => $"{Environment.NewLine}  - {f}")));
    }

    private static long BotIdOf(string token) =>
        long.Parse(token[..token.IndexOf(':', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture);

    private static T Section<T>(IConfiguration configuration, string name, List<string> faults)
        where T : class, new()
    {
        var options = new T();
        try
        {
            configuration.GetSection(name).Bind(options);
        }
        catch (InvalidOperationException failure)
        {
            faults.Add($"{KeyIn(failure.Message) ?? name} cannot be read: {ReasonIn(failure)}");
            return options;
        }

        var results = new List<ValidationResult>();
        var context = new ValidationContext(options);
        if (!Validator.TryValidateObject(options, context, results, validateAllProperties: true) && options is IValidatableObject whole)
        {
            // The validator asks the whole only when every part is right; whoever starts the host wants to know all of it.
            results = [.. results.Concat(whole.Validate(context)).DistinctBy(fault => (fault.MemberNames.FirstOrDefault(), fault.ErrorMessage))];
        }

        faults.AddRange(results.Select(result => $"{name}:{result.MemberNames.FirstOrDefault()} {Told(result)}"));
        return options;
    }

    private static string Told(ValidationResult result)
    {
        var member = result.MemberNames.FirstOrDefault() ?? "";
        var message = result.ErrorMessage ?? "is not valid";
        return message.StartsWith($"The field {member} ", StringComparison.Ordinal)
            ? message[$"The field {member} ".Length..]
            : message.StartsWith($"The {member} field ", StringComparison.Ordinal) ? message[$"The {member} field ".Length..] : message;
    }

    // The binder says: Failed to convert configuration value 'x' at 'Telegram:PollSeconds' to type …
    private static string? KeyIn(string message)
    {
        var parts = message.Split('\'');
        return parts.Length >= 4 ? parts[3] : null;
    }

    private static string ReasonIn(InvalidOperationException failure) =>
        failure.InnerException is { } inner && inner.InnerException is { } cause ? cause.Message : "it has another type than expected.";
}
