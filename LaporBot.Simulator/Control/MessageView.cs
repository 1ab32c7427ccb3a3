using System.Text.Json;

namespace LaporBot.Simulator.Control;

/// <summary>A message as a person sees it.</summary>
sealed record MessageView(int Id, long Date, long Version, AuthorView From)
{
    public string? Text { get; init; }

    public string? Caption { get; init; }

    public JsonElement? Entities { get; init; }

    public int? ReplyTo { get; init; }

    public string? MediaGroupId { get; init; }

    public string? Service { get; init; }

    public FileView? Photo { get; init; }

    public FileView? Document { get; init; }

    public JsonElement? Location { get; init; }

    public JsonElement? Contact { get; init; }

    public IReadOnlyList<IReadOnlyList<ButtonView>>? Buttons { get; init; }

    public ReplyKeyboardView? ReplyKeyboard { get; init; }

    public bool Edited { get; init; }

    public bool Deleted { get; init; }
}
