using LaporBot.Host.Identity;

namespace LaporBot.Host.Officers;

/// <summary>A chat of somebody who is no officer any more, until Telegram offers him no officer's commands.</summary>
internal sealed class LeftMenuRow
{
    public required ChatKey ChatKey { get; init; }

    public required Sealed<long> Address { get; init; }
}
