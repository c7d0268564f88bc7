using System.Numerics;
using System.Runtime.InteropServices;

namespace Pieredze.Matching.Solving;

/// <summary>The keys of both sides as rows of bits, so that ten million pairs can be compared.</summary>
internal sealed class KeyTable
{
    private const int End = -1;

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
        var (left, right) = (Numbers(menteeKeys), Numbers(mentorKeys));
        (keys, words) = (numbers.Count, Math.Max(1, (numbers.Count + 63) / 64));
        (mentees, mentors) = (Rows(left), Rows(right));
    }

    private KeyTable(KeyTable other, int[] few)
    {
        (numbers, most, words, keys, mentees) = (other.numbers, other.most, other.words, other.keys, other.mentees);
        mentors = new ulong[few.Length * words];
        for (var at = 0; at < few.Length; at++)
        {
            other.mentors.AsSpan(few[at] * words, words).CopyTo(mentors.AsSpan(at * words));
        }
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
        Solving.Keys.Clean(named).All(numbers.ContainsKey) ? new(this, Rows(Numbers([named]))) : null;

    public bool MenteeSaid(int mentee) => mentees.AsSpan(mentee * words, words).ContainsAnyExcept(0UL);

    public bool MentorSaid(int mentor) => mentors.AsSpan(mentor * words, words).ContainsAnyExcept(0UL);

    /// <summary>Which of the first 64 keys a mentor named.</summary>
    public ulong FirstOfMentor(int mentor) => mentors[mentor * words];

    /// <summary>The columns of the keys that a mentee named.</summary>
    /// <param name="mentee">The mentee.</param>
    /// <param name="columns">The column of each key.</param>
    /// <param name="from">Gives the list.</param>
    public byte[][] Read(int mentee, byte[][] columns, Refilled<byte[]> from)
    {
        var (count, at) = (0, 0);
        foreach (var bits in mentees.AsSpan(mentee * words, words))
        {
            count += BitOperations.PopCount(bits);
        }

        var named = from.Of(count);
        for (var word = 0; word < words; word++)
        {
            for (var bits = mentees[(mentee * words) + word]; bits != 0; bits &= bits - 1)
            {
                named[at++] = columns[(word << 6) + BitOperations.TrailingZeroCount(bits)];
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

    // The numbers of each person's keys and, behind them, a mark.
    private List<int> Numbers(IEnumerable<IReadOnlyList<string>> people)
    {
        var all = new List<int>();
        foreach (var own in people)
        {
            var first = all.Count;
            for (var at = 0; at < own.Count && all.Count - first < most; at++)
            {
                if (string.IsNullOrWhiteSpace(own[at]))
                {
                    continue;
                }

                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, own[at].Trim(), out var known);
                number = known ? number : numbers.Count - 1;
                if (all.IndexOf(number, first) < 0)
                {
                    all.Add(number);
                }
            }

            all.Add(End);
        }

        return all;
    }

    private ulong[] Rows(List<int> numbers)
    {
        var (bits, row) = (new ulong[CollectionsMarshal.AsSpan(numbers).Count(End) * words], 0);
        foreach (var key in numbers)
        {
            if (key == End)
            {
                row += words;
            }
            else
            {
                bits[row + (key >> 6)] |= 1UL << (key & 63);
            }
        }

        return bits;
    }
}
