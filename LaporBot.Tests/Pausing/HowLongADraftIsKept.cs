using LaporBot.Conversations.Pausing;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Pausing;

public class HowLongADraftIsKept
{
    private static readonly TimeSpan s_life = A.Rules.DraftLife;
    private static readonly TimeSpan s_day = TimeSpan.FromDays(1);

    [Fact]
    public void Its_writer_is_warned_a_day_before_it_goes_and_both_notices_say_nothing()
    {
        var open = OnTheWay.To(ReportStep.AwaitingStory).Conversation;
        var warns = DraftLife.NextLook(open, s_life)!.Value;
        Assert.Equal(A.Moment + s_life - s_day, warns);
        Assert.Null(DraftLife.Look(open, warns - TimeSpan.FromSeconds(1), s_life));

        var warned = DraftLife.Look(open, warns, s_life)!;
        Assert.Null(DraftLife.Look(warned.After, warns + s_day - TimeSpan.FromSeconds(1), s_life));
        var gone = DraftLife.Look(warned.After, warns + s_day, s_life)!;

        Assert.Null(gone.After.Draft);
        Assert.IsType<Intent.DestroyDraft>(Assert.Single(gone.Intents));
        var notices = warned.Replies.Concat(gone.Replies).Cast<Reply.Message>().Select(says => Phrasebook.Render(Language.Indonesian, says)).ToList();
        Assert.Equal(["Ada kabar. Ketuk untuk membaca.", "Ada kabar. Ketuk untuk membaca."], notices);
        Assert.Null(DraftLife.NextLook(gone.After, s_life));
    }

    [Fact]
    public void Whoever_touches_it_after_the_warning_has_its_full_time_anew()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingStory);
        citizen.Now = DraftLife.NextLook(citizen.Conversation, s_life)!.Value;
        var warned = new Citizen(DraftLife.Look(citizen.Conversation, citizen.Now, s_life)!.After) { Now = citizen.Now + TimeSpan.FromHours(1) };

        warned.Presses(Conversations.Welcoming.GeneralCode.DraftNews);

        Assert.Contains("Laporan Anda masih ada. Disimpan sampai 4 November 2026", warned.Hears, StringComparison.Ordinal);
        Assert.Null(warned.Draft.WarnedAt);
        var looked = DraftLife.NextLook(warned.Conversation, s_life)!.Value;
        Assert.InRange(looked, warned.Now + s_life - s_day, warned.Now + s_life);
    }

    [Fact]
    public void Whoever_presses_the_notice_when_it_is_gone_is_told_so_and_can_begin()
    {
        var citizen = new Citizen(DraftLife.Look(Ended(), A.Moment + s_life + s_day, s_life)!.After).Presses(Conversations.Welcoming.GeneralCode.DraftNews);

        Assert.Contains("tidak dilanjutkan selama 14 hari", citizen.Hears, StringComparison.Ordinal);
        Assert.True(citizen.Shows("Mulai lapor"));
        Assert.Null(citizen.Conversation.Draft);
    }

    [Fact]
    public void A_host_that_stood_still_over_the_warning_warns_first()
    {
        var open = OnTheWay.To(ReportStep.AwaitingStory).Conversation;
        var late = A.Moment + s_life + TimeSpan.FromDays(30);

        var warned = DraftLife.Look(open, late, s_life)!.After;

        Assert.NotNull(warned.Draft);
        Assert.Null(DraftLife.Look(warned, late + TimeSpan.FromHours(19), s_life));
        Assert.Null(DraftLife.Look(warned, late + TimeSpan.FromHours(48), s_life)!.After.Draft);
    }

    [Fact]
    public void A_draft_from_before_this_was_kept_has_its_full_time_from_now()
    {
        var open = OnTheWay.To(ReportStep.AwaitingStory).Conversation;
        var old = open with { Draft = open.Draft! with { TouchedAt = null } };

        var seen = DraftLife.Look(old, A.Moment, s_life)!;

        Assert.Empty(seen.Replies);
        Assert.Equal(A.Moment + s_life - s_day, DraftLife.NextLook(seen.After, s_life));
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    [InlineData(19, false)]
    [InlineData(20, true)]
    [InlineData(3, true)]
    public void Nobody_is_written_to_at_night(int hour, bool night) =>
        Assert.Equal(night, DraftLife.IsNight(new DateTimeOffset(2026, 10, 7, hour, 59, 0, TimeSpan.FromHours(7))));

    private static Conversation Ended()
    {
        var open = OnTheWay.To(ReportStep.AwaitingStory).Conversation;
        return open with { Draft = open.Draft! with { WarnedAt = A.Moment + s_life - s_day } };
    }
}
