using Pieredze.Platform;

namespace Pieredze.Programmes;

/// <summary>What the product has found out itself about a condition, as a sentence, and what colour that would be.</summary>
public sealed record Evidence(string Code, ReadinessColour? Colour, Refusal Sentence);

/// <summary>Looks for evidence in what other features know; Programmes knows none of them.</summary>
public interface IEvidence
{
    Task<IReadOnlyList<Evidence>> OfAsync(Programme programme);
}

public sealed partial class Programme
{
    private IReadOnlyList<Evidence> _evidence = [];

    /// <summary>Takes over what was found; it lives no longer than this request and may only darken an answer.</summary>
    public void Weigh(IReadOnlyList<Evidence> evidence) => _evidence = evidence;

    public Evidence? EvidenceOf(string code) => _evidence.FirstOrDefault(e => e.Code == code);

    // An answer counts only as far as the product does not know better.
    private ReadinessColour? Darker(string code, ReadinessColour? answered) =>
        (answered, EvidenceOf(code)?.Colour) switch
        {
            ({ } said, { } known) => said > known ? said : known,
            _ => answered,
        };
}
