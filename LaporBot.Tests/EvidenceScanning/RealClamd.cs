using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using LaporBot.Host.EvidenceScanning;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.EvidenceScanning;

/// <summary>Debian's clamd on the loopback, knowing one invented virus; where it is not installed its tests are reported as skipped.</summary>
public sealed class RealClamd : IAsyncLifetime, IDisposable
{
    /// <summary>The contents of a file that it takes for a virus.</summary>
    public const string Virus = "berkas contoh yang berbahaya";

    /// <summary>The most it takes in one stream.</summary>
    public const int Most = 1024 * 1024;

    private const string Executable = "/usr/sbin/clamd";
    private const string SaidWhenReady = "Self checking";

    private static readonly TimeSpan StartWithin = TimeSpan.FromMinutes(1);

    private readonly TemporaryFolder _folder = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? _process;
    private int _port;

    internal Clamd Scanner
    {
        get
        {
            Skip.If(_process is null, $"There is no clamd at {Executable}.");
            return new Clamd("127.0.0.1", _port, StartWithin);
        }
    }

    public async Task InitializeAsync()
    {
        if (!File.Exists(Executable))
        {
            return;
        }

        _port = FreePort();
        var configuration = Path.Combine(_folder.Path, "clamd.conf");
        await File.WriteAllTextAsync(configuration, string.Create(
            CultureInfo.InvariantCulture,
            $"Foreground yes\nTCPSocket {_port}\nTCPAddr 127.0.0.1\nDatabaseDirectory {_folder.Path}\nStreamMaxLength {Most}\n"));
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "contoh.hsb"), string.Create(
            CultureInfo.InvariantCulture, $"{Signature(Virus)}:{Encoding.UTF8.GetByteCount(Virus)}:Contoh.Uji\n"));
        _process = new Process { StartInfo = new ProcessStartInfo(Executable, [$"--config-file={configuration}"]) { RedirectStandardOutput = true } };
        _process.OutputDataReceived += (_, said) =>
        {
            if (said.Data?.Contains(SaidWhenReady, StringComparison.Ordinal) == true)
            {
                _ready.TrySetResult();
            }
        };
        _process.Start();
        _process.BeginOutputReadLine();
        await _ready.Task.WaitAsync(StartWithin);
    }

    public async Task DisposeAsync()
    {
        if (_process is not null)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }
    }

    public void Dispose()
    {
        _process?.Dispose();
        _folder.Dispose();
    }

    private static string Signature(string contents) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(contents)));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
