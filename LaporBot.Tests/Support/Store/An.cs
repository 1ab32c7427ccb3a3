using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Cases;
using LaporBot.Host.Identity;
using LaporBot.Host.Intake;
using LaporBot.Host.Notifications;

namespace LaporBot.Tests.Support.Store;

/// <summary>Things to store, of which a test says only what matters to it.</summary>
internal static class An
{
    public static OutboxEntry OutboxEntry(ChatKey chat, long address, string text = "halo", string? holdKey = null) => new()
    {
        Chat = chat,
        Address = address,
        Kind = OutboxKind.Send,
        Payload = System.Text.Encoding.UTF8.GetBytes(text),
        Purpose = "reply",
        HoldKey = holdKey,
        NotBefore = holdKey is null ? null : OpenedStore.Now.AddMinutes(2),
        QueuedAt = OpenedStore.Now,
    };

    public static ConversationSaved Conversation(ChatKey chat, int basedOn, byte[] state, long address = 1) =>
        new(chat, address, ChatKind.Private, basedOn, state, Language.Indonesian);

    public static Case OpenCase(uint number = 1, Anonymity anonymity = Anonymity.Nameless, ReporterIdentity? identity = null) => new()
    {
        Id = new CaseId(Guid.NewGuid()),
        Number = CaseNumber.Of(2026, number),
        FiledOn = new DateOnly(2026, 10, 3),
        ReleasedAt = OpenedStore.Now,
        Content = new ReportContent("A1", new DateOnly(2026, 10, 1), "kemarin dulu", "Balai Contoh", "Cerita contoh yang cukup panjang."),
        Accused =
        [
            new Accused(1, "Contoh Satu", "Camat Contoh", "000000000000000000", Stage.Received, null, new DateOnly(2026, 10, 10)),
            new Accused(2, "Contoh Dua", "Lurah Contoh", null, Stage.Received, null, null),
        ],
        Evidence =
        [
            new EvidenceItem(new EvidenceId(1), EvidenceKind.File, Photo, "keterangan foto"),
            new EvidenceItem(new EvidenceId(3), EvidenceKind.Link, null, "https://contoh.invalid/unggahan"),
        ],
        Anonymity = anonymity,
        Identity = identity,
    };

    public static Officer Officer(Role role = Role.Verifier) => new(new OfficerId(Guid.NewGuid()), role, "BKN", "Petugas Contoh", ToldOfNewCases: true);

    public static ReporterBinding Reporter(OpenedStore store, long chat = 42) =>
        new(store.Chat(chat), store.Hasher.Person(OpenedStore.BotId, chat), chat);

    private static Attachment Photo => new(AttachmentKind.Photo, "berkas-contoh", "unik-contoh", null, "image/jpeg", 12_345, "keterangan foto", null);
}
