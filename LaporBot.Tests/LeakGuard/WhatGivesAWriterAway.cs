using FsCheck;
using FsCheck.Fluent;
using LaporBot.Conversations.LeakGuard;

namespace LaporBot.Tests.LeakGuard;

public class WhatGivesAWriterAway
{
    private static readonly KnownNames s_known = new(["Rukmini Contohwati", "rukmini_c"], ["Contohwati Terlapor"]);

    [Theory]
    [InlineData("WA 0800 0000-0012 ya", "0800 0000-0012", LeakKind.Phone)]
    [InlineData("NIK 9900000000000001.", "9900000000000001", LeakKind.Nik)]
    [InlineData("surel rukmini@contoh.example, ya", "rukmini@contoh.example", LeakKind.Email)]
    [InlineData("kata Rukmini tadi", "Rukmini", LeakKind.Name)]
    [InlineData("cek @rukmini_c saja", "@rukmini_c", LeakKind.Name)]
    [InlineData("di kantor saya kemarin", "kantor saya", LeakKind.Work)]
    [InlineData("Suami saya kepala seksi, mohon hati-hati", "Suami saya kepala seksi", LeakKind.Family)]
    [InlineData("Rumah saya di Jalan Contoh No. 5, RT 02/RW 03.", "Rumah saya di Jalan Contoh No. 5, RT 02/RW 03", LeakKind.Home)]
    public void Is_marked_from_its_first_to_its_last_letter(string text, string words, LeakKind kind)
    {
        var mark = Assert.Single(LeakFinder.In(text, s_known));

        Assert.Equal(words, text.Substring(mark.Start, mark.Length));
        Assert.Equal(kind, mark.Kind);
    }

    [Theory]
    [InlineData("NIP 199902302020011001")]
    [InlineData("Mobil B 0000 XYZ di kantor camat")]
    [InlineData("Ibu Contohwati naik panggung")]
    [InlineData("Rp 8.000.000.000 pukul 08.00-09.30")]
    public void Is_not_what_others_have_as_well(string text) => Assert.Empty(LeakFinder.In(text, s_known));

    [Theory]
    [InlineData("surat_rukmini-2.pdf", "rukmini")]
    [InlineData("RUKMINI_CONTOHWATI.docx", "RUKMINI_CONTOHWATI")]
    [InlineData("wa_0800-0000-0012.jpg", "0800-0000-0012")]
    [InlineData("foto_kantor_saya.png", "kantor_saya")]
    [InlineData("scan_0001.pdf", null)]
    [InlineData("surat_edaran_camat.pdf", null)]
    public void Is_found_in_file_names_too(string name, string? marked) => Assert.Equal(
        marked is null ? [] : [marked], LeakFinder.InFileName(name, s_known).Select(mark => name.Substring(mark.Start, mark.Length)));

    [Fact]
    public void Is_marked_in_order_and_never_twice_whatever_is_written()
    {
        var pieces = Gen.Elements(
            "saya ", "kantor ", "di ", "0800", "-0000", " 0012", "@", "rukmini_c", "Rukmini", ".", ",", "\n", "RT 02", "😀", "istri ", "terlapor ", "9900000000000001", "\u202E", "(", "62");
        Prop.ForAll(
            Arb.From(Gen.ArrayOf(pieces)),
            chosen =>
            {
                var text = string.Concat(chosen);
                var marks = LeakFinder.In(text, s_known);
                var end = 0;
                foreach (var mark in marks)
                {
                    Assert.InRange(mark.Start, end, text.Length);
                    Assert.InRange(mark.Length, 1, text.Length - mark.Start);
                    end = mark.End;
                }
            }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("0 ")]
    [InlineData("08 (")]
    [InlineData("a.@")]
    [InlineData("rumah saya di ")]
    [InlineData("saya saya ")]
    [InlineData("kepala kepala ")]
    public void Is_sought_to_the_end_of_the_longest_story(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length)) + " kantor saya";

        Assert.Contains(LeakFinder.In(text, s_known), mark => mark.Kind == LeakKind.Work && mark.End == text.Length);
    }
}
