using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class EveryButtonAtEveryStep
{
    public static TheoryData<ReportStep> EveryStep() => [.. OnTheWay.Steps];

    [Theory, MemberData(nameof(EveryStep))]
    public void Does_what_it_says_on_the_first_way_through(ReportStep step) => EachWorks(() => OnTheWay.To(step));

    [Theory]
    [InlineData("Ubah yang lain", "Ubah pelanggaran")]
    [InlineData("Ubah yang lain", "Ubah orangnya")]
    [InlineData("Ubah yang lain", "Ubah orangnya", "Ubah no. 1")]
    [InlineData("Ubah yang lain", "Ubah orangnya", "Tambah orang lain")]
    [InlineData("Ubah yang lain", "Ubah waktu")]
    [InlineData("Ubah yang lain", "Ubah waktu", "Tetap yang tadi")]
    [InlineData("Ubah cerita")]
    [InlineData("Ubah yang lain", "Ubah bukti")]
    [InlineData("Ubah yang lain", "Ubah bukti", "Lihat bukti")]
    [InlineData("Ubah yang lain", "Ubah identitas")]
    [InlineData("Ubah yang lain", "Ubah identitas", "Nama terbuka")]
    [InlineData("Batal")]
    public void Does_what_it_says_when_an_answer_is_changed(params string[] path) => EachWorks(() =>
        path.Aggregate(OnTheWay.To(ReportStep.AwaitingReview), (citizen, button) => citizen.Presses(button)));

    private static void EachWorks(Func<Citizen> arrive)
    {
        for (var at = 0; at < arrive().Buttons.Count; at++)
        {
            var citizen = arrive();
            var button = Phrasebook.Text(Language.Indonesian, citizen.Buttons[at].Label);

            citizen.Presses(citizen.Buttons[at].Code);

            Assert.True(citizen.LastTurn.Replies.Count > 0, $"'{button}' is not answered.");
            Assert.False(
                citizen.LastTurn.Replies[0] is Reply.Toast || citizen.Hears.Contains("Pilih salah satu tombol", StringComparison.Ordinal),
                $"'{button}' is refused at once: {citizen.Hears}");
        }
    }
}
