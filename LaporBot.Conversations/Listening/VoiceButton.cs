using System.Globalization;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Listening;

/// <summary>A button of an intake officer: <c>v|list</c>, or <c>v|&lt;case&gt;|&lt;voice&gt;|&lt;verb&gt;</c>. The verbs stand in people's chats: add, never rename.</summary>
internal sealed record VoiceButton(CaseId Case, EvidenceId Voice, string Verb)
{
    public const string Area = "v";
    public const string View = "View";
    public const string Listen = "Listen";
    public const string Save = "Save";
    public const string Anew = "Anew";
    public const string Leave = "Leave";

    public static ChoiceCode List { get; } = new($"{Area}|list");

    public static ChoiceCode Of(CaseId id, EvidenceId voice, string verb) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Area}|{id.ToCode()}|{voice.Value}|{verb}"));

    public static VoiceButton? Read(ChoiceCode code) =>
        ButtonFields.Of(code) is [Area, var id, var number, var verb]
        && CaseId.TryReadCode(id, out var filed)
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var voice)
            ? new VoiceButton(filed, new EvidenceId(voice), verb)
            : null;
}
