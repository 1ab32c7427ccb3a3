namespace LaporBot.Simulator.Chats;

/// <summary>What is known of a file; <see cref="Size"/> is the declared size, which may be more than the bytes that are kept.</summary>
public sealed record StoredFile(string Id, string Kind, string Name, string Mime, long Size)
{
    public string Path => $"{Kind}s/{Id}{System.IO.Path.GetExtension(Name)}";
}
