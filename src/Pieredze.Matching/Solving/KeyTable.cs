using System.Numerics;

namespace Pieredze.Matching.Solving;

/// <summary>The keys of both sides as rows of bits, so that ten million pairs can be compared.</summary>
internal sealed class KeyTable
{
    private readonly int words;
    private readonly ulong[] mentees;
    private readonly ulong[] mentors;

    public KeyTable(List<List<string>> menteeKeys, List<List<string>> mentorKeys)
    {
        var numbers = new Dictionary<string, int>(Keys.Alike);
        foreach (var key in menteeKeys.Concat(mentorKeys).SelectMany(keys => keys))
        {
            numbers.TryAdd(key, numbers.Count);
        }

        words = Math.Max(1, (numbers.Count + 63) / 64);
        mentees = Rows(menteeKeys, numbers);
        mentors = Rows(mentorKeys, numbers);
    }

    public bool MenteeSaid(int mentee) => mentees.AsSpan(mentee * words, words).ContainsAnyExcept(0UL);

    public bool MentorSaid(int mentor) => mentors.AsSpan(mentor * words, words).ContainsAnyExcept(0UL);

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
