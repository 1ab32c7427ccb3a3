using LaporBot.Conversations.Cases;
using LaporBot.Host;
using LaporBot.Host.EvidenceCleaning;
using LaporBot.Host.Settings;
using LaporBot.Tests.Support.Store;
using Microsoft.Extensions.Configuration;

namespace LaporBot.Tests.EvidenceCleaning;

/// <summary>Played by a small program, since it can be installed or not.</summary>
public sealed class WhatMat2Says : IDisposable
{
    private const string Shows = "case \"$*\" in *--show*) ";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("echo '  No metadata found in x.'", null)]
    [InlineData("echo '[+] Metadata for x:'; echo '    format: PDF-1.5'; echo '    creation-date: -1'", null)]
    [InlineData("echo '[+] Metadata for x:'; echo '    author: Budi Contoh'", Uncleanable.TracesRemain)]
    [InlineData("echo '[+] Metadata for x:'; echo '    creation-date: 1795693355'", Uncleanable.TracesRemain)]
    [InlineData("true", Uncleanable.TracesRemain)]
    [InlineData("echo '[-] something went wrong when processing x'", Uncleanable.Damaged)]
    [InlineData("echo \"[-] x's format (a/b) is not supported\"", Uncleanable.KindNotSupported)]
    [InlineData("echo 'RuntimeError: Unable to find ffmpeg' >&2; exit 1", Uncleanable.KindNotSupported)]
    [InlineData("echo MemoryError >&2; exit 1", Uncleanable.TooLarge)]
    [InlineData("exit 3", Uncleanable.Damaged)]
    public async Task Is_believed_only_when_nothing_is_left(string shown, Uncleanable? why) =>
        Assert.Equal(why, (await CleanAsync($"{Shows}{shown};; *) ;; esac")).Refused);

    [Theory]
    [InlineData("exit 255", Uncleanable.Damaged)]
    [InlineData("echo \"[-] x can't be cleaned: Unable to find ffmpeg\"; exit 255", Uncleanable.KindNotSupported)]
    [InlineData("echo 'OSError: File too large' >&2; exit 1", Uncleanable.TooLarge)]
    [InlineData(": > \"$3\"", Uncleanable.Damaged)]
    public async Task About_its_cleaning_decides_as_well(string cleaned, Uncleanable why) =>
        Assert.Equal(why, (await CleanAsync($"{Shows} echo '  No metadata found in x.';; *) {cleaned};; esac")).Refused);

    [Fact]
    public async Task Without_an_end_is_not_listened_to() =>
        Assert.Equal(Uncleanable.TookTooMuch, (await CleanAsync("yes")).Refused);

    [Fact]
    public async Task Too_late_is_not_waited_for() =>
        Assert.Equal(Uncleanable.TookTooMuch, (await CleanAsync("while true; do true; done", TimeSpan.FromMilliseconds(300))).Refused);

    [Fact]
    public async Task Is_told_in_kinds_of_traces()
    {
        var (_, removed, copy) = await CleanAsync(
            $"{Shows} if [ -e done ]; then echo '  No metadata found in x.'; else echo '[+] Metadata for x:'; echo '    Author: B'; echo '    GPSLatitude: 1'; " +
            "echo '    CreateDate: 2026'; echo '    Aneh: 1'; fi;; *) : > done; printf bersih > \"$3\";; esac");

        Assert.Equal([Trace.Position, Trace.Time, Trace.DocumentProperties, Trace.AddedData], removed);
        Assert.Equal("bersih"u8.ToArray(), copy);
    }

    [Fact]
    public async Task Nothing_when_it_is_not_there_any_more() => Assert.Equal(
        Uncleanable.KindNotSupported, Assert.IsType<CleaningOutcome.CannotBeCleaned>(
            await new Mat2("/tidak/ada/mat2", _folder.Path, s_patience).CleanAsync(FileKind.Pdf, new byte[1], new MemoryStream(), default)).Why);

    [Fact]
    public void Is_not_asked_when_it_is_turned_off_or_not_installed()
    {
        Assert.Null(Mat2Place.Find("off", _folder.Path));
        Assert.Equal("/bin/sh", Mat2Place.Find("/bin/sh", _folder.Path)!.Program);
    }

    [Fact]
    public void Must_be_somewhere_when_its_place_is_named()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Evidence:Mat2", "/tidak/ada/mat2")]).Build();

        Assert.Contains("Evidence:Mat2 must be auto, off", Assert.Throws<StartRefusedException>(() => HostSettings.Read(settings)).Message, StringComparison.Ordinal);
    }

    private async Task<(Uncleanable? Refused, IReadOnlyList<Trace> Removed, byte[] Copy)> CleanAsync(string does, TimeSpan? patience = null)
    {
        var program = Path.Combine(_folder.Path, "mat2");
        await File.WriteAllTextAsync(program, $"#!/bin/sh\n{does}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        using var copy = new MemoryStream();
        var outcome = await new Mat2(program, _folder.Path, patience ?? s_patience).CleanAsync(FileKind.Pdf, "%PDF-1.7 contoh"u8.ToArray(), copy, default);
        return outcome is CleaningOutcome.Cleaned cleaned ? (null, cleaned.Removed, copy.ToArray()) : (((CleaningOutcome.CannotBeCleaned)outcome).Why, [], []);
    }
}
