using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.BotApi;

/// <summary>Files that people have sent, for the bot to fetch.</summary>
sealed class FileMethods(World world)
{
    /// <summary>A bot cannot fetch more than this.</summary>
    public const long MostBytes = 20 * 1024 * 1024;

    public CallAnswer GetFile(BotCall call)
    {
        if (call.Text("file_id") is not { Length: > 0 } id)
        {
            return Refusals.FileIdMissing;
        }

        return world.Files.Find(id) is not { } file ? Refusals.FileIdWrong
            : file.Size > MostBytes ? Refusals.FileTooBig
            : JsonText.Bytes((id, file), static (json, it) =>
            {
                json.WriteStartObject();
                FileJson.WriteIdentity(json, it.id, it.file.Size);
                json.WriteString("file_path", it.file.Path);
                json.WriteEndObject();
            });
    }
}
