using System.Text.Json;
using LaporBot.Conversations.Cases;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Cases;

/// <summary>A report has been sent: the case, its accused and its evidence. A conflict when its id or number is taken (the turn is run again with fresh ones).</summary>
internal sealed class CaseFiled(Case filed, ReporterBinding reporter) : IStoreChange
{
    private const string Insert =
        "INSERT INTO cases (id, number, revision, filed_on, released_at, violation, anonymity, owner, reporter_chat_key, reporter_person_key, " +
        "reporter_address, reporter_language, reporter_unreachable, content, identity, back_reminders) VALUES (@id, @number, @revision, @filed_on, @released, " +
        "@violation, @anonymity, @owner, @chat, @person, @address, @language, @unreachable, @content, @identity, 0) ON CONFLICT DO NOTHING";

    public ChangeResult Apply(StoreSession session)
    {
        var id = filed.Id;
        var rows = session.Run(
            Insert,
            id,
            filed.Number,
            filed.Revision,
            filed.FiledOn,
            filed.ReleasedAt,
            filed.Content.Violation,
            filed.Anonymity,
            filed.Owner,
            reporter.Chat,
            reporter.Person,
            session.Sealer.Seal(reporter.Address, CasePlaces.ReporterAddress(id)),
            filed.ReporterLanguage,
            filed.ReporterUnreachable,
            session.Sealer.Seal(JsonSerializer.SerializeToUtf8Bytes(filed.Content, CaseJson.Default.ReportContent), CasePlaces.Content(id)),
            Identity(session.Sealer));
        if (rows == 0)
        {
            return ChangeResult.Conflict;
        }

        foreach (var accused in filed.Accused)
        {
            AccusedWriting.Insert(session, id, accused);
        }

        EvidenceWriting.InsertFiled(session, id, filed.Evidence);
        return ChangeResult.Done;
    }

    private Sealed<byte[]>? Identity(Sealer sealer) => filed.Identity is { } identity
        ? sealer.Seal(JsonSerializer.SerializeToUtf8Bytes(identity, CaseJson.Default.ReporterIdentity), CasePlaces.Identity(filed.Id))
        : null;
}
