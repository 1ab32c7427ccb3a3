using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.CaseWork;

public class WhatAReporterIsNeverAsked
{
    [Theory]
    [InlineData("Pak, jam berapa kejadiannya? Tolong kirim foto KTP dan nomor HP Anda.")]
    [InlineData("Berapa NIK Anda?")]
    [InlineData("Mohon sebutkan nomor WA bapak")]
    [InlineData("kirim KTP ya")]
    [InlineData("Masukkan kode OTP yang Anda terima")]
    [InlineData("Siapa nama Anda?")]
    [InlineData("Di mana alamat rumah Anda?")]
    [InlineData("What is your phone number?")]
    public void By_an_officer_is_not_sent_and_he_is_told_why(string question)
    {
        var office = new Office(ACase.Filed());

        var officer = office.Officer(Role.Verifier).Takes().Moves("Tanya pelapor", question);

        Assert.Equal(Stage.Verifying, office.Case.Stage);
        Assert.Contains("Pelapor dijanjikan", officer.Hears, StringComparison.Ordinal);

        officer.Says("Jam berapa kejadiannya?");
        Assert.Equal(Stage.AwaitingReporter, office.Case.Stage);
    }

    [Theory]
    [InlineData("Apakah KTP warga dikumpulkan oleh camat?")]
    [InlineData("Apakah ada foto KTP warga yang dikumpulkan?")]
    [InlineData("Siapa nama orang yang membagikan amplop?")]
    [InlineData("Berapa uang yang dibagikan, dan di alamat mana?")]
    [InlineData("Apa nomor pelat mobilnya?")]
    [InlineData("Di kantor mana terlapor bekerja?")]
    [InlineData("Apakah Anda melihat nama pasangan calon di spanduk?")]
    public void Is_not_what_he_is_asked_about_others(string question)
    {
        var office = new Office(ACase.Filed());

        office.Officer(Role.Verifier).Takes().Moves("Tanya pelapor", question);

        Assert.Equal(Stage.AwaitingReporter, office.Case.Stage);
    }

    [Fact]
    public void Where_his_name_is_known_he_may_be_asked_where_he_lives()
    {
        var office = new Office(ACase.Filed(anonymity: Anonymity.OpenName));

        office.Officer(Role.Verifier).Takes().Moves("Tanya pelapor", "Apakah alamat rumah Anda masih sama?");

        Assert.Equal(Stage.AwaitingReporter, office.Case.Stage);
    }
}
