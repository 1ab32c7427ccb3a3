using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.CaseWork;

public class InvitingAndJoining
{
    private static readonly Invitation s_valid = new("token-contoh", Role.Verifier, "BKN", ForGroup: false, A.Moment.AddDays(1));

    [Fact]
    public void A_valid_link_makes_an_officer_and_explains_the_work()
    {
        var office = new Office();
        office.Reporter.Commands("start", "token-contoh", s_valid);
        Assert.Equal(new Intent.JoinAsOfficer(s_valid), Assert.Single(office.Done));
        Assert.Contains("Verifikator Satgas", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.Contains("/kasus", office.Reporter.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_is_used_unknown_or_too_old_is_answered_kindly()
    {
        var office = new Office();
        Assert.Contains("tidak berlaku", office.Reporter.Commands("start", "token-contoh").Hears, StringComparison.Ordinal);
        Assert.Contains("tidak berlaku", office.Reporter.Commands("start", "token-contoh", s_valid with { ExpiresAt = office.Now }).Hears, StringComparison.Ordinal);
        Assert.Contains("untuk grup", office.Reporter.Commands("start", "token-contoh", s_valid with { ForGroup = true }).Hears, StringComparison.Ordinal);
        Assert.Empty(office.Done);
    }

    [Fact]
    public void An_officer_is_told_that_he_is_one_already()
    {
        var office = new Office();
        Assert.Contains("sudah terdaftar sebagai Verifikator", office.Officer(Role.Verifier).Commands("start", "token-contoh", s_valid).Hears, StringComparison.Ordinal);
        Assert.Contains("sudah terdaftar sebagai Pengkaji", office.Officer(Role.Reviewer, agency: "BAWASLU").Commands("start", "token-contoh", s_valid with { ExpiresAt = office.Now }).Hears, StringComparison.Ordinal);
        Assert.Empty(office.Done);
    }

    [Fact]
    public void An_officer_takes_another_role_by_a_link_but_an_administrator_stays_one()
    {
        var office = new Office();
        Assert.Contains("sudah terdaftar sebagai", office.Officer(Role.Administrator).Commands("start", "token-contoh", s_valid).Hears, StringComparison.Ordinal);
        Assert.Empty(office.Done);

        var reviewer = office.Officer(Role.Reviewer, agency: "BAWASLU").Commands("start", "token-contoh", s_valid);

        Assert.Contains("Anda terdaftar sebagai Verifikator Satgas", reviewer.Hears, StringComparison.Ordinal);
        Assert.Equal(new Intent.JoinAsOfficer(s_valid), Assert.Single(office.Done));
    }

    [Fact]
    public void A_group_is_bound_by_an_invitation_for_groups_only()
    {
        var office = new Office();
        var start = new Utterance.Commanded("start", "token-contoh");
        Assert.Contains("untuk satu orang", office.Reporter.Does(start, inGroup: true, s_valid).Hears, StringComparison.Ordinal);
        Assert.Contains("tidak berlaku", office.Reporter.Does(start, inGroup: true).Hears, StringComparison.Ordinal);
        Assert.Empty(office.Done);
        office.Reporter.Does(start, inGroup: true, s_valid with { ForGroup = true });
        Assert.IsType<Intent.BindOfficersGroup>(Assert.Single(office.Done));
    }

    [Fact]
    public void An_administrator_chooses_role_and_agency_and_gets_a_link()
    {
        var office = new Office();
        var administrator = office.Officer(Role.Administrator).Commands("undang").Presses("Pengkaji Bawaslu").Presses("Badan Pengawas");
        var made = Assert.IsType<Intent.Invite>(Assert.Single(office.Done)).Made;
        Assert.Equal((Role.Reviewer, "BAWASLU", false, office.Now + A.Rules.InvitationLife), (made.Role, made.Agency, made.ForGroup, made.ExpiresAt));
        Assert.Contains($"https://t.me/{A.Operator.BotUsername}?start={made.Token}", administrator.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_invited_while_the_name_of_the_bot_is_not_known()
    {
        var office = new Office { Operator = A.Operator with { BotUsername = "" } };
        var administrator = office.Officer(Role.Administrator).Commands("undang").Presses("Pengkaji Bawaslu").Presses("Badan Pengawas");
        Assert.Empty(office.Done);
        Assert.Contains("Coba lagi beberapa menit lagi", administrator.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", administrator.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void An_agency_operator_is_invited_by_the_name_of_his_region()
    {
        var office = new Office();
        var administrator = office.Officer(Role.Administrator).Commands("undang").Presses("Operator instansi");
        Assert.Contains("/undang Sleman", administrator.Hears, StringComparison.Ordinal);
        Assert.Contains("belum kami temukan", administrator.Commands("undang", "Negeri Dongeng").Hears, StringComparison.Ordinal);
        administrator.Commands("undang", "sleman").Presses("Kabupaten Sleman");
        Assert.Equal((Role.PpkOperator, "34.04"), (((Intent.Invite)office.Done[0]).Made.Role, ((Intent.Invite)office.Done[0]).Made.Agency));
    }

    [Fact]
    public void A_group_is_invited_by_a_link_of_its_own()
    {
        var office = new Office();
        var administrator = office.Officer(Role.Administrator).Commands("undang").Presses("Grup petugas");
        Assert.True(((Intent.Invite)office.Done[0]).Made.ForGroup);
        Assert.Contains("?startgroup=", administrator.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_officers_cannot_invite_not_even_by_an_old_button()
    {
        var office = new Office();
        var officer = office.Officer(Role.Verifier).Commands("undang");
        Assert.Contains("Hanya administrator", officer.Hears, StringComparison.Ordinal);
        officer.Presses(new ChoiceCode("c|inv|Administrator|LAPORBOT"));
        Assert.Contains("Hanya administrator", officer.Hears, StringComparison.Ordinal);
        Assert.Empty(office.Done);
    }

    [Fact]
    public void An_officer_says_whether_he_is_told_of_new_cases()
    {
        var office = new Office();
        office.Officer(Role.Verifier, subscribed: true).Commands("langganan");
        office.Officer(Role.Verifier, subscribed: false).Commands("langganan");
        Assert.Equal([false, true], office.Done.Cast<Intent.Subscribe>().Select(one => one.ToNewCases));
    }

    [Theory]
    [InlineData("verifikator", Role.Verifier)]
    [InlineData("pemeriksa", Role.Verifier)]
    [InlineData("Admin", Role.Administrator)]
    [InlineData("pengkaji pak", Role.Reviewer)]
    public void A_role_is_understood_when_it_is_typed(string typed, Role role)
    {
        var pressed = new Office().Officer(Role.Administrator).Commands("undang").Presses(Phrasebook.Text(Language.Indonesian, RoleTexts.NameOf(role)));

        Assert.Equal(pressed.Hears, new Office().Officer(Role.Administrator).Commands("undang").Says(typed).Hears);
        Assert.Equal(pressed.Hears, new Office().Officer(Role.Administrator).Commands("undang", typed).Hears);
        Assert.NotEqual(pressed.Hears, new Office().Officer(Role.Verifier).Says(typed).Hears);
    }
}
