namespace LaporBot.Host.Reference;

/// <summary>What could not be done with copies of the operator's data files.</summary>
/// <param name="NotKept">In order, and no copy could be written.</param>
/// <param name="NotGivenUp">Taken away by him, and the copy could not be removed.</param>
internal sealed record CopiesFailed(IReadOnlyList<string> NotKept, IReadOnlyList<string> NotGivenUp);
