namespace Telegram.Bot;

/// <summary>The Bot API's methods by name, grouped in the parts of this class; each is one request.</summary>
public static partial class TelegramBotClientExtensions
{
    /// <summary>Looks a file up and fetches it into a stream.</summary>
    public static Task<TGFile> GetInfoAndDownloadFile(
        this ITelegramBotClient botClient, FileBase file, Stream destination, CancellationToken cancellationToken = default) =>
        GetInfoAndDownloadFile(botClient, file.FileId, destination, cancellationToken);

    /// <inheritdoc cref="GetInfoAndDownloadFile(ITelegramBotClient, FileBase, Stream, CancellationToken)"/>
    public static async Task<TGFile> GetInfoAndDownloadFile(
        this ITelegramBotClient botClient, string fileId, Stream destination, CancellationToken cancellationToken = default)
    {
        var file = await botClient.GetFile(fileId, cancellationToken);
        await botClient.DownloadFile(file.FilePath!, destination, cancellationToken);
        return file;
    }

    private static async Task<TResponse> Call<TResponse>(
        this ITelegramBotClient botClient, IRequest<TResponse> request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(botClient);
        return await botClient.SendRequest(request, cancellationToken);
    }
}
