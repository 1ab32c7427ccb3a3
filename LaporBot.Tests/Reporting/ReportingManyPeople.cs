using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;
using static LaporBot.Conversations.Reporting.ReportStep;

namespace LaporBot.Tests.Reporting;

public class ReportingManyPeople
{
    private const string List = "1. Budi Contoh – Camat, Kecamatan Contoh\n2. Siti Contoh (Dinas Contoh)\n\n3. Joko Contoh; Kantor Contoh; 198001012005011001\n4. Rina Contoh\n5. Tono Contoh";

    [Fact]
    public void One_more_is_named_on_the_first_way_through()
    {
        var citizen = OnTheWay.To(AwaitingDay).Presses("Tambah orang").Says("Siti Contoh").Says("Dinas Contoh");
        Assert.Equal((AwaitingDay, 2), (citizen.Draft.Step, citizen.Draft.Accused.Count));
    }

    [Fact]
    public void He_who_thinks_better_of_it_goes_back_to_where_he_was()
    {
        var citizen = OnTheWay.To(AwaitingDay).Presses("Tambah orang").Presses("Kembali");
        Assert.Equal(AwaitingDay, citizen.Draft.Step);
        citizen.Presses("Kembali");
        Assert.Equal((AwaitingOffice, OnTheWay.Name), (citizen.Draft.Step, citizen.Draft.AccusedAtHand?.Name.Text));
    }

