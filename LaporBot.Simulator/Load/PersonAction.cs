namespace LaporBot.Simulator.Load;

/// <summary>What a scripted person does when the bot has spoken.</summary>
public abstract record PersonAction
{
    PersonAction()
    {
    }

    /// <summary>Writes a text.</summary>
    public sealed record Says(string Text) : PersonAction;

    /// <summary>Presses a button of the message that was just heard.</summary>
    public sealed record Presses(string Data) : PersonAction;

    /// <summary>Sends a file that was uploaded before.</summary>
    public sealed record SendsFile(string FileId, string? Caption = null) : PersonAction;

    /// <summary>The bot is not done: more is to come before it is this person's turn.</summary>
    public sealed record Listens : PersonAction
    {
        public static readonly Listens Instance = new();
    }

    /// <summary>The person is done, and a new one takes his place, who begins with this.</summary>
    public sealed record GivesWay(PersonAction First) : PersonAction;

    /// <summary>The person is done for good.</summary>
    public sealed record Leaves : PersonAction
    {
        public static readonly Leaves Instance = new();
    }
}
