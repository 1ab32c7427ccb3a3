using System.Text.Json;
using System.Text.Json.Serialization;
using LaporBot.Conversations.People;

namespace LaporBot.Host.Notifications;

/// <summary>What is sent, rendered and complete; stored sealed.</summary>
/// <param name="Rows">Buttons as rows of label and data.</param>
/// <param name="MessageId">The message to edit; 0 for all other kinds.</param>
/// <param name="PressId">The channel's id of the press to answer.</param>
/// <param name="File">The evidence file to show.</param>
internal sealed record OutboxPayload(
    string Text,
    IReadOnlyList<IReadOnlyList<Button>> Rows,
    int MessageId = 0,
    string? PressId = null,
    FileToShow? File = null)
{
    /// <summary>Set while it is held for whoever will be on duty; the words themselves are the Indonesian ones.</summary>
    public ForDuty? OnDuty { get; init; }

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, OutboxJson.Default.OutboxPayload);

    public static OutboxPayload Read(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize(bytes, OutboxJson.Default.OutboxPayload)
        ?? throw new InvalidOperationException("An outbox payload is never null.");
}

/// <summary>A button as the channel wants it.</summary>
internal sealed record Button(string Label, string Data);

/// <summary>Officers on duty for a case, who are looked for when the message is released and not before.</summary>
/// <param name="English">What those read who speak English.</param>
internal sealed record ForDuty(Guid Case, OutboxPayload English, IReadOnlyList<Role>? Roles, Guid? Except);

/// <summary>Which evidence file of which case.</summary>
/// <param name="AsCustodian">True when it is shown as it came, to a custodian who is to decide of it.</param>
/// <param name="AsListener">True when it is a voice, for an intake officer who is to write it out.</param>
internal sealed record FileToShow(Guid Case, int Evidence, bool AsCustodian = false, bool AsListener = false);

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, UseStringEnumConverter = true)]
[JsonSerializable(typeof(OutboxPayload))]
internal sealed partial class OutboxJson : JsonSerializerContext;
