using LaporBot.Host.Identity;

namespace LaporBot.Host.EvidenceStore;

/// <summary>By what the same file is found again: says nothing about its content without the key.</summary>
internal static class ContentHash
{
    public static KeyedHash Of(KeyedHasher hasher, ReadOnlySpan<byte> sha256) => hasher.Of("content", sha256);
}