    [Fact]
    public void A_pasted_list_is_shown_back_and_taken_with_one_tap()
    {
        var citizen = OnTheWay.To(AwaitingName).Says(List);
        Assert.Contains("Saya baca 5 orang", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("2. Siti Contoh, Dinas Contoh", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("4. Rina Contoh, belum diisi", citizen.Hears, StringComparison.Ordinal);

        citizen.Presses("Ya, pakai daftar");

        Assert.Equal((AwaitingDay, 5), (citizen.Draft.Step, citizen.Draft.Accused.Count));
    }

    [Fact]
    public void Everybody_of_the_list_is_in_the_report()
    {
        var citizen = Reviewed(OnTheWay.To(AwaitingName).Says(List).Presses("Ya, pakai daftar"));
        Assert.Contains("Orang: Budi Contoh, Siti Contoh dan 3 lainnya", citizen.Hears, StringComparison.Ordinal);

        citizen.SendsTheReport();

        Assert.Equal([1, 2, 3, 4, 5], citizen.Filed.Accused.Select(one => one.Ordinal));
        Assert.All(citizen.Filed.Accused, one => Assert.Equal(Stage.Received, one.Stage));
        Assert.Equal(("Joko Contoh", "Kantor Contoh", "198001012005011001"), (citizen.Filed.Accused[2].Name, citizen.Filed.Accused[2].Office, citizen.Filed.Accused[2].Nip));
        Assert.Equal("Tidak tahu", citizen.Filed.Accused[3].Office);
    }

    [Fact]
    public void Each_of_the_list_can_be_taken_out_by_button_or_number()
    {
        var citizen = OnTheWay.To(AwaitingName).Says(List).Presses("Hapus no. 2").Presses("Lainnya").Presses("Hapus no. 4").Says("1");
        Assert.Equal(["Joko Contoh", "Rina Contoh"], citizen.Draft.AccusedRead.Select(one => one.Name.Text));
    }

    [Fact]
    public void A_list_that_is_emptied_leads_back_to_the_name()
    {
        var citizen = OnTheWay.To(AwaitingName).Says("Budi Contoh\nSiti Contoh").Says("1").Says("1");
        Assert.Equal(AwaitingName, citizen.Draft.Step);
    }

    [Fact]
    public void A_list_that_comes_in_two_messages_is_one_list()
    {
        var citizen = OnTheWay.To(AwaitingName).Says("Budi Contoh\nSiti Contoh");
        citizen.HasNotSeenTheQuestion = true;
        citizen.Says("Siti Contoh\nJoko Contoh");
        Assert.Equal(["Budi Contoh", "Siti Contoh", "Joko Contoh"], citizen.Draft.AccusedRead.Select(one => one.Name.Text));
        Assert.DoesNotContain("Abaikan", citizen.Buttons.Select(one => Phrasebook.Text(Language.Indonesian, one.Label)));
    }

    [Fact]
    public void Ya_takes_the_list() => Assert.Equal(AwaitingDay, OnTheWay.To(AwaitingName).Says(List).Says("ya").Draft.Step);

    [Fact]
    public void A_doubtful_number_in_it_is_mentioned_and_kept()
    {
        var citizen = OnTheWay.To(AwaitingName).Says("Siti Contoh\nBudi Contoh; Camat; NIP 12345");
        Assert.Contains("baris 2 tidak tampak seperti NIP", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal("12345", citizen.Draft.AccusedRead[1].Nip?.Text);
    }

    [Fact]
    public void Of_more_than_fifty_the_first_are_taken_and_the_rest_has_a_place()
    {
        var citizen = OnTheWay.To(AwaitingName).Says(Crowd(53));
        Assert.Contains("50 yang pertama saya catat. 3 lagi bisa Anda tulis di cerita", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(50, citizen.Draft.AccusedRead.Count);
    }

    [Fact]
    public void An_edited_list_is_read_again()
    {
        var citizen = OnTheWay.To(AwaitingName).Says("Budi Contoh\nSiti Cntoh");
        var message = citizen.LastMessage;
        citizen.Edits(message, "Budi Contoh\nSiti Contoh").Presses("Ya, pakai daftar").Edits(message, "Budi Contoh\nSiti Contoh\nJoko Contoh");
        Assert.Equal(["Budi Contoh", "Siti Contoh", "Joko Contoh"], citizen.Draft.Accused.Select(one => one.Name.Text));
        Assert.Equal(AwaitingDay, citizen.Draft.Step);
    }

    [Fact]
    public void What_he_added_to_somebody_of_a_list_survives_its_edit()
    {
        var citizen = OnTheWay.To(AwaitingName).Says("Budi Contoh\nSiti Contoh");
        var message = citizen.LastMessage;
        citizen.Presses("Ya, pakai daftar").Presses("Kembali").Says("NIP 198001012005011001").Edits(message, "Budi Contoh – Camat\nSiti Contoh");
        Assert.Equal(("Camat", "198001012005011001"), (citizen.Draft.Accused[0].Office?.Text, citizen.Draft.Accused[1].Nip?.Text));
    }

    [Fact]
    public void A_list_is_added_from_the_review_too()
    {
        var citizen = OnTheWay.To(AwaitingAccusedChoice).Presses("Tambah orang").Says(List).Presses("Ya, pakai daftar");
        Assert.Equal(AwaitingAccusedChoice, citizen.Draft.Step);
        Assert.Equal(5, citizen.Draft.Accused.Count);

        citizen.Says("4");

        Assert.Equal((AwaitingName, "Rina Contoh"), (citizen.Draft.Step, citizen.Draft.AccusedAtHand?.Name.Text));
    }

    [Fact]
    public void A_photo_of_a_list_stands_for_the_names()
    {
        var citizen = OnTheWay.To(AwaitingName).Sends(A.Photo()).Presses("Sesuai daftar");
        Assert.Equal(AwaitingDay, citizen.Draft.Step);

        Reviewed(citizen).SendsTheReport();

        Assert.Equal("sesuai daftar terlampir", Assert.Single(citizen.Filed.Accused).Name);
        Assert.Equal("Daftar yang dilaporkan", citizen.Filed.Evidence[0].Text);
    }

    [Fact]
    public void A_file_that_calls_itself_a_list_needs_no_tap()
    {
        var citizen = OnTheWay.To(AwaitingName).Sends(A.Photo(caption: "Daftar ASN yang ikut"));
        Assert.Equal((AwaitingDay, "Daftar yang dilaporkan: Daftar ASN yang ikut"), (citizen.Draft.Step, citizen.Draft.Evidence[0].Item.Text));
        Assert.Contains("Nama tidak perlu diketik", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_that_goes_is_missed()
    {
        var citizen = Reviewed(OnTheWay.To(AwaitingName).Sends(A.Photo()).Presses("Sesuai daftar"));
        citizen.Changes("Ubah bukti").Presses("Lihat bukti").Presses("Keluarkan no. 1");
        Assert.Contains("Tulis namanya lewat Ubah orangnya", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void What_gives_the_writer_away_is_found_at_everyone_of_the_list()
    {
        var citizen = Reviewed(OnTheWay.To(AwaitingName).Says("Budi Contoh\nSiti Contoh\nJoko Contoh – atasan saya di Dinas Contoh").Presses("Ya, pakai daftar"));
        citizen.Presses("Kirim");
        Assert.Equal(AwaitingLeakChoice, citizen.Draft.Step);
    }

    [Theory]
    [InlineData(Language.Indonesian)]
    [InlineData(Language.English)]
    public void Fifty_people_with_long_names_fit_every_screen(Language language)
    {
        var citizen = new Citizen(Conversation.New with { Language = Language.Indonesian });
        OnTheWay.To(AwaitingName, citizen);
        foreach (var part in Enumerable.Range(1, 50).Select(number => $"{new string('N', 190)} {number} – {new string('K', 195)}; 1980010120050110{number:00}").Chunk(8))
        {
            citizen.Says(string.Join('\n', part) + "\n");
            AssertFits(citizen, language);
        }

        Assert.Equal(50, citizen.Draft.AccusedRead.Count);
        Assert.Contains("50. N", citizen.Hears, StringComparison.Ordinal);
        citizen.Presses("Lainnya");
        AssertFits(citizen, language);
        Reviewed(citizen.Presses("Ya, pakai daftar"));
        AssertFits(citizen, language);
        citizen.Changes("Ubah orangnya");
        AssertFits(citizen, language);
        citizen.Presses("Lainnya");
        AssertFits(citizen, language);
        citizen.Presses("Lanjut").SendsTheReport();
        Assert.Equal(50, citizen.Filed.Accused.Count);
    }

    [Fact]
    public void A_draft_of_fifty_people_is_stored_and_read() =>
        Assert.Equal(50, OnTheWay.To(AwaitingName).Says(Crowd(50)).Presses("Ya, pakai daftar").Draft.Accused.Count);

    private static string Crowd(int count) => string.Join('\n', Enumerable.Range(1, count).Select(number => $"{number}. Orang Contoh {number} – Kantor Contoh"));

    private static Citizen Reviewed(Citizen citizen) => citizen.Presses("Kemarin").Says(OnTheWay.Place).Says(OnTheWay.Story).Presses("Lanjut")
        .Says("https://contoh.example/unggahan").Presses("Selesai").Presses("Tanpa nama");

    private static void AssertFits(Citizen citizen, Language language)
    {
        var says = citizen.LastTurn.Replies[^1] switch
        {
            Reply.Message message => message.Says,
            Reply.Rewrite page => page.Says,
            _ => [],
        };
        Assert.InRange(string.Join('\n', says.Select(sentence => Phrasebook.Text(language, sentence))).Length, 1, Phrasebook.MaxMessageLength - 1);
        Assert.InRange(citizen.Buttons.Count, 1, 6);
    }
}
