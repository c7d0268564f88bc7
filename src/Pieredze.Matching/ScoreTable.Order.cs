using System.Runtime.CompilerServices;
using Pieredze.Matching.Solving;

namespace Pieredze.Matching;

// Brings the pairs into the order of ids.
public sealed partial class ScoreTable
{
    /// <summary>The table by mentee, then mentor, both in the order of ids: sorted by counting, first one, then the other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal ScoreRows Sorted()
    {
        foreach (var (mentee, row) in whole)
        {
            Spread(mentee, row);
        }

        whole.Clear();
        var (mentees, menteeRank) = Ranks(menteeNumbers);
        var (mentors, mentorRank) = Ranks(mentorNumbers);
        var start = Starts(menteeRank);
        var (mentor, score) =
            !IsSorted(menteeRank, mentorRank) ? InOrder(menteeRank, mentorRank)
            : Rows.IsAscending(menteeRank) && Rows.IsAscending(mentorRank) ? AsTheyCame()
            : Numbered(mentorRank);
        var places = Places(mentorRank);
        return new ScoreRows(mentees, mentors, Graph.Of(start, mentor, score, places), places);
    }

    private int[] Starts(int[] menteeRank)
    {
        var start = new int[menteeRank.Length + 1];
        foreach (var mentee in menteeOf.AsSpan(0, Pairs))
        {
            start[menteeRank[mentee] + 1]++;
        }

        for (var mentee = 0; mentee < menteeRank.Length; mentee++)
        {
            start[mentee + 1] += start[mentee];
        }

        return start;
    }

    // What is full is not written to any more: a further pair gets more room first.
    private (int[] Mentor, long[] Score) AsTheyCame()
    {
        Array.Resize(ref mentorOf, Pairs);
        Array.Resize(ref scoreOf, Pairs);
        Array.Resize(ref menteeOf, Pairs);
        return (mentorOf, scoreOf);
    }

    private (int[] Mentor, long[] Score) Numbered(int[] mentorRank)
    {
        var mentor = new int[Pairs];
        for (var arc = 0; arc < mentor.Length; arc++)
        {
            mentor[arc] = mentorRank[mentorOf[arc]];
        }

        return (mentor, scoreOf[..Pairs]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (int[] Mentor, long[] Score) InOrder(int[] menteeRank, int[] mentorRank)
    {
        var byMentor = Order(mentorOf, mentorRank, mentorRank.Length, null);
        var byBoth = Order(menteeOf, menteeRank, menteeRank.Length, byMentor);
        var (mentor, score) = (new int[Pairs], new long[Pairs]);
        for (var arc = 0; arc < score.Length; arc++)
        {
            mentor[arc] = mentorRank[mentorOf[byBoth[arc]]];
            score[arc] = scoreOf[byBoth[arc]];
        }

        return (mentor, score);
    }

    // As it mostly comes from a file: pairs by mentee, then mentor.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool IsSorted(int[] menteeRank, int[] mentorRank)
    {
        for (var arc = 1; arc < Pairs; arc++)
        {
            var (mentee, before) = (menteeRank[menteeOf[arc]], menteeRank[menteeOf[arc - 1]]);
            if (mentee < before || (mentee == before && mentorRank[mentorOf[arc]] < mentorRank[mentorOf[arc - 1]]))
            {
                return false;
            }
        }

        return true;
    }

    private int[] Order(int[] keys, int[] rank, int different, int[]? before)
    {
        var (at, order) = (new int[different + 1], new int[Pairs]);
        foreach (var key in keys.AsSpan(0, Pairs))
        {
            at[rank[key] + 1]++;
        }

        for (var key = 0; key < different; key++)
        {
            at[key + 1] += at[key];
        }

        for (var index = 0; index < order.Length; index++)
        {
            var arc = before is null ? index : before[index];
            order[at[rank[keys[arc]]]++] = arc;
        }

        return order;
    }
}
