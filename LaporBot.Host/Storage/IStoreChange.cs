namespace LaporBot.Host.Storage;

/// <summary>One change of the store, named in the past tense. It may be applied more than once: what counts is the application that is committed.</summary>
internal interface IStoreChange
{
    ChangeResult Apply(StoreSession session);
}
