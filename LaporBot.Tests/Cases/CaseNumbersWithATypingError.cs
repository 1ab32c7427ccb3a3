using LaporBot.Conversations.Cases;

namespace LaporBot.Tests.Cases;

public class CaseNumbersWithATypingError
{
    private static readonly CaseNumber[] s_numbers = [.. Enumerable.Range(0, 40).Select(i => CaseNumber.Of(2026, (uint)(i * 22_160_417)))];

    [Fact]
    public void A_single_wrong_character_is_found() =>
        Assert.All(s_numbers, number =>
        {
            var right = Plain(number);
            for (var place = 0; place < right.Length; place++)
            {
                foreach (var wrong in CaseNumber.Alphabet.Where(character => character != right[place]))
                {
                    var typed = right[..place] + wrong + right[(place + 1)..];
                    Assert.False(CaseNumber.TryRead(typed, out _), $"{right} read as {typed}");
                }
            }
        });

    [Fact]
    public void A_swap_of_two_neighbours_is_found() =>
        Assert.All(s_numbers, number =>
        {
            var right = Plain(number);
            for (var place = 0; place + 1 < right.Length; place++)
            {
                var typed = right[..place] + right[place + 1] + right[place] + right[(place + 2)..];
                Assert.True(typed == right || !CaseNumber.TryRead(typed, out _), $"{right} read as {typed}");
            }
        });

    [Fact]
    public void The_number_is_read_as_people_type_it()
    {
        Assert.All(s_numbers, number =>
        {
            foreach (var typed in new[] { number.Value, number.Value.ToLowerInvariant(), Plain(number), $" lpr {Plain(number)} ", number.Value.Replace('0', 'O').Replace('1', 'l') })
            {
                Assert.True(CaseNumber.TryRead(typed, out var read));
                Assert.Equal(number, read);
            }
        });
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("LPR")]
    [InlineData("bukan nomor")]
    [InlineData("LPR-26-000000-00")]
    public void Anything_else_is_no_number(string? typed) => Assert.False(CaseNumber.TryRead(typed, out _));

    private static string Plain(CaseNumber number) => number.Value["LPR-".Length..].Replace("-", "", StringComparison.Ordinal);
}
