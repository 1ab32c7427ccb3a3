using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Listening;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Conversations.Staffing;

namespace LaporBot.Conversations.Welcoming;

/// <summary>The commands that Telegram offers in its menu, and what people read before the first message.</summary>
public static class BotMenu
{
    public static IReadOnlyList<MenuCommand> ForCitizens { get; } =
    [
        new("lapor", new("welcome.Command_lapor")),
        new("status", new("welcome.Command_status")),
        new("tambah", new("amend.Command_tambah")),
        new("tarik", new("amend.Command_tarik")),
        new("resmikan", new("welcome.Command_resmikan")),
        new("lengkap", new("welcome.Command_lengkap")),
        new("panduan", new("welcome.Command_panduan")),
        new("batal", new("welcome.Command_batal")),
        new("bantuan", new("welcome.Command_bantuan")),
        new("privasi", new("welcome.Command_privasi")),
        new("bahasa", new("welcome.Command_bahasa")),
        new("start", new("welcome.Command_start")),
    ];

    /// <summary>An officer is a citizen too: his own commands come first.</summary>
    public static IReadOnlyList<MenuCommand> For(Role role) =>
    [
        .. role is Role.Administrator or Role.Custodian ? Array.Empty<MenuCommand>() : [new("kasus", new("welcome.Command_kasus"))],
        .. OfRole(role),
        .. role == Role.Administrator ? Array.Empty<MenuCommand>() : [new("langganan", new("welcome.Command_langganan"))],
        .. ForCitizens,
    ];

    public static Sentence Description { get; } = new("welcome.BotDescription");

    public static Sentence ShortDescription { get; } = new("welcome.BotShortDescription");

    private static IReadOnlyList<MenuCommand> OfRole(Role role) => role switch
    {
        Role.Administrator => [new(StaffDesk.Command, new("staff.Command_petugas")), new("undang", new("welcome.Command_undang"))],
        Role.Intake => [new(VoiceDesk.Voices, new("spoken.Command_suara"))],
        Role.Custodian => [new(FileDesk.Files, new("file.Command_berkas"))],
        _ => [],
    };
}

/// <param name="Name">Without the slash.</param>
public sealed record MenuCommand(string Name, Sentence Description);
