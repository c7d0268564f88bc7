namespace Pieredze.Measurement.Anonymity;

/// <summary>Which cuts may be published and which stay back.</summary>
/// <typeparam name="TName">Whatever names a cut.</typeparam>
public sealed record Publication<TName>
{
    /// <summary>Cuts that may be shown, all of them together, in the order given.</summary>
    public required IReadOnlyList<TName> Shown { get; init; }

    /// <summary>Cuts that would tell something about fewer people than allowed, in the order given.</summary>
    public required IReadOnlyList<TName> Held { get; init; }
}
