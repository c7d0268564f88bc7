using System.Numerics;
using System.Runtime.InteropServices;

namespace Pieredze.Matching.Solving;

/// <summary>The keys of both sides as rows of bits, so that ten million pairs can be compared.</summary>
internal sealed class KeyTable
{
    private readonly Dictionary<string, int> numbers;
    private readonly int most;
    private readonly int words;
    private readonly ulong[] mentees;
    private readonly ulong[] mentors;
    private readonly int keys;

    /// <summary>Gives each key a number, alike ones the same.</summary>
    /// <param name="menteeKeys">What each mentee named.</param>
    /// <param name="mentorKeys">What each mentor named.</param>
    /// <param name="most">How many different keys of a person count: the first ones.</param>
    public KeyTable(
        IEnumerable<IReadOnlyList<string>> menteeKeys,
        IEnumerable<IReadOnlyList<string>> mentorKeys,
        int most = int.MaxValue
    )
    {
        (numbers, this.most) = (new Dictionary<string, int>(Keys.Alike), most);
        List<int[]> left = [.. menteeKeys.Select(Numbers)];
        List<int[]> right = [.. mentorKeys.Select(Numbers)];
        (keys, words) = (numbers.Count, Math.Max(1, (numbers.Count + 63) / 64));
        (mentees, mentors) = (Rows(left), Rows(right));
    }

    private KeyTable(KeyTable other, int[] few)
    {
        (numbers, most, words, keys, mentees) = (other.numbers, other.most, other.words, other.keys, other.mentees);
        mentors = [.. few.SelectMany(mentor => other.mentors[(mentor * words)..((mentor + 1) * words)])];
    }

    private KeyTable(KeyTable other, ulong[] mentees)
    {
        (numbers, most, words, keys, mentors) = (other.numbers, other.most, other.words, other.keys, other.mentors);
        this.mentees = mentees;
    }

    /// <summary>Only some of the mentees beside the same mentors.</summary>
    public KeyTable Among(int[] few)
    {
        var rows = new ulong[few.Length * words];
        for (var at = 0; at < rows.Length; at++)
        {
            rows[at] = mentees[(few[at / words] * words) + (at % words)];
        }

        return new KeyTable(this, rows);
    }

    /// <summary>The same mentees beside only some of the mentors.</summary>
    public KeyTable Only(int[] few) => new(this, few);

    /// <summary>Another mentee beside the same mentors; null where a key is new.</summary>
    public KeyTable? Beside(IReadOnlyList<string> named) =>
        Solving.Keys.Clean(named).All(numbers.ContainsKey) ? new(this, Rows([Numbers(named)])) : null;

    public bool MenteeSaid(int mentee) => mentees.AsSpan(mentee * words, words).ContainsAnyExcept(0UL);

    public bool MentorSaid(int mentor) => mentors.AsSpan(mentor * words, words).ContainsAnyExcept(0UL);

    /// <summary>The numbers of the keys that a mentee named.</summary>
    public List<int> Of(int mentee)
    {
        var named = new List<int>();
        for (var word = 0; word < words; word++)
        {
            for (var bits = mentees[(mentee * words) + word]; bits != 0; bits &= bits - 1)
            {
                named.Add((word << 6) + BitOperations.TrailingZeroCount(bits));
            }
        }

        return named;
    }

    /// <summary>For each key a column over the mentors: the value where the mentor named it, else 0.</summary>
    public byte[][] Columns(byte value)
    {
        var size = mentors.Length / words;
        var columns = new byte[keys][];
        for (var key = 0; key < keys; key++)
        {
            columns[key] = new byte[Solving.Columns.Padded(size)];
            for (var mentor = 0; mentor < size; mentor++)
            {
                var said = (mentors[(mentor * words) + (key >> 6)] & (1UL << (key & 63))) != 0;
                columns[key][mentor] = said ? value : (byte)0;
            }
        }

        return columns;
    }

    public int Shared(int mentee, int mentor)
    {
        var count = 0;
        for (var word = 0; word < words; word++)
        {
            count += BitOperations.PopCount(mentees[(mentee * words) + word] & mentors[(mentor * words) + word]);
        }

        return count;
    }

    private int[] Numbers(IReadOnlyList<string> named)
    {
        var (own, count) = (new int[named.Count], 0);
        for (var at = 0; at < named.Count && count < most; at++)
        {
            if (string.IsNullOrWhiteSpace(named[at]))
            {
                continue;
            }

            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, named[at].Trim(), out var known);
            number = known ? number : numbers.Count - 1;
            if (!own.AsSpan(0, count).Contains(number))
            {
                own[count++] = number;
            }
        }

        return own[..count];
    }

    private ulong[] Rows(List<int[]> rows)
    {
        var bits = new ulong[rows.Count * words];
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var key in rows[row])
            {
                bits[(row * words) + (key >> 6)] |= 1UL << (key & 63);
            }
        }

        return bits;
    }
}
