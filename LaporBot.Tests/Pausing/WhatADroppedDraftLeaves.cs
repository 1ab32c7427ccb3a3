using LaporBot.Host.Notifications;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.Pausing;

public class WhatADroppedDraftLeaves
{
    private const long Person = 4242;

    [Theory, EveryEngine]
    public async Task Nothing_that_was_said_in_the_chat_stays_behind(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        var said = new OutboxQueued(An.OutboxEntry(bot.Chat(Person), Person));
        await bot.CommitAsync(said);
        await bot.CommitAsync(new OutboxSent(said.Id, bot.Chat(Person), new SentMessage(1, OpenedStore.Now), OpenedStore.Now));
        await bot.HearsAsync(1, Person, "/lapor");
        Assert.Equal(1L, bot.One($"SELECT COUNT(*) FROM outbox WHERE id = {said.Id}"));

        await bot.HearsAsync(2, Person, "Tidak setuju");

        Assert.Equal(0L, bot.One($"SELECT COUNT(*) FROM outbox WHERE id = {said.Id}"));
    }
}
