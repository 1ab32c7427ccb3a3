using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;
using static LaporBot.Conversations.Reporting.ReportStep;

namespace LaporBot.Tests.Reporting;

public class NamingSeveralInOneSentence
{
    private const string Two = "Budi camat Contoh dan Siti lurah Misal";

    [Theory]
    [InlineData(Two, "Budi; camat Contoh", "Siti; lurah Misal")]
    [InlineData("pak Budi sama bu Siti, dua-duanya staf kecamatan Contoh", "pak Budi; staf kecamatan Contoh", "bu Siti; staf kecamatan Contoh")]
    [InlineData("Budi, Siti, dan Joko semuanya guru SDN 1", "Budi; guru SDN 1", "Siti; guru SDN 1", "Joko; guru SDN 1")]
    [InlineData("Budi, Siti, Joko semuanya guru SDN 1", "Budi; guru SDN 1", "Siti; guru SDN 1", "Joko; guru SDN 1")]
    [InlineData("budi dan siti", "budi", "siti")]
    [InlineData("BUDI DAN SITI", "BUDI", "SITI")]
    [InlineData("Budi Contoh & Siti Contoh", "Budi Contoh", "Siti Contoh")]
    [InlineData("Budi Contoh and Siti Contoh, both teachers at SDN 1", "Budi Contoh; teachers at SDN 1", "Siti Contoh; teachers at SDN 1")]
    [InlineData("Budi dan Siti guru SDN 1", "Budi; guru SDN 1", "Siti; guru SDN 1")]
    [InlineData("Budi dan Siti, staf kecamatan Contoh.", "Budi; staf kecamatan Contoh", "Siti; staf kecamatan Contoh")]
    [InlineData("Budi dan Siti dari Dinas Pendidikan dan Kebudayaan", "Budi; Dinas Pendidikan dan Kebudayaan", "Siti; Dinas Pendidikan dan Kebudayaan")]
    [InlineData("Budi dan Siti lurah Misal", "Budi", "Siti; lurah Misal")]
    [InlineData("Budi camat Contoh dan Siti", "Budi; camat Contoh", "Siti")]
    [InlineData("Budi (Camat Contoh) dan Siti (Dinas Pendidikan dan Kebudayaan)", "Budi; Camat Contoh", "Siti; Dinas Pendidikan dan Kebudayaan")]
    [InlineData("Budi - camat Contoh dan Siti - lurah Contoh", "Budi; camat Contoh", "Siti; lurah Contoh")]
    [InlineData("Budi, camat Contoh, dan Siti, lurah Contoh", "Budi; camat Contoh", "Siti; lurah Contoh")]
    [InlineData("Budi Contoh, S.Sos., M.Si dan Siti Misal, S.Pd., guru SDN 1", "Budi Contoh, S.Sos., M.Si; guru SDN 1", "Siti Misal, S.Pd.; guru SDN 1")]
    [InlineData("H. Budi Contoh, SE dan Hj. Siti Contoh", "H. Budi Contoh, SE", "Hj. Siti Contoh")]
    [InlineData("Budi bin Ahmad dan Siti binti Umar", "Budi bin Ahmad", "Siti binti Umar")]
    [InlineData("Budi kepala Dinas Pendidikan dan Kebudayaan dan Siti camat Contoh", "Budi; kepala Dinas Pendidikan dan Kebudayaan", "Siti; camat Contoh")]
    [InlineData("Budi kadis perhubungan dan pak Joko", "Budi; kadis perhubungan", "pak Joko")]
    [InlineData("Budi kabid sarana dan prasarana serta Siti kasi humas", "Budi; kabid sarana dan prasarana", "Siti; kasi humas")]
    [InlineData("Budi camat Contoh, Siti lurah Contoh", "Budi; camat Contoh", "Siti; lurah Contoh")]
    [InlineData("Pak Budi, Bu Siti", "Pak Budi", "Bu Siti")]
    [InlineData("camat Contoh dan lurah Misal", "camat Contoh", "lurah Misal")]
    [InlineData("pak camat sama pak sekcam Contoh", "pak camat", "pak sekcam Contoh")]
    [InlineData("Budi sebagai camat Contoh dan Siti sebagai sekcam", "Budi; camat Contoh", "Siti; sekcam")]
    [InlineData("Budi NIP 198001012005011001 dan Siti, guru", "Budi; guru; 198001012005011001", "Siti; guru")]
    [InlineData("Budi, Siti dan Joko", "Budi", "Siti", "Joko")]
    [InlineData("Pak Budi dengan Bu Siti, keduanya di SMPN 2", "Pak Budi; SMPN 2", "Bu Siti; SMPN 2")]
    [InlineData("Budi, dan Siti (dua-duanya guru)", "Budi; guru", "Siti; guru")]
    public void Each_part_that_holds_a_person_is_one(string told, params string[] people) => Assert.Equal(people, Read(told));

