using FsCheck;
using FsCheck.Fluent;
using LaporBot.Conversations.Amending;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;
using Xunit.Abstractions;

namespace LaporBot.Tests.Speaking;

/// <summary>Ten thousand things said, pressed and sent in a row, whatever they are.</summary>
public class WhateverIsSaid(ITestOutputHelper output)
{
    private const int Many = 10_000;
    private const int Runs = 4;

    /// <summary>A look from every so many utterances: the way on, back and out, from a copy of the conversation.</summary>
    private const int LookedAtEvery = 25;

    private static readonly HashSet<string> s_mustBeStoodAt =
    [
        "Add AwaitingAddition", "Add AwaitingSending", "TakeBack AwaitingTarget", "TakeBack AwaitingSurety", "Form AwaitingDecision", "Form AwaitingSurety",
    ];

    [Fact]
    public void Leaves_a_dialogue_that_can_go_on_back_or_cancel()
    {
        var everywhere = new HashSet<string>();
        Walk(everywhere);

        // A dialogue that nobody came to has not been tried.
        Assert.Empty(s_mustBeStoodAt.Except(everywhere));
    }

    private void Walk(HashSet<string> everywhere) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Runs),
        Prop.ForAll(Arb.From(Gen.ArrayOf(AnyAct.Gen, Many).Select(drawn => new Acts(drawn))), drawn =>
        {
            var acts = drawn.All;
            var citizen = OnTheWay.To(ReportStep.AwaitingReview, new Citizen { Reference = AnElection.Now() }).SendsTheReport();
            var steps = new HashSet<string>();
            var stoodAt = new HashSet<string>();
            for (var i = 0; i < acts.Length; i++)
            {
                acts[i].By(citizen);
                steps.Add(citizen.Conversation.Draft?.Step.ToString() ?? "none");
                _ = citizen.Conversation.Amending is { } amending && steps.Add($"{amending.Way} {amending.Step}");
                _ = citizen.Conversation.Formalising is { } form && steps.Add($"Form {form.Step}");
                if (citizen.LastTurn.Replies.Count == 0)
                {
                    throw new InvalidOperationException($"Nothing was answered.\n{Lately(acts, i)}");
                }

                if (citizen.Conversation is { Amending: not null } or { Formalising: not null } && (i % LookedAtEvery == 0 || stoodAt.Add(Place(citizen))))
                {
                    LookAtWhatIsOpen(citizen, () => Lately(acts, i));
                }

                if (i % LookedAtEvery == 0)
                {
                    Look(citizen, () => Lately(acts, i));
                }
            }

            everywhere.UnionWith(steps);
            output.WriteLine($"{steps.Count} steps were stood at: {string.Join(", ", steps.Order())}");
        }));

    private static string Place(Citizen citizen) =>
        $"{citizen.Conversation.Amending?.Way} {citizen.Conversation.Amending?.Step} {citizen.Conversation.Formalising?.Step} {citizen.Conversation.Draft is null}";

    /// <summary>The way on, back and out of an addition, a taking back and the form of a formal report.</summary>
    private static void LookAtWhatIsOpen(Citizen citizen, Func<string> lately)
    {
        var place = Place(citizen);
        var again = citizen.Double().Sends(UnusableKind.Sticker);
        if (IsAtRest(again) || again.Hears.Length == 0)
        {
            throw new InvalidOperationException($"{place} is not asked again:\n{again.Hears}\n{lately()}");
        }

        foreach (var button in again.Buttons)
        {
            var on = again.Double().Presses(button.Code);
            if (on.LastTurn.Replies.Count == 0 || on.LastTurn.Replies is [Reply.Toast])
            {
                throw new InvalidOperationException($"{place} has a button that leads nowhere, {button.Label.Key}:\n{again.Hears}\n---\n{on.Hears}\n{lately()}");
            }

            if (button.Label.Key.EndsWith("Back", StringComparison.Ordinal) && !IsAtRest(on) && Place(on) == place)
            {
                throw new InvalidOperationException($"{place} has no way back:\n{on.Hears}\n{lately()}");
            }
        }

        var cancelled = Cancelled(citizen);
        if (!IsAtRest(cancelled) || cancelled.Hears.Length == 0 || cancelled.LastTurn.Intents.Count > 0)
        {
            throw new InvalidOperationException($"{place} cannot be cancelled:\n{cancelled.Hears}\n{lately()}");
        }
    }

    /// <summary>Whoever has collected something is asked once what shall become of it.</summary>
    private static Citizen Cancelled(Citizen citizen)
    {
        var once = citizen.Double().Commands("batal");
        return once.Conversation.Amending is { Step: AmendStep.AwaitingLeaving } ? once.Presses(once.Buttons.First(button => button.Label.Key == "amend.ButtonDrop").Code) : once;
    }

    private static bool IsAtRest(Citizen citizen) => citizen.Conversation is { Amending: null, Formalising: null };

    private static void Look(Citizen citizen, Func<string> lately)
    {
        // What was open beside the report is left first.
        var asked = (IsAtRest(citizen) ? citizen.Double() : Cancelled(citizen)).Commands("lapor");
        if (asked.Conversation.Draft is null || asked.Buttons.Count == 0)
        {
            throw new InvalidOperationException($"There is no way on:\n{asked.Hears}\n{lately()}");
        }

        if (citizen.Conversation.Draft is null)
        {
            return;
        }

        // The first asking settles what was pending (a second question, say); what is stored then asks the same again.
        var again = asked.Double().Commands("lapor");
        if (again.Hears != asked.Hears)
        {
            throw new InvalidOperationException($"Restored, the draft asks something else:\n{asked.Hears}\n---\n{again.Hears}\n{lately()}");
        }

        var step = asked.Draft.Step;
        if (asked.Buttons.FirstOrDefault(button => button.Code.Value.EndsWith("|back", StringComparison.Ordinal)) is { } back)
        {
            var behind = asked.Double().Presses(back.Code);
            if (behind.Conversation.Draft is null || behind.Buttons.Count == 0 || behind.LastTurn.Replies[0] is Reply.Toast)
            {
                throw new InvalidOperationException($"{step} has no way back:\n{behind.Hears}\n{lately()}");
            }
        }

        var cancelled = asked.Double().Commands("batal");
        cancelled.Presses(cancelled.Buttons.First(button => button.Code.Value.EndsWith("|drop", StringComparison.Ordinal)).Code);
        if (cancelled.Conversation.Draft is not null)
        {
            throw new InvalidOperationException($"{step} cannot be cancelled:\n{cancelled.Hears}\n{lately()}");
        }
    }

    /// <summary>Keeps a failure readable: ten thousand acts are not printed.</summary>
    private sealed record Acts(AnyAct[] All)
    {
        public override string ToString() => $"{All.Length} acts";
    }

    private static string Lately(AnyAct[] acts, int at) => string.Join('\n', acts[Math.Max(0, at - 30)..(at + 1)].Select(act => act.ToString()));
}
