using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Pieredze.Tests;

/// <summary>Runs a slice test on each database there is: [Theory, OnEveryDatabase] and a parameter DatabaseKind kind.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnEveryDatabase : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(
        MethodInfo testMethod,
        DisposalTracker disposalTracker
    ) => new([.. House.Kinds.Select(kind => new TheoryDataRow(kind))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
