using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;
using static LaporBot.Conversations.Reporting.ReportStep;

namespace LaporBot.Tests.Reporting;

public class SendingAContactOrALocation
{
    private const string Phone = "+6281200000000";

    [Fact]
    public void A_contact_is_evidence_of_its_own_kind()
    {
        var citizen = OnTheWay.To(AwaitingEvidence).SharesAContact("Saksi Contoh", Phone);

        var item = Assert.Single(citizen.Draft.Evidence).Item;
        Assert.Equal((EvidenceKind.Contact, $"Saksi Contoh, {Phone}"), (item.Kind, item.Text));
        Assert.Contains("Bukti no. 1 tersimpan: kontak", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("nomor Anda sendiri, keluarkan", citizen.Hears, StringComparison.Ordinal);
        Assert.Empty(citizen.Presses("Keluarkan no. 1").Draft.Evidence);
    }

    [Fact]
    public void A_contact_without_a_name_is_its_number() =>
        Assert.Equal(Phone, OnTheWay.To(AwaitingEvidence).SharesAContact(" ", Phone).Draft.Evidence[0].Item.Text);

    [Fact]
    public void His_own_contact_is_refused()
    {
        var citizen = OnTheWay.To(AwaitingEvidence).SharesAContact("Warga Contoh", Phone, isHisOwn: true);

        Assert.Empty(citizen.Draft.Evidence);
        Assert.Contains("kontak Anda sendiri", citizen.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain(Phone, citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Elsewhere_a_contact_is_no_answer()
    {
        foreach (var step in new[] { AwaitingName, AwaitingPlace, AwaitingStory, AwaitingReview })
        {
            var citizen = OnTheWay.To(step).SharesAContact("Saksi Contoh", Phone);
            Assert.Equal(step, citizen.Draft.Step);
            Assert.DoesNotContain(citizen.Draft.Evidence, one => one.Item.Kind == EvidenceKind.Contact);
            Assert.Contains("Kontak tidak saya simpan", citizen.Hears, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void While_he_is_asked_whether_to_drop_it_nothing_is_taken() =>
        Assert.Empty(OnTheWay.To(AwaitingEvidence).Presses("Batal").SharesAContact("Saksi Contoh", Phone).SharesAPlace(-5.8, 112.6).Draft.Evidence);

    [Fact]
    public void The_number_in_a_contact_is_asked_about_before_a_hidden_report_goes()
    {
        var citizen = OnTheWay.To(AwaitingEvidence).SharesAContact("Saksi Contoh", Phone).Presses("Selesai").Presses("Tanpa nama").Presses("Kirim");

        Assert.Contains($"【{Phone}】", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_location_is_evidence_whose_point_stands_in_a_line()
    {
        var citizen = OnTheWay.To(AwaitingEvidence).SharesAPlace(-5.812345, 112.654321, "Balai Warga", "Kabupaten Gresik").SharesAPlace(-5.8, 112.6);

        Assert.Equal(
            [(EvidenceKind.Location, "Balai Warga, Kabupaten Gresik\ngeo:-5.8123,112.6543"), (EvidenceKind.Location, "geo:-5.8000,112.6000")],
            citizen.Draft.Evidence.Select(one => (one.Item.Kind, one.Item.Text!)));
        Assert.Equal(OnTheWay.Place, citizen.Draft.Place!.Text);
        Assert.Contains("Bukti no. 2 tersimpan: lokasi", citizen.Hears, StringComparison.Ordinal);
        Assert.False(citizen.Shows("Jadikan tempat"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Where_nobody_knows_the_region_he_can_make_it_the_place(bool typed)
    {
        var citizen = AtEvidenceWithoutARegion().SharesAPlace(-5.8, 112.6, "Balai Warga", "Kabupaten Gresik");
        Assert.Equal(EvidenceKind.Location, Assert.Single(citizen.Draft.Evidence).Item.Kind);
        Assert.InRange(citizen.Buttons.Count, 1, 6);

        _ = typed ? citizen.Says("jadikan tempat") : citizen.Presses("Jadikan tempat");

        Assert.Equal((AwaitingEvidence, "Balai Warga, Kabupaten Gresik", "35.25"), (citizen.Draft.Step, citizen.Draft.Place!.Text, citizen.Draft.Region?.Value));
        Assert.Empty(citizen.Draft.Evidence);
    }

    [Fact]
    public void Unless_he_makes_it_the_place_it_stays_evidence()
    {
        var citizen = AtEvidenceWithoutARegion().SharesAPlace(-5.8, 112.6).Presses("Selesai").Presses("Tanpa nama").SendsTheReport();

        Assert.Equal("geo:-5.8000,112.6000", Assert.Single(citizen.Filed.Evidence).Text);
    }

    [Fact]
    public void A_press_on_it_that_comes_twice_does_no_harm()
    {
        var citizen = AtEvidenceWithoutARegion().SharesAPlace(-5.8, 112.6, "Balai Warga", "Kabupaten Gresik");
        var press = citizen.Button("Jadikan tempat").Code;

        citizen.Presses(press).Presses(press);

        Assert.Equal((AwaitingEvidence, "Balai Warga, Kabupaten Gresik"), (citizen.Draft.Step, citizen.Draft.Place!.Text));
    }

    [Fact]
    public void Officers_read_both_as_words()
    {
        var citizen = OnTheWay.To(AwaitingEvidence).SharesAContact("Saksi Contoh", "Desa Contoh 7").SharesAPlace(-5.8, 112.6)
            .Presses("Selesai").Presses("Tanpa nama").SendsTheReport();

        var card = new Office(citizen.Filed).Officer(Role.Verifier).Takes().Hears;

        Assert.Contains("kontak", card, StringComparison.Ordinal);
        Assert.Contains("Saksi Contoh, Desa Contoh 7", card, StringComparison.Ordinal);
        Assert.Contains("geo:-5.8000,112.6000", card, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_can_be_added_to_a_sent_report_and_his_own_contact_cannot()
    {
        var citizen = OnTheWay.To(AwaitingReview).SendsTheReport().Commands("tambah", "").SharesAContact("Warga Contoh", Phone, isHisOwn: true);
        Assert.Contains("kontak Anda sendiri", citizen.Hears, StringComparison.Ordinal);

        citizen.SharesAContact("Saksi Contoh", "Desa Contoh 7").SharesAPlace(-5.8, 112.6);

        Assert.Equal([EvidenceKind.Contact, EvidenceKind.Location], citizen.Conversation.Amending!.Items.Select(one => one.Kind));
    }

    [Fact]
    public void A_contact_prints_nothing_of_itself() =>
        Assert.DoesNotContain("812", new Utterance.Introduced(new ContactCard("Saksi 812", Phone, false)).ToString(), StringComparison.Ordinal);

    private static Citizen AtEvidenceWithoutARegion() =>
        OnTheWay.To(AwaitingRegion).Presses("Tidak tahu").Says(OnTheWay.Story).Presses("Lanjut");
}
