using System.Numerics;

namespace Pieredze.Matching.Solving;

/// <summary>Numbers that depend on ids and seed alone: the order of rows can never decide who gets whom.</summary>
internal static class Lottery
{
    // 40 bits: sums over a hundred thousand pairs stay below 2^62, equal sums of different results are out of reach.
    private const int Shift = 24;

    public static ulong Ticket(string id, ulong seed)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in id)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return Mix(hash ^ Mix(seed));
    }

    public static long Draw(ulong menteeTicket, ulong mentorTicket) =>
        (long)(Mix(menteeTicket ^ BitOperations.RotateLeft(mentorTicket, 32)) >> Shift);

    // SplitMix64 (Steele, Lea, Flood 2014), public domain.
    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15UL;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
