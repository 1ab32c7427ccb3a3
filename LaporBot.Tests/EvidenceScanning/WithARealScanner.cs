using System.Text;
using LaporBot.Host.EvidenceScanning;

namespace LaporBot.Tests.EvidenceScanning;

public class WithARealScanner(RealClamd clamd) : IClassFixture<RealClamd>
{
    [SkippableFact]
    public async Task What_it_knows_is_found() =>
        Assert.Equal(ScanVerdict.Infected, await clamd.Scanner.ScanAsync(Encoding.UTF8.GetBytes(RealClamd.Virus), default));

    [SkippableTheory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData((64 * 1024) - 1)]
    [InlineData(64 * 1024)]
    [InlineData(300_000)]
    public async Task What_it_does_not_know_is_clean(int length) =>
        Assert.Equal(ScanVerdict.Clean, await clamd.Scanner.ScanAsync(new byte[length], default));

    [SkippableFact]
    public async Task A_file_larger_than_it_takes_is_not_called_clean() =>
        Assert.Equal(ScanVerdict.NoAnswer, await clamd.Scanner.ScanAsync(new byte[3 * RealClamd.Most], default));
}
