namespace LaporBot.Conversations.Cases;

/// <summary>Name and address of a reporter who chose a sealed or open name; both may be missing. Never a NIK.</summary>
public sealed record ReporterIdentity(string? Name, string? Address)
{
    public const int MaxNameLength = 200;

    public const int MaxAddressLength = 300;
}
