namespace LaporBot.Tests.Compat.StateMachines;

/// <summary>The states of an invented parcel, the example of all tests in this folder.</summary>
public enum Parcel
{
    Packed,
    Travelling,
    OnTruck,
    AtDepot,
    Delivered,
    Returned,
}

/// <summary>What can happen to the invented parcel.</summary>
public enum Happening
{
    Loaded,
    Unloaded,
    Handed,
    Refused,
    Scanned,
}
