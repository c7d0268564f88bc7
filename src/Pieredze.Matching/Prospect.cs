namespace Pieredze.Matching;

/// <summary>One pair as a coordinator may weigh it.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Rule">The first hard rule against it, or null.</param>
/// <param name="Parts">How well the two fit; null where a rule is against it.</param>
/// <param name="Toll">What the pair would cost the others at the least; null where a rule is against it, or a pin of the
/// mentee elsewhere or pins on all places of the mentor.</param>
/// <param name="Together">Whether the result pairs the two.</param>
public sealed record Prospect(PairId Pair, Obstacle? Rule, ScoreParts? Parts, Toll? Toll, bool Together);
