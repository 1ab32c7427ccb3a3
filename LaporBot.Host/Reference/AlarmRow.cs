using LaporBot.Host.Identity;

namespace LaporBot.Host.Reference;

/// <summary>A concern that the administrators have been told of.</summary>
internal sealed class AlarmRow
{
    public required KeyedHash AlarmKey { get; init; }

    public required DateTimeOffset ToldAt { get; init; }
}
