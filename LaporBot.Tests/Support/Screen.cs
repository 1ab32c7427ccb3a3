using LaporBot.Conversations.Speaking;

namespace LaporBot.Tests.Support;

/// <summary>One message as it stands on the phone.</summary>
internal sealed record Screen(IReadOnlyList<Sentence> Says, IReadOnlyList<Choice> Buttons)
{
    public static IEnumerable<Screen> Of(Turn turn) => turn.Replies.Select(reply => reply switch
    {
        Reply.Message message => new Screen(message.Says, [.. message.Choices.SelectMany(row => row)]),
        Reply.Rewrite page => new Screen(page.Says, [.. page.Choices.SelectMany(row => row)]),
        _ => null,
    }).OfType<Screen>();

    public int WordsIn(Language language) => WordCount.In(language, Says);

    public string TextIn(Language language) => Phrasebook.Render(language, Says);

    public IEnumerable<string> LabelsIn(Language language) => Buttons.Select(button => Phrasebook.Text(language, button.Label));
}
