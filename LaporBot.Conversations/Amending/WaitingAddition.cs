using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Amending;

/// <summary>
/// What came by itself for a sent report and tells a plate, an address or an office: it waits, as what he adds himself, until he has decided
/// about that. All else that looks like him is covered at once.
/// </summary>
internal static class WaitingAddition
{
    /// <param name="waits">Says that it is not in the report yet.</param>
    /// <returns>Null where there is nothing to decide.</returns>
    public static Turn? Ask(Situation situation, AmendErrand came, Case held, Sentence waits)
    {
        var safe = came with { Case = held.Id, Items = [.. came.Items.Select(one => AddedLeaks.CoveredUnasked(one, held, situation))] };
        return AddedLeaks.AreIn(safe, held, situation) && safe.After(AmendTrigger.LeaksFound) is { } asked
            ? AmendDialogue.At(situation, asked, [waits, .. safe.Items.SequenceEqual(came.Items) ? Array.Empty<Sentence>() : [new Sentence("add.Covered")]])
            : null;
    }

    /// <summary>He goes on to something else without having decided: his file is not lost over that, it joins with all of it covered.</summary>
    /// <returns>Null where no file waits, or one in which he may be heard or seen.</returns>
    public static Turn? Left(Situation situation) => situation.Conversation.Amending is { Way: AmendWay.LateFile } errand && AmendCases.Find(situation, errand.Case) is { } held
        ? errand.Step switch
        {
            AmendStep.AwaitingLeakChoice when AddedLeaks.Recording(errand, held) is null =>
                AddTaking.JoinLate(situation, AddedLeaks.Covered(errand, held, situation), held, new Sentence("add.Covered")),
            AmendStep.AwaitingSending => AddTaking.JoinLate(situation, errand, held),
            _ => null,
        }
        : null;

    /// <summary>What joining says and does comes first.</summary>
    public static Turn Before(Turn joined, Turn next) => next with { Replies = [.. joined.Replies, .. next.Replies], Intents = [.. joined.Intents, .. next.Intents] };
}
