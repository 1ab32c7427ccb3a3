namespace Stateless;

/// <summary>What happens to a trigger that is fired while another one is still being handled.</summary>
public enum FiringMode
{
    /// <summary>It is handled at once, inside the running one. Such calls are the caller's to order.</summary>
    Immediate,

    /// <summary>It waits until the running one is done; triggers are handled in the order in which they came.</summary>
    Queued,
}
