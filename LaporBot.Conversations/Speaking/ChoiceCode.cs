using System.Text;

namespace LaporBot.Conversations.Speaking;

/// <summary>What a button carries: 1 to 64 bytes, checked where the code is made, not where it is sent.</summary>
public readonly record struct ChoiceCode
{
    /// <summary>The channel's limit on a button's data.</summary>
    public const int MaxBytes = 64;

    public ChoiceCode(string value) => Value = Encoding.UTF8.GetByteCount(value) is > 0 and <= MaxBytes
        ? value
        : throw new ArgumentException($"A choice code takes 1 to {MaxBytes} bytes.", nameof(value));

    public string Value { get; }

    public override string ToString() => Value;
}