    [Theory]
    [InlineData("Budi Contoh")]
    [InlineData("Budi Contoh, Kecamatan Contoh, camat")]
    [InlineData("Budi, Dinas Pendidikan dan Kebudayaan")]
    [InlineData("Budi kepala Dinas Perumahan dan Permukiman")]
    [InlineData("Kepala Dinas Pendidikan dan Kebudayaan")]
    [InlineData("Perumahan dan Permukiman")]
    [InlineData("Budi, Badan Kesatuan Bangsa dan Politik")]
    [InlineData("Budi kasi sarana dan prasarana Kecamatan Contoh")]
    [InlineData("Budi guru matematika dan fisika SMPN 1")]
    [InlineData("Budi, Satpol PP dan Damkar")]
    [InlineData("Budi kabid mutasi dan promosi")]
    [InlineData("Budi guru agama dan BK")]
    [InlineData("Budi, Kecamatan Contoh dan Misal")]
    [InlineData("Budi Contoh, S.Sos., M.Si")]
    [InlineData("Dr. Budi Contoh, SE, MM")]
    [InlineData("Budi bin Ahmad")]
    [InlineData("Siti alias Bunda")]
    [InlineData("Budi dan istrinya")]
    [InlineData("Budi camat Contoh dan istrinya")]
    [InlineData("Budi dan kawan-kawan")]
    [InlineData("Budi sama teman-temannya")]
    [InlineData("Budi dkk")]
    [InlineData("Budi dan Siti dkk")]
    [InlineData("Budi dan semua guru SDN 1")]
    [InlineData("Budi, Siti dan semua guru")]
    [InlineData("Budi dan 2 stafnya")]
    [InlineData("Budi dan seorang ibu")]
    [InlineData("Budi camat Contoh dan ketua panitia")]
    [InlineData("guru dan staf SDN 1")]
    [InlineData("kepala desa dan perangkatnya")]
    [InlineData("Budi guru SDN 1 dan 2")]
    [InlineData("Budi guru SDN 1 dan 2 Contoh")]
    [InlineData("Budi Contoh, Siti Misal")]
    [InlineData("Budi mengajak warga dan Siti membagikan kaus")]
    [InlineData("Budi dan Siti ikut kampanye kemarin")]
    [InlineData("saya dan Budi")]
    [InlineData("Budi dan")]
    [InlineData("dan")]
    [InlineData("Tidak tahu")]
    public void Where_in_doubt_it_is_one(string told)
    {
        Assert.Empty(Read(told));
        Assert.False(PastedList.IsList(told));
    }

