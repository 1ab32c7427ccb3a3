using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Host.Identity;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.CaseWork;

public class AnOfficerWhoLeft
{
    private static readonly string[] s_typed =
        ["/kasus", "/suara", "/berkas", "/undang", "/undang Sleman", "/langganan", "/batal", "/bantuan", "/status", "/kasus {0}", "{0}", "Alasan contoh"];

    [Fact]
    public async Task Reads_and_does_no_more_than_any_citizen_by_all_that_still_stands_in_his_chat()
    {
        await using var worked = await WorkedTown.OpenAsync();
        var staying = await worked.Town.OfficerAsync(Role.Administrator, "LAPORBOT", " kedua");
        await EverybodyIsInTheMiddleOfSomething(worked);
        var left = worked.Officers.Values.ToList();
        var shown = left.ToDictionary(one => one, WorkedTown.CodesOf);
        var held = await worked.HeldAsync();
        foreach (var one in left)
        {
            await RemovesAsync(worked, staying, one);
            await one.HearsAsync("Anda tidak lagi menjadi petugas");
        }

        var citizen = worked.Town.Citizen("Warga Biasa");
        await worked.SaysAsync(citizen, "halo");

        // The cases that went back are announced at the next full minute, which may fall anywhere below.
        await AnnouncedAsync(worked);
        var before = worked.Stored();
        foreach (var one in new[] { Role.Verifier, Role.Intake, Role.Custodian }.Select(role => worked.Officers[role]))
        {
            Assert.Contains("Yang tadi Anda mulai tidak dilanjutkan", (await worked.SaysAsync(one, "Alasan yang sudah setengah ditulis")).Words, StringComparison.Ordinal);
        }

        foreach (var one in left)
        {
            foreach (var act in Acts(worked, held, shown[one]))
            {
                var (his, anybodys) = (await worked.Line.DoesAsync(one.Id, act), await worked.Line.TriesAsync(citizen.Id, act));
                Assert.True(his.Failure is null && his.Words.Length > 0, $"{one.Name}, {act}: no answer.");
                Assert.True(his.Words == anybodys.Words && his.Deeds == anybodys.Deeds, $"{one.Name}, {act}:\n{his.Words}\n=== but a citizen reads:\n{anybodys.Words}");
                Assert.True(his.Turn!.After is { Errand: null, Deciding: null, Writing: null }, $"{one.Name}, {act}: something of his goes on.");
            }
        }

        Assert.Equal(before, worked.Stored());
    }

