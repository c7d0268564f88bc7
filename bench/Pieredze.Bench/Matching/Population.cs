using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Pieredze.Bench.Matching;

/// <summary>Made people: topics by popularity, eight traits of working style, a language, a unit, places.</summary>
internal sealed class Population
{
    private const int Topics = 64;

    public Population(int mentees, int mentors, int leastPlaces, int mostPlaces, int seed)
    {
        var random = new Random(seed);
        Wants = [.. Enumerable.Range(0, mentees).Select(_ => SomeTopics(random, 3, 8))];
        Offers = [.. Enumerable.Range(0, mentors).Select(_ => SomeTopics(random, 5, 14))];
        MenteeStyle = [.. Enumerable.Range(0, mentees).Select(_ => (ulong)random.NextInt64())];
        MentorStyle = [.. Enumerable.Range(0, mentors).Select(_ => (ulong)random.NextInt64())];
        MenteeBits = [.. Enumerable.Range(0, mentees).Select(_ => Bits(random))];
        MentorBits = [.. Enumerable.Range(0, mentors).Select(_ => Bits(random))];
        Places = [.. Enumerable.Range(0, mentors).Select(_ => random.Next(leastPlaces, mostPlaces + 1))];
    }

    public ulong[] Wants { get; }

    public ulong[] Offers { get; }

    public ulong[] MenteeStyle { get; }

    public ulong[] MentorStyle { get; }

    /// <summary>Languages in the low half, free times in the high half.</summary>
    public uint[] MenteeBits { get; }

    public uint[] MentorBits { get; }

    public int[] Places { get; }

    /// <summary>0 to 1000, or -1 where the two share no language or no time.</summary>
    public int Score(int mentee, int mentor)
    {
        var shared = MenteeBits[mentee] & MentorBits[mentor];
        if ((shared & 0xFFFF) == 0 || (shared >> 16) == 0)
        {
            return -1;
        }

        var apart = Apart(MenteeStyle[mentee], MentorStyle[mentor]);
        var topics = System.Numerics.BitOperations.PopCount(Wants[mentee] & Offers[mentor]);
        return Math.Min(1000, (100 * topics) + 398 - (398 * apart / 2040));
    }

    private static int Apart(ulong one, ulong other)
    {
        if (Sse2.IsSupported)
        {
            var (left, right) = (Vector128.CreateScalar(one).AsByte(), Vector128.CreateScalar(other).AsByte());
            return Sse2.SumAbsoluteDifferences(left, right)[0];
        }

        var apart = 0;
        for (var trait = 0; trait < 8; trait++, one >>= 8, other >>= 8)
        {
            apart += Math.Abs((int)(one & 255) - (int)(other & 255));
        }

        return apart;
    }

    private static ulong SomeTopics(Random random, int least, int most)
    {
        var topics = 0UL;
        for (var left = random.Next(least, most + 1); left > 0; left--)
        {
            // Zipf: the first topic is asked for most, the second half as often, and so on.
            topics |= 1UL << (int)Math.Min(Topics - 1, Math.Pow(Topics, random.NextDouble()) - 1);
        }

        return topics;
    }

    private static uint Bits(Random random)
    {
        var languages =
            random.Next(10) < 7 ? 1u
            : random.Next(2) == 0 ? 2u
            : 3u;
        return languages | ((uint)(random.Next(1 << 16) & random.Next(1 << 16)) << 16);
    }
}
