using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Welcoming;

/// <summary>What people type who read us in English: the same commands by their English names, and a language by its own.</summary>
internal static class CommandsInEnglish
{
    /// <summary>The command as the dialogues know it. In a group nothing is changed: the word may be meant for another bot.</summary>
    public static Utterance Understood(Utterance said, Visitor visitor) => said switch
    {
        Utterance.Commanded command when !visitor.InGroup => command.Name switch
        {
            "english" => new Utterance.Pressed(GeneralCode.English) { MessageId = command.MessageId },
            "indonesia" or "indonesian" => new Utterance.Pressed(GeneralCode.Indonesian) { MessageId = command.MessageId },
            "report" => command with { Name = "lapor" },
            "cancel" => command with { Name = "batal" },
            "help" => command with { Name = "bantuan" },
            "privacy" => command with { Name = "privasi" },
            "language" => command with { Name = "bahasa" },
            "guide" => command with { Name = "panduan" },
            "add" => command with { Name = "tambah" },
            "withdraw" => command with { Name = "tarik" },
            _ => said,
        },
        _ => said,
    };
}
