using System.Numerics;

namespace Pieredze.Matching.Solving;

/// <summary>The keys of both sides as rows of bits, so that ten million pairs can be compared.</summary>
internal sealed class KeyTable
{
    private readonly int words;
    private readonly ulong[] mentees;
    private readonly ulong[] mentors;
    private readonly int keys;

    public KeyTable(List<List<string>> menteeKeys, List<List<string>> mentorKeys)
    {
        var numbers = new Dictionary<string, int>(Keys.Alike);
        foreach (var key in menteeKeys.Concat(mentorKeys).SelectMany(keys => keys))
        {
            numbers.TryAdd(key, numbers.Count);
        }

        (keys, words) = (numbers.Count, Math.Max(1, (numbers.Count + 63) / 64));
        mentees = Rows(menteeKeys, numbers);
        mentors = Rows(mentorKeys, numbers);
    }

    public bool MenteeSaid(int mentee) => mentees.AsSpan(mentee * words, words).ContainsAnyExcept(0UL);

    public bool MentorSaid(int mentor) => mentors.AsSpan(mentor * words, words).ContainsAnyExcept(0UL);

    /// <summary>The numbers of the keys that a mentee named.</summary>
    public IEnumerable<int> Of(int mentee) =>
        Enumerable.Range(0, keys).Where(key => (mentees[(mentee * words) + (key >> 6)] & (1UL << (key & 63))) != 0);

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

    private ulong[] Rows(List<List<string>> rows, Dictionary<string, int> numbers)
    {
        var bits = new ulong[rows.Count * words];
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var key in rows[row])
            {
                bits[(row * words) + (numbers[key] >> 6)] |= 1UL << (numbers[key] & 63);
            }
        }

        return bits;
    }
}
