namespace Pieredze.Matching.Solving;

/// <summary>Where a round that differs little ended: a good place to begin, whatever has changed since.</summary>
/// <param name="MentorOf">The mentor of each mentee, or -1.</param>
/// <param name="Prices">What everybody was worth.</param>
internal sealed record Warm(int[] MentorOf, Prices Prices);
