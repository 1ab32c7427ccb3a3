namespace LaporBot.Tests.Support.Store;

/// <summary>The engines that the store's promises are tested on.</summary>
public enum StoreEngine
{
    Sqlite,
}
