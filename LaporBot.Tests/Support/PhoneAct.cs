namespace LaporBot.Tests.Support;

/// <summary>One thing a citizen does with his phone, and what he then reads.</summary>
/// <param name="Text">What he types; null where he types nothing.</param>
/// <param name="Label">The button he presses; without it and without text he sends his photo.</param>
internal sealed record PhoneAct(string? Text, string? Label, string Hears)
{
    public static PhoneAct Types(string text, string hears) => new(text, null, hears);

    public static PhoneAct Presses(string label, string hears) => new(null, label, hears);

    public static PhoneAct SendsThePhoto(string hears) => new(null, null, hears);

    public override string ToString() => Text is not null ? $"types '{Text}'" : Label is not null ? $"presses '{Label}'" : "sends the photo";
}
