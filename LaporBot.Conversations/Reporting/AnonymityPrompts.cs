using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Readers;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>Questions about how the reporter wants to be known.</summary>
internal static class AnonymityPrompts
{
    public static Reply.Message Question(ReportDraft draft) => ReportPrompts.Asking(
        draft,
        [
            new Sentence("report.AskAnonymity"),
            Sentence.Gap,
            new Sentence("report.NamelessMeans", NameOf(Anonymity.Nameless)),
            new Sentence("report.SealedNameMeans", NameOf(Anonymity.SealedName)),
            new Sentence("report.OpenNameMeans", NameOf(Anonymity.OpenName)),
            .. ReaderChoice.Line(draft),
        ],
        [new(NameOf(Anonymity.Nameless), ReportCode.Of(draft, ReportVerb.Nameless))],
        [new(NameOf(Anonymity.SealedName), ReportCode.Of(draft, ReportVerb.SealedName))],
        [new(NameOf(Anonymity.OpenName), ReportCode.Of(draft, ReportVerb.OpenName))],
        ReaderChoice.Row(draft));

    public static Reply.Message Again(ReportDraft draft) => ReportPrompts.Asking(
        draft,
        [new Sentence("report.AskOpenNameAgain")],
        [ReportPrompts.Button(draft, "report.ButtonOpenNameAgain", ReportVerb.OpenNameAgain)],
        [ReportPrompts.Button(draft, "report.ButtonNamelessAfterAll", ReportVerb.Nameless)]);

    public static Sentence NameOf(Anonymity anonymity) => anonymity switch
    {
        Anonymity.SealedName => new Sentence("report.SealedName"),
        Anonymity.OpenName => new Sentence("report.OpenName"),
        _ => new Sentence("report.Nameless"),
    };
}
