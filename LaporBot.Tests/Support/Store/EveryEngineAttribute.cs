using System.Reflection;
using Xunit.Sdk;

namespace LaporBot.Tests.Support.Store;

/// <summary>Runs a promise on every engine.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EveryEngineAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => Enum.GetValues<StoreEngine>().Select(engine => new object[] { engine });
}
