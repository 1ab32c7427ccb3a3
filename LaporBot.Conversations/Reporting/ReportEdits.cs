using LaporBot.Conversations.Cases;
using LaporBot.Conversations.LeakGuard;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>An earlier message was edited: the answer that came from it is replaced and shown back.</summary>
internal static class ReportEdits
{
    private const int ShownCharacters = 200;

    public static ReportMove Apply(ReportDraft draft, Utterance.Edited edited, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(edited.Text))
        {
            return new ReportMove(draft, new Sentence("report.EmptyText"));
        }

        var told = new Answer(edited.Text, edited.MessageId);
        return InStory(draft, told) is { } retold ? WithCaption(draft, retold, told) : InEvidence(draft, told) ?? AccusedListing.Edited(draft, told) ?? InAnswers(draft, told, today)
            ?? new ReportMove(draft, new Sentence("report.EditOfNothing"));
    }

    /// <summary>Reads a text as the answer to a question that was answered before; words about the time stand as they are.</summary>
    public static TextReading Reread(TextQuestion question, ReportDraft draft, Answer told, DateOnly today) => question.Read(draft, told, today) switch
    {
        TextReading.FitsNot { Draft.DayUnread: { } words } when question.Step == ReportStep.AwaitingDay && words == told =>
            new TextReading.Fits(draft with { Day = null, DayTold = told, DayUnread = null }),
        var reading => reading,
    };

    private static ReportMove? InStory(ReportDraft draft, Answer told)
    {
        if (draft.Story.All(part => part.MessageId != told.MessageId))
        {
            return null;
        }

        IReadOnlyList<Answer> story = [.. draft.Story.Select(part => part.MessageId == told.MessageId ? told : part)];
        return ReportDraft.JoinedStory(story).Length > ReportContent.MaxStoryLength
            ? new ReportMove(draft, new Sentence("report.StoryTooLong", ReportContent.MaxStoryLength))
            : new ReportMove(VerifierPart.Applied(draft with { Story = story }), ShownBack(new Sentence("report.FieldStory"), told));
    }

    /// <summary>The caption of a file that began the report stands below the file as well as in the story.</summary>
    private static ReportMove WithCaption(ReportDraft before, ReportMove retold, Answer told) => ReferenceEquals(retold.Draft, before)
        ? retold
        : retold with { Draft = InEvidence(retold.Draft, told)?.Draft ?? retold.Draft };

    private static ReportMove? InEvidence(ReportDraft draft, Answer told)
    {
        if (draft.Evidence.All(one => one.MessageId != told.MessageId))
        {
            return null;
        }

        var evidence = draft.Evidence.Select(one => one.MessageId == told.MessageId ? one with { Item = Retold(one.Item, told.Text) } : one);
        return new ReportMove(draft with { Evidence = [.. evidence] }, ShownBack(new Sentence("report.FieldEvidence"), told));
    }

    private static EvidenceItem Retold(EvidenceItem item, string text) => item.File is { } file
        ? AttachedList.Recaptioned(item, text) with { File = file with { Caption = text } }
        : item with { Text = text, Kind = EvidenceTaking.KindOf(text) };

    private static ReportMove? InAnswers(ReportDraft draft, Answer told, DateOnly today)
    {
        for (var at = 0; at < Math.Max(1, draft.Accused.Count); at++)
        {
            var looking = draft with { AccusedAt = at };
            if (TextQuestion.All.FirstOrDefault(question => question.Now(looking)?.MessageId == told.MessageId) is { } found)
            {
                return Reread(found, looking, told, today) switch
                {
                    TextReading.Fits fits => new ReportMove(fits.Draft with { AccusedAt = draft.AccusedAt }, ShownBack(found.Field, told)),
                    TextReading.FitsNot fitsNot => new ReportMove(draft, fitsNot.Why),
                    _ => null,
                };
            }
        }

        return null;
    }

    private static Sentence ShownBack(Sentence field, Answer told) => new("report.EditTaken", field, Excerpt.Of(told.Text, ShownCharacters));
}
