using LaporBot.Tests.Support;

namespace LaporBot.Tests.Transcripts;

public class AReportAsPeopleReadIt
{
    [Fact]
    public void In_Indonesian()
    {
        var transcript = new Transcript(new Citizen())
            .Says("halo").Presses("Setuju, mulai lapor").Presses("Kegiatan memihak").Says("Kami diminta memilih calon itu.")
            .Says(OnTheWay.Name).Says(OnTheWay.Office).Says("bulan lalu").Says("Senin lalu").Says(OnTheWay.Place)
            .Says(OnTheWay.Story).Presses("Lanjut").SendsAPhoto().Presses("Selesai").Presses("Nama disegel").Presses("Ya, sudah").Says("Saksi Contoh").Presses("Lewati")
            .Presses("Ubah yang lain").Presses("Ubah waktu").Presses("Tetap yang tadi").Says("Pasar Contoh").Presses("Kirim").Presses("Tidak, kirim").Presses("Batalkan kirim").Commands("privasi");

        Approved.Matches("LaporBot.Tests/Transcripts/report.indonesian.txt", transcript.ToString());
    }

    [Fact]
    public void In_English()
    {
        var transcript = new Transcript(new Citizen())
            .Commands("start").Presses("English").Presses("Agree, start a report").Presses("Not sure")
            .Presses("On social media").Presses("Post, like, share").Presses("I don't know").Presses("Still not sure")
            .Says(OnTheWay.Name).Says(OnTheWay.Office).Presses("I do not know").Says(OnTheWay.Place)
            .Says(OnTheWay.Story).Presses("Continue").Presses("No evidence yet").Presses("Open name").Presses("Rather no name")
            .Presses("✅ Send").Presses("No, send it").Commands("bantuan");

        Approved.Matches("LaporBot.Tests/Transcripts/report.english.txt", transcript.ToString());
    }
}
