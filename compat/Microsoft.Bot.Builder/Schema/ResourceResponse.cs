namespace Microsoft.Bot.Schema;

/// <summary>What the channel answers to a send or an update: the id it gave to the activity.</summary>
public class ResourceResponse
{
    public ResourceResponse()
    {
    }

    public ResourceResponse(string? id = default) => Id = id;

    public string? Id { get; set; }
}
