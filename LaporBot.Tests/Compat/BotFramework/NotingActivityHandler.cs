using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace LaporBot.Tests.Compat.BotFramework;

/// <summary>Notes which of its methods ran, and lets the base go on.</summary>
internal sealed class NotingActivityHandler : ActivityHandler
{
    public List<string> Ran { get; } = [];

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"message {turnContext.Activity.Text}", base.OnMessageActivityAsync(turnContext, cancellationToken));

    protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note("message update", base.OnMessageUpdateActivityAsync(turnContext, cancellationToken));

    protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) =>
        Note("message delete", base.OnMessageDeleteActivityAsync(turnContext, cancellationToken));

    protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"reactions added {messageReactions.Count}", base.OnReactionsAddedAsync(messageReactions, turnContext, cancellationToken));

    protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"reactions removed {messageReactions.Count}", base.OnReactionsRemovedAsync(messageReactions, turnContext, cancellationToken));

    protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"members added {membersAdded.Count}", base.OnMembersAddedAsync(membersAdded, turnContext, cancellationToken));

    protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"members removed {membersRemoved.Count}", base.OnMembersRemovedAsync(membersRemoved, turnContext, cancellationToken));

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note("installed", base.OnInstallationUpdateAddAsync(turnContext, cancellationToken));

    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note("uninstalled", base.OnInstallationUpdateRemoveAsync(turnContext, cancellationToken));

    protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"event {turnContext.Activity.Name}", base.OnEventAsync(turnContext, cancellationToken));

    protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        Note("token", base.OnTokenResponseEventAsync(turnContext, cancellationToken));

    protected override Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) =>
        Note("command", base.OnCommandActivityAsync(turnContext, cancellationToken));

    protected override Task OnCommandResultActivityAsync(ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken) =>
        Note("command result", base.OnCommandResultActivityAsync(turnContext, cancellationToken));

    protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) =>
        Note("typing", base.OnTypingActivityAsync(turnContext, cancellationToken));

    protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) =>
        Note("end", base.OnEndOfConversationActivityAsync(turnContext, cancellationToken));

    protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        Note($"unrecognized {turnContext.Activity.Type}", base.OnUnrecognizedActivityTypeAsync(turnContext, cancellationToken));

    Task Note(string what, Task goingOn)
    {
        Ran.Add(what);
        return goingOn;
    }
}
