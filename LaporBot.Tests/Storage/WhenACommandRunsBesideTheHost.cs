using LaporBot.Conversations.People;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support.Store;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LaporBot.Tests.Storage;

public class WhenACommandRunsBesideTheHost
{
    [Theory, EveryEngine]
    public async Task It_opens_without_a_lease_and_what_it_writes_is_seen_by_the_host(StoreEngine engine)
    {
        using var folder = new TemporaryFolder();
        await using var host = await OpenedStore.StartedAsync(engine, folder);
        var invitation = new Invitation("token-contoh-di-samping", Role.Verifier, "BKN", ForGroup: false, OpenedStore.Now.AddHours(1));

        await using (var beside = Beside(folder, engine))
        {
            await beside.GetRequiredService<StoreOpener>().OpenAsync(new BotIdentity(OpenedStore.BotId, StoreMode.Practice));
            var writer = beside.GetRequiredService<CommitWriter>();
            await writer.StartAsync(CancellationToken.None);
            await writer.CommitAsync(CommitUnit.Of(new InvitationMade(invitation)));
            await writer.StopAsync(CancellationToken.None);
        }

        Assert.Equal(invitation, host.Get<InvitationShelf>().Find(invitation.Token, OpenedStore.Now));
    }

    private static ServiceProvider Beside(TemporaryFolder folder, StoreEngine engine)
    {
        var settings = new Dictionary<string, string?> { ["Storage:Folder"] = folder.Path, ["Storage:Provider"] = engine.ToString() };
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddLogging()
            .AddStorage(StoreMode.Practice)
            .BuildServiceProvider();
    }
}
