using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.EvidenceStore;
using LaporBot.Tests.Support;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace LaporBot.Tests.EvidenceStore;

public class HowLongAFileIsTriedFor
{
    private readonly FetchPatience _patience = new();
    private DateTimeOffset _now = A.Moment;

    [Fact]
    public void Trouble_on_the_way_is_waited_out_for_a_week_at_most_five_minutes_at_a_time()
    {
        var tried = 0;
        while (_patience.NextTry(Refused(times: 0), new HttpRequestException("contoh"), _now) is { } next)
        {
            Assert.InRange(next - _now, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(5));
            _now = next;
            tried++;
        }

        Assert.InRange(_now - A.Moment, TimeSpan.FromDays(7), TimeSpan.FromDays(7.1));
        Assert.InRange(tried, 2000, 2100);
    }

    [Fact]
    public void A_full_disk_is_no_fault_of_a_file_that_was_refused_often() =>
        Assert.NotNull(_patience.NextTry(Refused(times: 11), new IOException("contoh"), _now));

    [Fact]
    public void A_file_that_Telegram_refuses_again_and_again_is_given_up()
    {
        var refusal = new ApiRequestException("Bad Request: wrong file_id or the file is temporarily unavailable", 400);

        Assert.Equal(_now + TimeSpan.FromMinutes(5), _patience.NextTry(Refused(times: 10), refusal, _now));
        Assert.Null(_patience.NextTry(Refused(times: 11), refusal, _now));
    }

    [Fact]
    public void A_wait_that_Telegram_asks_for_is_kept() => Assert.Equal(
        _now + TimeSpan.FromMinutes(20),
        _patience.NextTry(Refused(times: 0), new ApiRequestException("Too Many Requests", 429, new ResponseParameters { RetryAfter = 1200 }), _now));

    private static StoredEvidence Refused(int times) => new(
        ACase.Filed().Id, new EvidenceId(1), new Attachment(AttachmentKind.Photo, "berkas-contoh", "unik-contoh", null, null, 1, null, null), EvidenceState.Announced,
        times, null, null, null, null, Anonymity.Nameless, null, 0) { Kind = EvidenceKind.File };
}
