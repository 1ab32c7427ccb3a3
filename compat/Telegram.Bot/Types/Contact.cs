namespace Telegram.Bot.Types;

/// <summary>A phone contact that was shared.</summary>
public class Contact
{
    [JsonPropertyName("phone_number"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string PhoneNumber { get; set; } = null!;

    [JsonPropertyName("first_name"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string FirstName { get; set; } = null!;

    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }

    [JsonPropertyName("user_id")]
    public long? UserId { get; set; }

    public string? Vcard { get; set; }
}
