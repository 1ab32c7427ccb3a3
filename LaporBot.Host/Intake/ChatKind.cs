namespace LaporBot.Host.Intake;

/// <summary>What kind of chat it is.</summary>
internal enum ChatKind
{
    /// <summary>One person and the bot.</summary>
    Private,

    /// <summary>Several people; nothing personal is said there.</summary>
    Group,
}
