namespace Microsoft.Bot.Schema;

/// <summary>What stands behind an account.</summary>
public static class RoleTypes
{
    public const string Bot = "bot";
    public const string Skill = "skill";
    public const string User = "user";
}
