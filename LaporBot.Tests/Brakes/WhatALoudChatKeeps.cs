using LaporBot.Conversations.Brakes;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Brakes;

public class WhatALoudChatKeeps
{
    private const int Steps = 400;

    private static readonly string[] s_words =
    [
        OnTheWay.Name, OnTheWay.Office, OnTheWay.Place, OnTheWay.Story, "kemarin", "Gresik", "", "1", "lanjut", "selesai", "tidak tahu", "halo", "🙂",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Is_what_a_calm_one_keeps_and_whatever_changes_something_is_answered(int seed)
    {
        var random = new Random(seed);
        var (calm, loud) = (new Citizen(), new Citizen { Chatter = Chatter.Loud });
        for (var step = 0; step < Steps; step++)
        {
            var (heard, before) = (Any(random, calm), loud.Conversation);
            calm.Does(heard);
            loud.Does(heard);

            Assert.True(Kept(calm) == Kept(loud), $"seed {seed}, step {step}: {heard}");
            Assert.Equal(calm.LastTurn.Intents.Count, loud.LastTurn.Intents.Count);
            if (loud.LastTurn.After != before || loud.LastTurn.Intents.Count > 0)
            {
                Assert.Equal(calm.Hears, loud.Hears);
            }
        }
    }

    private static string Kept(Citizen citizen) => Convert.ToBase64String(ConversationSnapshot.Write(citizen.Conversation));

    private static Utterance Any(Random random, Citizen citizen) => random.Next(10) switch
    {
        < 5 when citizen is { HasButtons: true, Buttons.Count: > 0 } => new Utterance.Pressed(citizen.Buttons[random.Next(citizen.Buttons.Count)].Code) { MessageId = 7 },
        < 8 => new Utterance.Said(s_words[random.Next(s_words.Length)]) { MessageId = 1000 + random.Next(1000) },
        8 => new Utterance.Attached(A.Photo(caption: random.Next(2) == 0 ? "Keterangan contoh" : null)) { MessageId = 1000 + random.Next(1000) },
        _ => random.Next(4) switch
        {
            0 => new Utterance.Unusable(UnusableKind.Sticker),
            1 => new Utterance.Commanded("lapor", ""),
            2 => new Utterance.Commanded("bantuan", ""),
            _ => new Utterance.Pressed(new ChoiceCode("r|xxxx0|Send")),
        },
    };
}
