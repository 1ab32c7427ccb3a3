using System.Globalization;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reporting;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class DaysAsPeopleTypeThem
{
    [Theory]
    [InlineData("3/10/2026", "2026-10-03")]
    [InlineData("03-10-26", "2026-10-03")]
    [InlineData("2026-10-03", "2026-10-03")]
    [InlineData("3 Okt", "2026-10-03")]
    [InlineData("3 oktober 2026", "2026-10-03")]
    [InlineData("tanggal 17 Agustus", "2026-08-17")]
    [InlineData("24 Des", "2025-12-24")]
    [InlineData("3rd October 2026", "2026-10-03")]
    [InlineData("hari ini", "2026-10-07")]
    [InlineData(" Kemarin. ", "2026-10-06")]
    [InlineData("2 hari yang lalu", "2026-10-05")]
    [InlineData("3 days ago", "2026-10-04")]
    [InlineData("Senin lalu", "2026-10-05")]
    [InlineData("hari Jumat", "2026-10-02")]
    [InlineData("Rabu lalu", "2026-09-30")]
    [InlineData("last Monday", "2026-10-05")]
    [InlineData("kemarin sore", "2026-10-06")]
    [InlineData("Kemarin jam 10.30 WIB", "2026-10-06")]
    [InlineData("tadi pagi", "2026-10-07")]
    [InlineData("tadi malam", "2026-10-06")]
    [InlineData("semalam", "2026-10-06")]
    [InlineData("Senin malam", "2026-10-05")]
    [InlineData("3 Okt sore, sekitar jam 4", "2026-10-03")]
    [InlineData("yesterday evening", "2026-10-06")]
    [InlineData("12/10", "2025-10-12")]
    [InlineData("12/10/2026", "2026-10-12")]
    public void Are_read(string typed, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), SpokenDay.Read(typed, A.Day));

    [Theory]
    [InlineData("kmrn", "2026-10-06")]
    [InlineData("kmrin", "2026-10-06")]
    [InlineData("kmrin sore", "2026-10-06")]
    [InlineData("Kemaren dulu", "2026-10-05")]
    [InlineData("td pagi jam 8", "2026-10-07")]
    [InlineData("td mlm", "2026-10-06")]
    [InlineData("3 hr yg lalu", "2026-10-04")]
    [InlineData("empat hari lalu", "2026-10-03")]
    [InlineData("hari Minggu", "2026-10-04")]
    [InlineData("hari minggu kmrn", "2026-10-04")]
    [InlineData("pas hari jumat", "2026-10-02")]
    [InlineData("tgl 5", "2026-10-05")]
    [InlineData("tgl. 12", "2026-09-12")]
    [InlineData("tgl 12 kemarin", "2026-09-12")]
    [InlineData("tgl 5 bln ini", "2026-10-05")]
    [InlineData("tgl 12 bln ini", "2026-10-12")]
    [InlineData("tgl 2 bulan lalu", "2026-09-02")]
    [InlineData("hari senin tgl 5", "2026-10-05")]
    [InlineData("Senin, 5 Oktober 2026", "2026-10-05")]
    [InlineData("kemarin tgl 6", "2026-10-06")]
    [InlineData("eh salah, maksudnya kemarin", "2026-10-06")]
    [InlineData("eh salah ternyata hari selasa", "2026-10-06")]
    [InlineData("kemarin pak", "2026-10-06")]
    public void Are_read_the_way_they_are_chatted(string typed, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), SpokenDay.Read(typed, A.Day));

    [Theory]
    [InlineData("minggu lalu", "2026-09-30")]
    [InlineData("minggu kmrn", "2026-09-30")]
    [InlineData("seminggu yang lalu", "2026-09-30")]
    [InlineData("pekan lalu", "2026-09-30")]
    [InlineData("2 minggu yg lalu", "2026-09-23")]
    [InlineData("last week", "2026-09-30")]
    [InlineData("2 weeks ago", "2026-09-23")]
    public void Are_near_a_day_when_a_week_is_meant_and_keep_their_words_beside_it(string typed, string day)
    {
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), SpokenDay.Read(typed, A.Day));
        Assert.True(SpokenDay.SaysMoreThanADay(typed));
    }

    [Theory]
    [InlineData("kmrn")]
    [InlineData("tgl 5 bln ini")]
    [InlineData("hari minggu")]
    public void Need_no_words_beside_them_when_they_say_one_day(string typed) => Assert.False(SpokenDay.SaysMoreThanADay(typed));

    [Theory]
    [InlineData("31/2/2026")]
    [InlineData("bulan lalu")]
    [InlineData("sebulan yang lalu")]
    [InlineData("minggu")]
    [InlineData("tgl 31")]
    [InlineData("tgl 32")]
    [InlineData("hari Senin tgl 6")]
    [InlineData("eh salah")]
    [InlineData("bukan kemarin")]
    [InlineData("13")]
    [InlineData("10/2026")]
    [InlineData("besok")]
    [InlineData("sore")]
    [InlineData("malam minggu")]
    [InlineData("jam 10")]
    [InlineData("0/0/0000")]
    [InlineData("٣/١٠/٢٠٢٦")]
    [InlineData("")]
    public void Are_left_as_words_when_no_single_day_can_be_meant(string typed) => Assert.Null(SpokenDay.Read(typed, A.Day));

    [Fact]
    public void Keep_their_hour_for_officers_and_not_for_the_accuseds_agency()
    {
        var filed = ACase.Filed();
        var held = filed with { Content = filed.Content with { When = A.Day, WhenTold = "kemarin sore" } };

        Assert.Contains("(kata pelapor: “kemarin sore”)", new Office(held).Officer(Role.Verifier).Takes().Hears, StringComparison.Ordinal);
        var forwarded = held with { Accused = [held.Accused[0] with { Stage = Stage.ForwardedToPpk, Agency = "34.04" }] };
        Assert.DoesNotContain("sore", new Office(forwarded).Officer(Role.PpkOperator, agency: "34.04").Takes().Hears, StringComparison.Ordinal);
    }
}