    [Fact]
    public async Task Leaves_his_case_to_the_next_one_who_can_work_it()
    {
        await using var worked = await WorkedTown.OpenAsync();
        var second = await worked.Town.OfficerAsync(Role.Verifier, "BKN", " kedua");
        Assert.DoesNotContain(worked.Number, (await worked.SaysAsync(second, "/kasus")).Words, StringComparison.Ordinal);

        await RemovesAsync(worked, worked.Officers[Role.Administrator], worked.Verifier);
        await worked.Town.WhileTimePassesAsync(second.HearsAsync("menunggu"), TimeSpan.FromMinutes(1));
        var desk = await worked.SaysAsync(second, "/kasus");
        var card = await worked.PressesAsync(second, desk.Code(worked.Number).Value);
        var full = await worked.PressesAsync(second, card.Code("Ambil").Value);

        Assert.Contains("Cerita", full.Words, StringComparison.Ordinal);
        Assert.NotNull((await worked.HeldAsync()).Owner);
        Assert.Equal(1L, worked.Town.Ask<long>("SELECT COUNT(*) FROM history WHERE what = 'HandedOn'"));
        Assert.DoesNotContain("Banjir laporan", worked.Officers[Role.Administrator].Screen.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_told_nothing_of_what_comes_later_nor_of_what_was_held_back_for_him()
    {
        await using var worked = await WorkedTown.OpenAsync();
        var reviewer = worked.Officers[Role.Reviewer];
        await worked.Verifier.PressesAsync("Terima", "Pelapor diberi tahu");
        await RemovesAsync(worked, worked.Officers[Role.Administrator], reviewer);
        await reviewer.HearsAsync("Anda tidak lagi menjadi petugas");
        reviewer.Listens();

        await worked.Town.Citizen("Warga Berikut").WalksThroughAsync(new ReportWords("Berikut"));
        worked.Town.Passes(TimeSpan.FromMinutes(3));
        var second = await worked.Town.OfficerAsync(Role.Reviewer, "BAWASLU", " kedua");
        await worked.Town.WhileTimePassesAsync(second.HearsAsync("laporan"), TimeSpan.FromMinutes(1));

        Assert.Empty(reviewer.Screen.Seen.Skip(reviewer.Since));
    }

    [Fact]
    public async Task Cannot_be_somebody_who_removes_himself_or_is_removed_by_one_who_may_not()
    {
        await using var worked = await WorkedTown.OpenAsync();
        var administrator = worked.Officers[Role.Administrator];
        var roster = worked.Get<OfficerRoster>();
        var before = worked.Stored();
        foreach (var one in roster.Officers.Select(contact => contact.Officer))
        {
            foreach (var verb in new[] { "a", "y" })
            {
                var code = $"st|{new CaseId(one.Id.Value).ToCode()}|{verb}";
                foreach (var (role, who) in worked.Officers.Where(pair => pair.Key != Role.Administrator || one.Role == Role.Administrator))
                {
                    Assert.DoesNotContain("Dismiss", (await worked.PressesAsync(who, code)).Deeds, StringComparison.Ordinal);
                }
            }
        }

        Assert.DoesNotContain("Dismiss", (await worked.PressesAsync(administrator, $"st|{new CaseId(Guid.NewGuid()).ToCode()}|y")).Deeds, StringComparison.Ordinal);
        Assert.Equal(before, worked.Stored());
    }

    [Theory]
    [InlineData(Role.Verifier, Role.Custodian, "LAPORBOT")]
    [InlineData(Role.Verifier, Role.Administrator, "LAPORBOT")]
    [InlineData(Role.Verifier, Role.Intake, "BAWASLU")]
    [InlineData(Role.Intake, Role.Forwarder, "BKN")]
    [InlineData(Role.Custodian, Role.Reviewer, "BAWASLU")]
    [InlineData(Role.Administrator, Role.Forwarder, "BKN")]
    public async Task With_another_role_is_answered_like_anybody_of_that_role(Role was, Role now, string agency)
    {
        await using var worked = await WorkedTown.OpenAsync();
        await EverybodyIsInTheMiddleOfSomething(worked);
        var one = worked.Officers[was];
        var other = await worked.Town.OfficerAsync(now, agency, " kedua");
        var shown = WorkedTown.CodesOf(one);
        var held = await worked.HeldAsync();
        await ChangesRole(worked, one, now, agency);
        var owns = (await worked.HeldAsync()).Owner is not null;
        Assert.Equal(now is not (Role.Custodian or Role.Administrator), owns);
        var before = worked.Stored();

        var answer = await worked.SaysAsync(one, "Alasan yang sudah setengah ditulis");
        Assert.Equal(was == Role.Administrator || (was == Role.Verifier && owns), !answer.Words.Contains("Yang tadi Anda mulai tidak dilanjutkan", StringComparison.Ordinal));
        if (was == Role.Verifier && owns)
        {
            // He still owns it and may go on by his new role, so his buttons are his own.
            return;
        }

        foreach (var act in Acts(worked, held, shown).Where(act => !act.Contains("|st|", StringComparison.Ordinal)))
        {
            var (his, anothers) = (await worked.Line.TriesAsync(one.Id, act), await worked.Line.TriesAsync(other.Id, act));
            Assert.True(his.Words == anothers.Words && his.Deeds == anothers.Deeds, $"{act}:\n{his.Words}\n=== but another reads:\n{anothers.Words}");
        }

        Assert.Equal(before, worked.Stored());
    }

    /// <summary>Each has begun something that his next words would finish, and has seen what his role can see.</summary>
    private static async Task EverybodyIsInTheMiddleOfSomething(WorkedTown worked)
    {
        await worked.Verifier.PressesAsync("Tanya pelapor", "");
        var intake = worked.Officers[Role.Intake];
        await intake.SaysAsync("/suara", "menunggu ditulis");
        await intake.PressesAsync("no. 1", "Tulis paling lambat");
        await intake.PressesAsync("Dengarkan", "Tulis apa yang Anda dengar");
        await intake.SaysAsync("Tulisan rahasia contoh", "Tulisan Anda");
        var custodian = worked.Officers[Role.Custodian];
        await custodian.SaysAsync("/berkas", worked.Number);
        await custodian.PressesAsync(worked.Number, "Ini berkas asli");
        await custodian.PressesAsync("Buka berkas asli", "Jangan simpan, jangan teruskan");
        await custodian.PressesAsync("Lepas untuk petugas", "Apa alasannya");
        await worked.Officers[Role.Administrator].SaysAsync("/undang", "");
        await worked.Officers[Role.Administrator].SaysAsync("/petugas", "Petugas selain Anda");
    }

    private static IEnumerable<string> Acts(WorkedTown worked, Case held, IReadOnlyList<string> shown) =>
    [
        .. s_typed.Select(text => DirectLine.Saying(text.Replace("{0}", worked.Number, StringComparison.Ordinal))),
        .. shown.Concat(EveryButtonOf.TheOfficers(held)).Distinct().Select(DirectLine.Pressing),
    ];

    private static async Task RemovesAsync(WorkedTown worked, PersonOnTheLine administrator, PersonOnTheLine leaver)
    {
        var alias = worked.Get<OfficerRoster>().Find(PersonOf(worked, leaver))!.Officer.Alias;
        var page = await worked.SaysAsync(administrator, "/petugas");
        while (!page.Words.Contains($"({alias})", StringComparison.Ordinal))
        {
            page = await worked.PressesAsync(administrator, page.Code("Yang lain").Value);
        }

        var number = page.Words.Split('\n').First(line => line.Contains($"({alias})", StringComparison.Ordinal)).Split('.')[0].Trim();
        var sure = await worked.PressesAsync(administrator, page.Code($"Keluarkan no. {number}").Value);
        Assert.Contains("bukan petugas lagi", (await worked.PressesAsync(administrator, sure.Code("Ya, keluarkan").Value)).Words, StringComparison.Ordinal);
    }

    private static async Task ChangesRole(WorkedTown worked, PersonOnTheLine one, Role now, string agency)
    {
        var contact = worked.Get<OfficerRoster>().Find(PersonOf(worked, one))!;
        var changed = contact.Officer with { Role = now, Agency = agency, ToldOfNewCases = now != Role.Administrator };
        await worked.Get<CommitWriter>().CommitAsync(CommitUnit.Of(new OfficerJoined(changed, contact.Person, contact.Chat, contact.Address, worked.Town.Clock.GetUtcNow())));
    }

    private static async Task AnnouncedAsync(WorkedTown worked)
    {
        const int mostMinutes = 30;
        for (var minutes = 0; minutes < mostMinutes && worked.Town.Ask<long>("SELECT COUNT(*) FROM gathered") > 0; minutes++)
        {
            worked.Town.Passes(TimeSpan.FromMinutes(1));
            await worked.Town.RoundTripAsync();
        }
    }

    private static PersonKey PersonOf(WorkedTown worked, PersonOnTheLine one) => worked.Get<KeyedHasher>().Person(worked.Get<BotIdentity>().BotId, one.Id);
}
