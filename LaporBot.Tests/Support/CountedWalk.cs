using LaporBot.Conversations.Speaking;

namespace LaporBot.Tests.Support;

/// <summary>A citizen whose taps and messages are counted, and everything that he is shown. He presses what its phrase says in his language.</summary>
internal sealed class CountedWalk(Citizen who)
{
    private readonly List<Screen> _shown = [];

    public Citizen Who => who;

    /// <summary>Taps and messages so far; <c>/start</c> is the first.</summary>
    public int Acts { get; private set; }

    public IReadOnlyList<Screen> Shown => _shown;

    public int WordsShown => _shown.Sum(screen => screen.WordsIn(who.Conversation.Language));

    public CountedWalk Commands(string name) => Counted(who.Commands(name));

    public CountedWalk Says(string text) => Counted(who.Says(text));

    public CountedWalk SendsAPhoto() => Counted(who.Sends(A.Photo()));

    public CountedWalk Presses(string key) => Counted(who.Presses(Phrasebook.Text(who.Conversation.Language, new Sentence(key))));

    private CountedWalk Counted(Citizen after)
    {
        Acts++;
        _shown.AddRange(Screen.Of(after.LastTurn));
        return this;
    }
}
