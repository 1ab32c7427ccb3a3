using Telegram.Bot.Exceptions;

namespace Telegram.Bot.Serialization;

/// <summary>Ids and addresses are plain strings; a stream is a reference to a part of the form.</summary>
internal sealed class InputFileConverter : JsonConverter<InputFile>
{
    private const string Attached = "attach://";
    private const string Local = "file://";

    public override bool CanConvert(Type typeToConvert) => typeof(InputFile).IsAssignableFrom(typeToConvert);

    public override InputFile? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType is JsonTokenType.String ? reader.GetString()! : throw new JsonException("A file is given as a string.");
        if (text.StartsWith(Attached, StringComparison.OrdinalIgnoreCase))
            return new InputFileStream(Stream.Null, text[Attached.Length..]);
        if (text.StartsWith(Local, StringComparison.OrdinalIgnoreCase))
            throw new ApiRequestException("file:// URI not allowed", 400);
        return InputFile.FromString(text);
    }

    public override void Write(Utf8JsonWriter writer, InputFile value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value switch
        {
            InputFileId file => file.Id,
            InputFileUrl file => file.Url.ToString(),
            InputFileStream file => $"{Attached}{AttachedFiles.PositionOf(file)}",
            _ => throw new JsonException("File Type not supported"),
        });
}
