using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Listening;

/// <summary>A reporter's button about his recordings: <c>w|&lt;case&gt;|&lt;verb&gt;</c>. The letters stand in people's chats: add, never change.</summary>
internal static class WishButton
{
    public const string Area = "w";
    public const string Tell = "t";
    public const string Ask = "a";
    public const string Destroy = "d";

    public static ChoiceCode Of(CaseId held, string verb) => new($"{Area}|{held.ToCode()}|{verb}");
}
