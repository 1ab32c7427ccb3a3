namespace Telegram.Bot.Types;

/// <summary>A file to send: a stream, the id of one that Telegram has already, or an address that Telegram fetches it from.</summary>
[JsonConverter(typeof(InputFileConverter))]
public abstract class InputFile
{
    public abstract FileType FileType { get; }

    /// <summary>An absolute address is taken as one, everything else as an id.</summary>
    public static InputFile FromString(string urlOrFileId) =>
        Uri.TryCreate(urlOrFileId, UriKind.Absolute, out var url) ? FromUri(url) : FromFileId(urlOrFileId);

    /// <summary>The stream is read to its end when the request is sent, and closed with it.</summary>
    public static InputFileStream FromStream(Stream stream, string? fileName = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new InputFileStream(stream, fileName ?? Path.GetFileName((stream as FileStream)?.Name));
    }

    public static InputFileUrl FromUri(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return new InputFileUrl(url);
    }

    public static InputFileUrl FromUri(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return new InputFileUrl(url);
    }

    public static InputFileId FromFileId(string fileId)
    {
        ArgumentNullException.ThrowIfNull(fileId);
        return new InputFileId(fileId);
    }

    public static implicit operator InputFile(Stream stream) => FromStream(stream);

    [return: NotNullIfNotNull(nameof(urlOrFileId))]
    public static implicit operator InputFile?(string? urlOrFileId) => urlOrFileId is null ? null : FromString(urlOrFileId);

    public static implicit operator InputFile(FileBase file) => FromFileId(file.FileId);
}

/// <summary>A file that Telegram has already.</summary>
[JsonConverter(typeof(InputFileConverter))]
public class InputFileId : InputFile
{
    public InputFileId()
    {
    }

    [SetsRequiredMembers]
    public InputFileId(string id) => Id = id;

    public override FileType FileType => FileType.Id;

    public required string Id { get; set; }

    [return: NotNullIfNotNull(nameof(fileId))]
    public static implicit operator InputFileId?(string? fileId) => fileId is null ? null : new(fileId);

    public override string ToString() => Id;
}

/// <summary>A file of our own; without a name it is called "file".</summary>
[JsonConverter(typeof(InputFileConverter))]
public class InputFileStream : InputFile
{
    public InputFileStream()
    {
    }

    [SetsRequiredMembers]
    public InputFileStream(Stream content, string? fileName = default) => (Content, FileName) = (content, fileName);

    public override FileType FileType => FileType.Stream;

    public required Stream Content { get; set; }

    public string? FileName { get; }

    public static implicit operator InputFileStream(Stream stream) => new(stream);

    public override string ToString() => Content is FileStream file ? $"stream://{Path.GetFileName(file.Name)}" : "stream://0";
}

/// <summary>A file on the web.</summary>
[JsonConverter(typeof(InputFileConverter))]
public class InputFileUrl : InputFile
{
    public InputFileUrl()
    {
    }

    [SetsRequiredMembers]
    public InputFileUrl(string url) => Url = new Uri(url);

    [SetsRequiredMembers]
    public InputFileUrl(Uri uri) => Url = uri;

    public override FileType FileType => FileType.Url;

    public required Uri Url { get; set; }

    public static implicit operator InputFileUrl(string url) => new(url);

    public override string ToString() => Url.ToString();
}
