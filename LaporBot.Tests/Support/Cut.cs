namespace LaporBot.Tests.Support;

/// <summary>Where a call of the host is when the host is killed.</summary>
public enum Cut
{
    /// <summary>The host has just been given what a person did.</summary>
    HandedOver,

    /// <summary>The host asks for what comes next, and Telegram has not heard yet that what it gave may be forgotten: it gives it again.</summary>
    BeforeForgetting,

    /// <summary>Telegram has forgotten what it gave the host.</summary>
    AfterForgetting,

    /// <summary>The host wants to say something, and Telegram does not know it yet.</summary>
    BeforeTelegram,

    /// <summary>Telegram has taken what the host says and shows it, and the host does not know that yet.</summary>
    AfterTelegram,

    /// <summary>Nothing is on the wire: all was said and written down.</summary>
    Quiet,
}
