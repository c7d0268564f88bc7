using System.Runtime.InteropServices;

namespace Pieredze.Matching.Solving;

/// <summary>What both sides ranked, by mentee: the few pairs whose preference is not that of strangers.</summary>
internal sealed class ChoiceTable
{
    /// <summary>Choices beyond that many are ignored.</summary>
    public const int Most = 5;

    private static readonly List<(int Mentor, Choice Choice)> None = [];

    private readonly List<(int Mentor, Choice Choice)>[] chosen;
    private readonly bool[] menteeChose;
    private readonly bool[] mentorChose;

    public ChoiceTable(Mentee[] mentees, Mentor[] mentors, Func<string, int?> menteeOf, Func<string, int?> mentorOf)
    {
        menteeChose = [.. mentees.Select(mentee => mentee.Choices.Count > 0)];
        mentorChose = [.. mentors.Select(mentor => mentor.Choices.Count > 0)];
        // Most chose nobody and were chosen by nobody.
        var ranks = new Dictionary<int, Choice>?[mentees.Length];
        for (var mentee = 0; mentee < mentees.Length; mentee++)
        {
            foreach (var (mentor, rank) in Ranked(mentees[mentee].Choices, mentorOf))
            {
                (ranks[mentee] ??= [])[mentor] = new Choice(rank, 0);
            }
        }

        for (var mentor = 0; mentor < mentors.Length; mentor++)
        {
            foreach (var (mentee, rank) in Ranked(mentors[mentor].Choices, menteeOf))
            {
                var row = ranks[mentee] ??= [];
                row[mentor] = row.GetValueOrDefault(mentor) with { ByMentor = rank };
            }
        }

        chosen = Array.ConvertAll(ranks, row => row?.Select(pair => (pair.Key, pair.Value)).ToList() ?? None);
    }

    private ChoiceTable(ChoiceTable other, int[] mentors, Dictionary<int, int> places)
    {
        (menteeChose, mentorChose) = (other.menteeChose, [.. mentors.Select(mentor => other.mentorChose[mentor])]);
        chosen = Array.ConvertAll(
            other.chosen,
            row =>
                row.Count == 0
                    ? row
                    :
                    [
                        .. row.Where(one => places.ContainsKey(one.Mentor))
                            .Select(one => (places[one.Mentor], one.Choice)),
                    ]
        );
    }

    private ChoiceTable(ChoiceTable other, Mentee mentee, Func<string, int?> mentorOf)
    {
        (menteeChose, mentorChose) = ([mentee.Choices.Count > 0], other.mentorChose);
        chosen =
        [
            [.. Ranked(mentee.Choices, mentorOf).Select(one => (one.Number, new Choice(one.Rank, 0)))],
        ];
    }

    private ChoiceTable(ChoiceTable other, int[] mentees)
    {
        (menteeChose, mentorChose) = ([.. mentees.Select(mentee => other.menteeChose[mentee])], other.mentorChose);
        chosen = [.. mentees.Select(mentee => other.chosen[mentee])];
    }

    /// <summary>Only some of the mentees beside the same mentors.</summary>
    public ChoiceTable Among(int[] mentees) => new(this, mentees);

    /// <summary>The same mentees beside only some of the mentors.</summary>
    /// <param name="mentors">Which.</param>
    /// <param name="places">Where each of them stands there.</param>
    public ChoiceTable Only(int[] mentors, Dictionary<int, int> places) => new(this, mentors, places);

    /// <summary>Another mentee, whom no mentor chose, beside the same mentors.</summary>
    public ChoiceTable Beside(Mentee mentee, Func<string, int?> mentorOf) => new(this, mentee, mentorOf);

    /// <summary>Whether any mentor stated choices.</summary>
    public bool MentorsChose => Array.Exists(mentorChose, chose => chose);

    /// <summary>Whom a mentee chose or was chosen by.</summary>
    public List<(int Mentor, Choice Choice)> Of(int mentee) => chosen[mentee];

    public bool MentorChose(int mentor) => mentorChose[mentor];

    /// <summary>The preference of a pair, 0 to 20 twentieths: the mean of both sides, or the mentee's where the mentor
    /// stated none.</summary>
    /// <param name="mentee">The mentee.</param>
    /// <param name="mentor">The mentor.</param>
    /// <param name="choice">How they ranked each other.</param>
    public int Twentieths(int mentee, int mentor, Choice choice)
    {
        var liked = Tenths(choice.ByMentee, menteeChose[mentee]);
        return liked + (mentorChose[mentor] ? Tenths(choice.ByMentor, chose: true) : liked);
    }

    // The first of two places for the same person counts.
    private static IEnumerable<(int Number, byte Rank)> Ranked(
        IReadOnlyList<string> ids,
        Func<string, int?> numberOf
    ) =>
        ids.Count == 0
            ? []
            : ids.Take(Most)
                .Select((id, at) => (Number: numberOf(id), Rank: (byte)(at + 1)))
                .Where(one => one.Number is not null)
                .Select(one => (one.Number!.Value, one.Rank))
                .DistinctBy(one => one.Value);

    private static int Tenths(int rank, bool chose) =>
        rank > 0 ? 2 * (Most + 1 - rank)
        : chose ? 0
        : 5;
}

/// <summary>How two people ranked each other, 1 to 5; 0 = not chosen.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Choice(byte ByMentee, byte ByMentor);
