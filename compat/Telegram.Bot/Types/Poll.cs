namespace Telegram.Bot.Types;

/// <summary>A poll as it stands.</summary>
public class Poll
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Id { get; set; } = null!;

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Question { get; set; } = null!;

    [JsonPropertyName("question_entities")]
    public MessageEntity[]? QuestionEntities { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public PollOption[] Options { get; set; } = null!;

    [JsonPropertyName("total_voter_count"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int TotalVoterCount { get; set; }

    [JsonPropertyName("is_closed")]
    public bool IsClosed { get; set; }

    [JsonPropertyName("is_anonymous")]
    public bool IsAnonymous { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public PollType Type { get; set; }

    [JsonPropertyName("allows_multiple_answers")]
    public bool AllowsMultipleAnswers { get; set; }

    [JsonPropertyName("allows_revoting")]
    public bool AllowsRevoting { get; set; }

    [JsonPropertyName("members_only")]
    public bool MembersOnly { get; set; }

    [JsonPropertyName("country_codes")]
    public string[]? CountryCodes { get; set; }

    [JsonPropertyName("correct_option_ids")]
    public int[]? CorrectOptionIds { get; set; }

    public string? Explanation { get; set; }

    [JsonPropertyName("explanation_entities")]
    public MessageEntity[]? ExplanationEntities { get; set; }

    [JsonPropertyName("open_period")]
    public int? OpenPeriod { get; set; }

    [JsonPropertyName("close_date"), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime? CloseDate { get; set; }

    public string? Description { get; set; }

    [JsonPropertyName("description_entities")]
    public MessageEntity[]? DescriptionEntities { get; set; }
}
