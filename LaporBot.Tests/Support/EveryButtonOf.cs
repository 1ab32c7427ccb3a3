using LaporBot.Conversations.Amending;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Formalising;
using LaporBot.Conversations.Listening;
using LaporBot.Conversations.Reporting;

namespace LaporBot.Tests.Support;

/// <summary>Every button that can carry the id of a case, whether or not anybody was shown it.</summary>
internal static class EveryButtonOf
{
    private static readonly string[] s_tracking = ["l", "n", "h", "a", "d", "y", "o", "m", "k", "w"];

    private static readonly string[] s_amending =
    [
        AmendButton.Pick, AmendButton.Page, AmendButton.NewReport, AmendButton.Done, AmendButton.Cover, AmendButton.Keep, AmendButton.Anew, AmendButton.TakeOut,
        AmendButton.KeepFile, AmendButton.Send, AmendButton.More, AmendButton.Whole, AmendButton.Item, AmendButton.TakeBack, AmendButton.Back, AmendButton.Leave,
    ];

    private static readonly string[] s_wishes = [WishButton.Tell, WishButton.Ask, WishButton.Destroy];

    private static readonly int[] s_numbers = [0, 1, 2];

    private static readonly int[] s_accused = [0, 1];

    private static readonly string[] s_voices = [VoiceButton.View, VoiceButton.Listen, VoiceButton.Save, VoiceButton.Anew, VoiceButton.Leave];

    private static readonly string[] s_formal =
    [
        FormalButton.Pick, FormalButton.GoOn, FormalButton.Sure, FormalButton.OldEnough, FormalButton.TooYoung, FormalButton.Confirm,
        FormalButton.Renew, FormalButton.Drop, FormalButton.DropSure, FormalButton.Back, FormalButton.Leave,
    ];

    private static readonly string[] s_arguments = ["", "1", "2", "7", "7.1", "0.a", "0.k", "1.a", nameof(CaseTrigger.Accepted), nameof(CaseTrigger.ReporterAsked), nameof(CaseTrigger.Refused), "BKN"];

    /// <summary>What stands in the chat of its reporter.</summary>
    /// <param name="tag">The tag of whatever dialogue shall be met.</param>
    public static IReadOnlyList<string> TheReporter(CaseId held, string tag) =>
    [
        .. s_tracking.Select(verb => $"t|{held.ToCode()}|{verb}"),
        .. s_wishes.Select(verb => WishButton.Of(held, verb).Value),
        ReportCode.TakeBack(held).Value,
        .. from verb in s_amending from number in s_numbers select AmendButton.Of(held, verb, tag, number).Value,
        .. s_formal.Select(verb => FormalButton.Of(held, verb, tag).Value),
    ];

    /// <summary>What stands in the chats of its officers.</summary>
    public static IReadOnlyList<string> TheOfficers(Case held) =>
    [
        .. from verb in Enum.GetValues<CaseVerb>()
           from accused in s_accused
           from argument in s_arguments
           select CaseButton.Of(held, accused, verb, argument.Length == 0 ? null : argument).Value,
        .. OfFiles(held), .. OfVoices(held),
    ];

    public static IEnumerable<string> OfFiles(Case held) =>
        from item in held.Evidence
        from verb in Enum.GetNames<FileDecision>().Append(FileButton.View).Append(FileButton.Open)
        select FileButton.Of(held.Id, item.Id, verb).Value;

    public static IEnumerable<string> OfVoices(Case held) =>
        from item in held.Evidence
        from verb in s_voices
        select VoiceButton.Of(held.Id, item.Id, verb).Value;
}
