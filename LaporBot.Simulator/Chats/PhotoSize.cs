namespace LaporBot.Simulator.Chats;

/// <summary>A photo is told to bots in two sizes, smallest first; both ids lead to the same bytes.</summary>
static class PhotoSize
{
    const string SmallPrefix = "s-";

    public static string SmallIdOf(StoredFile photo) => SmallPrefix + photo.Id;

    public static string OriginalOf(string fileId) =>
        fileId.StartsWith(SmallPrefix, StringComparison.Ordinal) ? fileId[SmallPrefix.Length..] : fileId;
}
