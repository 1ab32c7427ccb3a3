namespace LaporBot.Host.Storage.Migrations;

/// <summary>The migration an up-to-date database ends with.</summary>
internal static class Newest
{
    public const string Id = OfficerNumbers.Id;
}
