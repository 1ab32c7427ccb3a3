using System.Text;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reference;
using LaporBot.Host.Cases;
using LaporBot.Host.Intake;
using LaporBot.Host.Notifications;
using LaporBot.Host.Officers;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.Storage;

public class WhenTheDatabaseIsStolen
{
    private const long ChatId = 777_123_456_789;
    private const long UserId = 888_123_456_789;

    [Theory, EveryEngine]
    public async Task Nothing_that_people_said_and_nobody_who_said_it_can_be_read(StoreEngine engine)
    {
        using var folder = new TemporaryFolder();
        var marks = new Marks();
        await using var store = await OpenedStore.StartedAsync(engine, folder);
        await WriteEverythingAsync(store, marks);

        var stolen = Files(folder).ToList();

        Assert.Contains(stolen, file => file.Name.EndsWith("-wal", StringComparison.Ordinal));
        foreach (var (name, bytes) in stolen)
        {
            Assert.All(marks.EveryForm(), form => Assert.True(bytes.AsSpan().IndexOf(form.Bytes) < 0, $"{form.Name} is readable in {name}."));
        }
    }

    [Fact]
    public void The_search_would_find_them()
    {
        var marks = new Marks();
        var mark = marks.New("kata");
        var readable = Encoding.UTF8.GetBytes($"xx{Convert.ToBase64String(Encoding.UTF8.GetBytes($"y{mark}"))}");

        Assert.Contains(marks.EveryForm(), form => readable.AsSpan().IndexOf(form.Bytes) >= 0);
    }

    private static async Task WriteEverythingAsync(OpenedStore store, Marks marks)
    {
        marks.Add(ChatId.ToString(System.Globalization.CultureInfo.InvariantCulture));
        marks.Add(UserId.ToString(System.Globalization.CultureInfo.InvariantCulture));
        marks.AddNumber(ChatId);
        marks.AddNumber(UserId);
        var chat = store.Chat(ChatId);
        var person = store.Hasher.Person(OpenedStore.BotId, UserId);
        var plain = An.OpenCase(1, Anonymity.OpenName, new ReporterIdentity(marks.New("nama"), marks.New("alamat")));
        var filed = plain with
        {
            Content = new ReportContent("A1", null, marks.New("waktu"), marks.New("tempat"), marks.New("cerita"))
            {
                Detail = new ReportDetail(BreachQuestion.Pressure, marks.New("rincian")),
                Readers = new ReadingRule([marks.New("tertutup")]),
                NotAsn = [new NotAsn(1, marks.New("rute"))],
            },
            Accused = [new Accused(1, marks.New("terlapor"), marks.New("jabatan"), marks.New("nip"), Stage.Rejected, marks.New("alasan"), null)],
            Evidence = [plain.Evidence[0] with { Text = marks.New("keterangan"), File = plain.Evidence[0].File! with { Name = marks.New("berkas") } }],
        };
        var happened = new CaseEvent(1, "Refused", Stage.Verifying, Stage.Rejected, null, marks.New("alasan"), OpenedStore.Now);
        var spoken = new OutboxQueued(An.OutboxEntry(chat, ChatId, marks.New("balasan")));
        await store.CommitAsync(
            new UpdateReceived(1, OpenedStore.Now),
            new MessageHeard(chat, 5, OpenedStore.Now),
            new MessageEdited(chat, 5, OpenedStore.Now, marks.New("suntingan"), marks.New("sebelumnya")),
            new CaseFiled(filed, new ReporterBinding(chat, person, ChatId)),
            new IdentityKept(filed.Id, new ReporterIdentity(marks.New("nama"), marks.New("alamat"))),
            new HistoryAppended(filed.Id, [happened]),
            spoken,
            An.Conversation(chat, 0, Encoding.UTF8.GetBytes(marks.New("percakapan")), ChatId),
            new UpdateKeptAside(2, "Unreadable", Encoding.UTF8.GetBytes(marks.New("aneh")), OpenedStore.Now, apologised: false),
            new OfficerJoined(An.Officer(), person, chat, ChatId, OpenedStore.Now),
            new InvitationMade(new(marks.New("undangan"), Conversations.People.Role.Intake, "BKN", false, OpenedStore.Now)));
        await store.CommitAsync(new OutboxSent(spoken.Id, chat, new SentMessage(6, OpenedStore.Now), OpenedStore.Now));
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Files(TemporaryFolder folder)
    {
        foreach (var path in Directory.GetFiles(folder.Path, "laporbot.db*", SearchOption.AllDirectories))
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            yield return (Path.GetFileName(path), bytes);
        }
    }
}
