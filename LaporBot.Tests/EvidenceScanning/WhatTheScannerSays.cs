using LaporBot.Host;
using LaporBot.Host.EvidenceScanning;
using LaporBot.Host.Settings;
using Microsoft.Extensions.Configuration;

namespace LaporBot.Tests.EvidenceScanning;

public sealed class WhatTheScannerSays : IDisposable
{
    private const int SeveralChunks = 200_000;
    private readonly PlayedClamd _clamd = new();

    public void Dispose() => _clamd.Dispose();

    [Fact]
    public async Task The_whole_file_arrives_in_chunks()
    {
        var file = new byte[SeveralChunks];
        new Random(7).NextBytes(file);

        Assert.Equal(ScanVerdict.Clean, await _clamd.Scanner().ScanAsync(file, default));

        Assert.Equal("zINSTREAM\0", _clamd.Command);
        Assert.Equal(file, _clamd.Heard);
    }

    [Theory]
    [InlineData(ScanVerdict.Clean, "stream: OK\0")]
    [InlineData(ScanVerdict.Clean, "str", "eam: O", "K", "\0")]
    [InlineData(ScanVerdict.Infected, "stream: Contoh.Uji FOUND\0")]
    [InlineData(ScanVerdict.Infected, "stream: Contoh", ".Uji FOU", "ND\0")]
    [InlineData(ScanVerdict.NoAnswer, "INSTREAM size limit exceeded. ERROR\0")]
    [InlineData(ScanVerdict.NoAnswer, "stream: Contoh.Uji ERROR\0")]
    [InlineData(ScanVerdict.NoAnswer, "stream: OK")]
    [InlineData(ScanVerdict.NoAnswer, "stream: ")]
    [InlineData(ScanVerdict.NoAnswer, "\0")]
    [InlineData(ScanVerdict.NoAnswer)]
    public async Task Only_a_whole_answer_counts(object verdict, params string[] answer)
    {
        _clamd.Answer = answer;

        Assert.Equal(verdict, await _clamd.Scanner().ScanAsync("contoh"u8.ToArray(), default));
    }

    [Fact]
    public async Task An_answer_without_an_end_is_no_answer()
    {
        _clamd.Answer = [new string('a', 10_000)];

        Assert.Equal(ScanVerdict.NoAnswer, await _clamd.Scanner().ScanAsync("contoh"u8.ToArray(), default));
    }

    [Fact]
    public async Task One_that_hangs_is_left_alone_after_a_while()
    {
        _clamd.Answer = null;

        Assert.Equal(ScanVerdict.NoAnswer, await _clamd.Scanner(TimeSpan.FromMilliseconds(200)).ScanAsync("contoh"u8.ToArray(), default));
    }

    [Fact]
    public async Task One_that_hangs_up_in_the_middle_has_not_answered()
    {
        _clamd.HangsUp = true;

        Assert.Equal(ScanVerdict.NoAnswer, await _clamd.Scanner().ScanAsync(new byte[8 * 1024 * 1024], default));
    }

    [Fact]
    public async Task One_that_is_down_has_not_answered()
    {
        Assert.Equal(ScanVerdict.NoAnswer, await new Clamd("127.0.0.1", 1, TimeSpan.FromMinutes(1)).ScanAsync(new byte[1], default));
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData(":3310")]
    [InlineData("clamd:0")]
    [InlineData("clamd:70000")]
    [InlineData("tcp://clamd:3310")]
    public void A_wrong_address_stops_the_start_and_names_the_key(string address)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Evidence:ClamAv", address)]).Build();

        Assert.Contains("Evidence:ClamAv must be host:port", Assert.Throws<StartRefusedException>(() => HostSettings.Read(settings)).Message, StringComparison.Ordinal);
    }
}
