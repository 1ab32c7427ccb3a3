namespace Telegram.Bot.Requests;

/// <summary>The method getFile with its parameters.</summary>
public class GetFileRequest() : RequestBase<TGFile>("getFile")
{
    [JsonPropertyName("file_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string FileId { get; set; }
}
