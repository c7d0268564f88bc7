using Pieredze.Platform;
using Pieredze.Programmes;

namespace Pieredze.Watching.Proofs;

/// <summary>The words of the folder: its own, and those of the features that it quotes.</summary>
public sealed class ProofWords(Platform.Words.Words words, Clock clock)
{
    public Platform.Words.Words Own { get; } = words.For("Watching/Proofs");
    public Platform.Words.Words Programmes { get; } = words.For("Programmes");
    public Platform.Words.Words Building { get; } = words.For("Relationships/Building");
    public Platform.Words.Words Measuring { get; } = words.For("Measuring");
    public Platform.Words.Words Activity { get; } = words.For("Activity");
    public SignWords Signs { get; } = new(words.For("Watching"));

    public string Day(DateOnly? day) => day is { } some ? Own.LongDay(some) : "–";

    public string Day(DateTime? at) => at is { } some ? Own.LongDay(clock.HomeDay(some)) : "–";

    public string YesOrNo(bool yes) => Own[yes ? "proof-yes" : "proof-no"];

    public string Colour(ReadinessColour? colour) =>
        colour is { } some ? Programmes[$"colour-{some}"] : Programmes["colour-none"];
}
