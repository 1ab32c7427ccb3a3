using System.Text;
using System.Text.RegularExpressions;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Speaking;
using LaporBot.Conversations.Welcoming;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Speaking;

/// <summary>No phrase of ours is longer than what Telegram takes where it stands.</summary>
public partial class WhatTelegramTakes
{
    private const int Note = 200;
    private const int Caption = 1024;
    private const int CommandDescription = 256;
    private const int BotDescription = 512;
    private const int BotShortDescription = 120;

    /// <summary>A case number, a name, a day: what is filled into a note is no longer than this.</summary>
    private const string Filling = "Lima Puluh Huruf Untuk Nama Yang Panjang Sekali 50";

    private static readonly Language[] s_languages = Enum.GetValues<Language>();

    public static TheoryData<string> Books() => [.. Phrasebook.Books];

    [Theory, MemberData(nameof(Books))]
    public void A_phrase_is_no_longer_than_a_message(string book) => Assert.All(
        Phrasebook.KeysOf(book, Language.Indonesian),
        key => Assert.All(s_languages, language => Assert.InRange(Phrasebook.Raw(language, $"{book}.{key}").Length, 1, Phrasebook.MaxMessageLength)));

    [Fact]
    public void A_note_at_a_button_has_at_most_200_characters()
    {
        var notes = NamedInNotes();

        Assert.NotEmpty(notes);
        Assert.All(notes, key => Assert.All(s_languages, language => Assert.InRange(Place().Replace(Phrasebook.Raw(language, key), Filling).Length, 1, Note)));
    }

    [Fact]
    public void A_caption_has_at_most_1024_characters()
    {
        var captions = Enum.GetValues<Uncleanable>().Select(why => EvidenceNotes.On(new WorkingCopy(why, [])))
            .Append(EvidenceNotes.On(new WorkingCopy(null, Enum.GetValues<Trace>())));

        Assert.All(captions, caption => Assert.All(s_languages, language => Assert.InRange(Phrasebook.Text(language, caption).Length, 1, Caption)));
    }

    [Fact]
    public void A_button_carries_1_to_64_bytes() => Assert.All(
        CitizensScreens.OfAReport.Concat(CitizensScreens.BesideAReport).Concat(ScreensAfterSending.All).SelectMany(seen => seen.Screen.Buttons),
        button => Assert.InRange(Encoding.UTF8.GetByteCount(button.Code.Value), 1, ChoiceCode.MaxBytes));

    [Fact]
    public void The_menu_of_commands_fits()
    {
        foreach (var menu in new[] { BotMenu.ForCitizens, BotMenu.ForOfficers })
        {
            Assert.InRange(menu.Count, 1, 100);
            Assert.All(menu, command => Assert.Matches("^[a-z0-9_]{1,32}$", command.Name));
            Assert.All(menu, command => Assert.All(s_languages, language => Assert.InRange(Phrasebook.Text(language, command.Description).Length, 3, CommandDescription)));
        }
    }

    [Fact]
    public void What_stands_before_the_first_message_fits() => Assert.All(s_languages, language =>
    {
        Assert.InRange(Phrasebook.Text(language, BotMenu.Description).Length, 1, BotDescription);
        Assert.InRange(Phrasebook.Text(language, BotMenu.ShortDescription).Length, 1, BotShortDescription);
    });

    private static List<string> NamedInNotes() =>
        [.. Directory.EnumerateFiles(Path.Combine(Approved.Root(), "LaporBot.Conversations"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => NoteKey().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value)
            .Distinct()];

    [GeneratedRegex(@"Reply\.Toast\(new Sentence\(""([a-z]+\.\w+)""")]
    private static partial Regex NoteKey();

    [GeneratedRegex(@"\{\d+[^}]*\}")]
    private static partial Regex Place();
}
