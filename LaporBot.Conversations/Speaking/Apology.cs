namespace LaporBot.Conversations.Speaking;

/// <summary>What a person hears when a fault of ours kept his message from being handled.</summary>
public static class Apology
{
    public static Reply.Message ForAFailedTurn { get; } = new([new Sentence("common.Apology")], []);

    /// <summary>What administrators hear when such messages lie kept aside.</summary>
    public static Reply.Message KeptAside(long count, int days) => new([new Sentence("common.KeptAsideAlarm", count, days)], []);
}
