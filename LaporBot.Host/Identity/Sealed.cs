namespace LaporBot.Host.Identity;

/// <summary>A stored value that only the <see cref="Sealer"/> can open, at the place it was sealed for.</summary>
/// <typeparam name="T">What is inside: a marker, nothing of it is readable.</typeparam>
/// <param name="Bytes">version (1) · key id (4) · nonce (12) · ciphertext · tag (16).</param>
internal readonly record struct Sealed<T>(byte[] Bytes)
{
    public bool Equals(Sealed<T> other) => Bytes.AsSpan().SequenceEqual(other.Bytes);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Bytes);
        return hash.ToHashCode();
    }

    public override string ToString() => "(sealed)";
}
