using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Messages without an address, ready to be sent in a turn.</summary>
public static class MessageFactory
{
    /// <summary>A message that says this; blank texts become null, so that no channel shows an empty bubble.</summary>
    public static Activity Text(string? text, string? ssml = null, string? inputHint = null)
    {
        var message = (Activity)Activity.CreateMessageActivity();
        message.Text = string.IsNullOrWhiteSpace(text) ? null : text;
        message.Speak = string.IsNullOrWhiteSpace(ssml) ? null : ssml;
        message.InputHint = inputHint ?? InputHints.AcceptingInput;
        return message;
    }
}
