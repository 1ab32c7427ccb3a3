namespace Stateless.Reflection;

/// <summary>The states that a dynamic line may lead to, for descriptions and diagrams only: nothing holds the selector to it.</summary>
public class DynamicStateInfos : List<DynamicStateInfo>
{
    public void Add(string destinationState, string criterion) =>
        Add(new DynamicStateInfo(destinationState, criterion));

    public void Add<TState>(TState destinationState, string criterion) =>
        Add(new DynamicStateInfo(destinationState!.ToString()!, criterion));
}