    [Fact]
    public void They_are_shown_back_and_taken_with_one_tap()
    {
        var citizen = OnTheWay.To(AwaitingName).Says(Two);
        Assert.Contains("Saya baca 2 orang", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("2. Siti, lurah Misal", citizen.Hears, StringComparison.Ordinal);

        citizen.Presses("Ya, pakai daftar");

        Assert.Equal((AwaitingDay, null), (citizen.Draft.Step, citizen.Draft.AccusedSentence));
        Assert.Equal(["Budi", "Siti"], citizen.Draft.Accused.Select(one => one.Name.Text));
    }

    [Theory]
    [InlineData("Budi dan Siti", AwaitingOffice)]
    [InlineData("Budi dan Siti (Dinas Contoh)", AwaitingDay)]
    public void A_wrong_reading_costs_one_press(string told, ReportStep next)
    {
        var citizen = OnTheWay.To(AwaitingName).Says(told).Presses("Bukan, satu orang");
        Assert.Equal((next, "Budi dan Siti"), (citizen.Draft.Step, Assert.Single(citizen.Draft.Accused).Name.Text));
        Assert.Empty(citizen.Draft.AccusedRead);
        Assert.Null(citizen.Draft.AccusedSentence);
    }

    [Theory]
    [InlineData("bukan")]
    [InlineData("satu orang aja")]
    [InlineData("cuma satu orang")]
    public void So_does_a_word(string typed) => Assert.Single(OnTheWay.To(AwaitingName).Says("Budi dan Siti").Says(typed).Draft.Accused);

    [Fact]
    public void A_list_of_lines_has_no_such_button() => Assert.False(OnTheWay.To(AwaitingName).Says("Budi Contoh\nSiti Contoh").Shows("satu orang"));

    [Fact]
    public void Nor_has_a_sentence_to_which_somebody_was_added()
    {
        var citizen = OnTheWay.To(AwaitingName).Says(Two).Says("Joko Contoh, guru");
        Assert.Equal(3, citizen.Draft.AccusedRead.Count);
        Assert.False(citizen.Shows("satu orang"));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public void The_screen_stays_short(int people)
    {
        var names = ((string[])["Budi", "Siti", "Joko", "Rina", "Tono"]).Take(people).ToList();
        var citizen = OnTheWay.To(AwaitingName).Says($"{string.Join(", ", names.SkipLast(1))} dan {names[^1]}, semuanya guru");
        Assert.Equal(people, citizen.Draft.AccusedRead.Count);
        Screen.IsShort(Assert.IsType<Reply.Message>(citizen.LastTurn.Replies[^1]));
    }

    [Fact]
    public void One_person_is_asked_nothing_more_than_before()
    {
        var citizen = OnTheWay.To(AwaitingName).Says("Budi, Dinas Pendidikan dan Kebudayaan");
        Assert.Equal((AwaitingDay, "Dinas Pendidikan dan Kebudayaan"), (citizen.Draft.Step, citizen.Draft.Accused[0].Office?.Text));
    }

    [Fact]
    public void An_edit_before_they_are_taken_is_read_again()
    {
        var citizen = OnTheWay.To(AwaitingName).Says("Budi dan Sti");
        citizen.Edits(citizen.LastMessage, "Budi dan Siti").Presses("Bukan, satu orang");
        Assert.Equal("Budi dan Siti", citizen.Draft.Accused[0].Name.Text);
    }

    [Fact]
    public void An_edit_after_they_were_taken_is_read_again()
    {
        var citizen = OnTheWay.To(AwaitingName).Says("Budi dan Siti");
        var message = citizen.LastMessage;
        citizen.Presses("Ya, pakai daftar").Edits(message, "Budi dan Joko camat Contoh");
        Assert.Equal(["Budi; Tidak tahu", "Joko; camat Contoh"], citizen.Draft.Accused.Select(one => $"{one.Name.Text}; {one.Office?.Text}"));
    }

    [Fact]
    public void Who_was_said_to_be_one_stays_one_when_the_message_is_edited()
    {
        var citizen = OnTheWay.To(AwaitingName).Says("Budi dan Siti (Dinas Contoh)");
        citizen.Presses("Bukan, satu orang").Edits(citizen.LastMessage, "Budi dan Sitti (Dinas Contoh)");
        Assert.Equal("Budi dan Sitti", Assert.Single(citizen.Draft.Accused).Name.Text);
    }

    [Fact]
    public void Back_leads_to_the_name_and_forgets_the_sentence()
    {
        var citizen = OnTheWay.To(AwaitingName).Says(Two).Presses("Kembali");
        Assert.Equal((AwaitingName, null, 0), (citizen.Draft.Step, citizen.Draft.AccusedSentence, citizen.Draft.AccusedRead.Count));
    }

    [Fact]
    public void A_list_that_was_shown_before_this_was_kept_is_shown_still()
    {
        var written = System.Text.Encoding.UTF8.GetString(ConversationSnapshot.Write(OnTheWay.To(AwaitingName).Says(Two).Conversation)[1..]);
        var old = System.Text.RegularExpressions.Regex.Replace(written, @",?""AccusedSentence"":\{[^}]*\}", "");
        Assert.DoesNotContain("Sentence", old, StringComparison.Ordinal);

        var citizen = new Citizen(ConversationSnapshot.Read([ConversationSnapshot.FormatVersion, .. System.Text.Encoding.UTF8.GetBytes(old)])!).Says("ya");

        Assert.Equal(2, citizen.Draft.Accused.Count);
    }

    private static IEnumerable<string> Read(string told) =>
        SpokenList.Read(told).Select(one => string.Join("; ", new[] { one.Name, one.Office, one.Nip }.Where(part => part is not null)));
}
