using System.Reflection;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Tests.Speaking;

public class ButtonsKnowTheirDialogue
{
    /// <summary>The first part of a button's code says which dialogue made it: two of the same name would hear each other's presses.</summary>
    [Fact]
    public void No_two_dialogues_share_an_area()
    {
        var areas = typeof(FrontDesk).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => field is { IsLiteral: true, Name: "Area" })
            .Select(field => (string)field.GetRawConstantValue()!)
            .ToList();

        Assert.True(areas.Count >= 6);
        Assert.Equal(areas.Distinct(), areas);
    }
}
