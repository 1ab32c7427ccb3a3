namespace Microsoft.Bot.Schema;

/// <summary>How several attachments of one message are arranged.</summary>
public static class AttachmentLayoutTypes
{
    public const string Carousel = "carousel";
    public const string List = "list";
}
