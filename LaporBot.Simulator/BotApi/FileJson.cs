using System.Text.Json;
using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.BotApi;

/// <summary>Files in the shapes that Telegram gives to their kinds.</summary>
static class FileJson
{
    const int PhotoWidth = 1280;
    const int PhotoHeight = 960;
    const int SmallWidth = 90;
    const int SmallHeight = 67;

    public static void Write(Utf8JsonWriter json, StoredFile file)
    {
        json.WritePropertyName(file.Kind);
        if (file.Kind == "photo")
        {
            json.WriteStartArray();
            WritePhotoSize(json, PhotoSize.SmallIdOf(file), Math.Max(1, file.Size / 16), SmallWidth, SmallHeight);
            WritePhotoSize(json, file.Id, file.Size, PhotoWidth, PhotoHeight);
            json.WriteEndArray();
            return;
        }

        json.WriteStartObject();
        WriteIdentity(json, file.Id, file.Size);
        switch (file.Kind)
        {
            case "voice":
                json.WriteNumber("duration", 1);
                json.WriteString("mime_type", file.Mime);
                break;
            case "video_note":
                json.WriteNumber("length", SmallWidth);
                json.WriteNumber("duration", 1);
                break;
            case "sticker":
                json.WriteNumber("width", 512);
                json.WriteNumber("height", 512);
                json.WriteString("type", "regular");
                json.WriteBoolean("is_animated", false);
                json.WriteBoolean("is_video", false);
                break;
            case "video" or "animation":
                json.WriteNumber("width", PhotoWidth);
                json.WriteNumber("height", PhotoHeight);
                json.WriteNumber("duration", 1);
                WriteNames(json, file);
                break;
            case "audio":
                json.WriteNumber("duration", 1);
                WriteNames(json, file);
                break;
            default:
                WriteNames(json, file);
                break;
        }

        json.WriteEndObject();
    }

    public static void WriteIdentity(Utf8JsonWriter json, string id, long size)
    {
        json.WriteString("file_id", id);
        json.WriteString("file_unique_id", "u" + id);
        json.WriteNumber("file_size", size);
    }

    static void WriteNames(Utf8JsonWriter json, StoredFile file)
    {
        json.WriteString("file_name", file.Name);
        json.WriteString("mime_type", file.Mime);
    }

    static void WritePhotoSize(Utf8JsonWriter json, string id, long size, int width, int height)
    {
        json.WriteStartObject();
        WriteIdentity(json, id, size);
        json.WriteNumber("width", width);
        json.WriteNumber("height", height);
        json.WriteEndObject();
    }
}
