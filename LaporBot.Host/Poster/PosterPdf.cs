using System.ComponentModel;
using System.Diagnostics;

namespace LaporBot.Host.Poster;

/// <summary>Lets an installed chromium print the page. Without one the page alone is enough.</summary>
internal static class PosterPdf
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <returns>The PDF beside the page; null where there is no chromium or it did not manage.</returns>
    public static async Task<FileInfo?> TryPrintAsync(FileInfo page, CancellationToken ct)
    {
        var pdf = new FileInfo(Path.ChangeExtension(page.FullName, ".pdf"));
        var start = new ProcessStartInfo("chromium") { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])["--headless", "--disable-gpu", "--no-sandbox", "--no-first-run", "--no-pdf-header-footer", $"--print-to-pdf={pdf.FullName}", new Uri(page.FullName).AbsoluteUri])
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var limited = CancellationTokenSource.CreateLinkedTokenSource(ct);
            limited.CancelAfter(Patience);
            using var chromium = Process.Start(start)!;
            try
            {
                await Task.WhenAll(
                    chromium.StandardOutput.ReadToEndAsync(limited.Token),
                    chromium.StandardError.ReadToEndAsync(limited.Token),
                    chromium.WaitForExitAsync(limited.Token));
            }
            catch (OperationCanceledException) when (!ct.IsCancellationRequested)
            {
                chromium.Kill(entireProcessTree: true);
                return null;
            }

            return chromium.ExitCode == 0 && pdf.Exists ? pdf : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
