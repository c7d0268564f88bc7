namespace Pieredze.Matching.Solving;

/// <summary>What was told of a round that had the same mentors.</summary>
/// <param name="Census">What was told.</param>
/// <param name="MenteeBefore">The number that each mentee had who is the same, or -1.</param>
/// <param name="Known">Pairs that are possible now, some of all.</param>
internal sealed record Past(Census Census, int[] MenteeBefore, Graph Known);

// What holds of a mentee does so as long as the two of a pair do: most of it is taken over where only other mentees changed.
internal sealed partial class Census
{
    /// <summary>Takes the census.</summary>
    /// <param name="field">The people.</param>
    /// <param name="evidence">The answer.</param>
    /// <param name="past">What was told before, or null.</param>
    /// <param name="token">Ends the work early.</param>
    public static Census Of(Field field, Evidence evidence, Past? past, CancellationToken token)
    {
        var census = new Census(field, evidence, past, token);
        if (past is not null && !census.HasWholeCircles(past))
        {
            census = new Census(field, evidence, past: null, token);
        }

        census.AddPins();
        return census;
    }

    private bool[] Keep(Past past)
    {
        var isKnown = new bool[rank.Length];
        for (var mentee = 0; mentee < rank.Length; mentee++)
        {
            var before = past.MenteeBefore[mentee];
            isKnown[mentee] =
                before >= 0
                && past.Census.evidence.MentorOf[before] == evidence.MentorOf[mentee]
                && (past.Census.IsShort(before) || !IsShort(mentee));
            if (isKnown[mentee])
            {
                (rank[mentee], possible[mentee]) = (past.Census.rank[before], past.Census.possible[before]);
                menteeRemoved[mentee] = past.Census.menteeRemoved[before];
            }
        }

        return isKnown;
    }

    private void AddPast(Past past, bool[] isKnown, CancellationToken token)
    {
        AddCircles(past, isKnown);
        var before = Array.ConvertAll(idle, mentor => Array.BinarySearch(past.Census.idle, mentor));
        var places = Enumerable.Range(0, idle.Length).ToLookup(at => before[at] >= 0);
        AddStillIdle([.. places[true]], before, past, isKnown);
        AddNewlyIdle([.. places[false]], isKnown, token);
    }

    // Whoever shared places goes on to share them with the same people.
    private void AddCircles(Past past, bool[] isKnown)
    {
        var first = new Dictionary<int, int>();
        for (var mentee = 0; mentee < rank.Length; mentee++)
        {
            if (isKnown[mentee] && IsShort(mentee) && possible[mentee] > 0)
            {
                all.Shared.Join(first.TryAdd(Before(mentee), mentee) ? mentee : first[Before(mentee)], mentee);
            }
        }

        for (var mentor = 0; mentor < field.Mentors.Length; mentor++)
        {
            if (past.Census.all.IsShared(mentor) && first.TryGetValue(OfMentor(mentor), out var mentee))
            {
                all.Share(mentee, mentor);
            }
        }

        int Before(int mentee) => past.Census.all.Shared.Of(past.MenteeBefore[mentee]);
        int OfMentor(int mentor) => past.Census.all.Shared.Of(past.Census.rank.Length + mentor);
    }

    // As before, less whoever is gone.
    private void AddStillIdle(int[] places, int[] before, Past past, bool[] isKnown)
    {
        Sum([.. places.Select(at => all.Removed[at])], [.. places.Select(at => past.Census.all.Removed[before[at]])]);
        var gone = Enumerable.Range(0, past.Census.rank.Length).ToHashSet();
        gone.ExceptWith(past.MenteeBefore.Where((_, mentee) => isKnown[mentee]));
        var judge = new Judge(past.Census.field);
        foreach (var mentee in gone)
        {
            judge.Open(mentee);
            var codes = judge.All().Codes;
            foreach (var at in places)
            {
                all.Removed[at][codes[idle[at]]]--;
            }
        }
    }

    private void AddNewlyIdle(int[] places, bool[] isKnown, CancellationToken token)
    {
        if (places.Length == 0)
        {
            return;
        }

        var few = field.Only([.. places.Select(at => idle[at])]);
        var counts = Rows.Each(
            rank.Length,
            () => (Judge: new Judge(few), Removed: Nothing(places.Length)),
            (one, mentee) =>
            {
                if (isKnown[mentee])
                {
                    one.Judge.Open(mentee);
                    var codes = one.Judge.All().Codes;
                    for (var at = 0; at < places.Length; at++)
                    {
                        one.Removed[at][codes[at]]++;
                    }
                }
            },
            token
        );
        counts.ForEach(one => Sum([.. places.Select(at => all.Removed[at])], one.Removed));
    }

    // Somebody who is gone may have been all that held a circle together. The pairs that are known mostly show that it
    // holds without them.
    private bool HasWholeCircles(Past past)
    {
        var held = new Circles(rank.Length + field.Mentors.Length);
        var members = new HashSet<int>();
        for (var mentee = 0; mentee < rank.Length; mentee++)
        {
            if (!IsShort(mentee) || possible[mentee] == 0)
            {
                continue;
            }

            members.Add(mentee);
            for (var arc = past.Known.Start[mentee]; arc < past.Known.Start[mentee + 1]; arc++)
            {
                held.Join(mentee, rank.Length + past.Known.Mentor[arc]);
            }
        }

        members.UnionWith(
            Enumerable.Range(0, field.Mentors.Length).Where(all.IsShared).Select(mentor => rank.Length + mentor)
        );
        return members.Select(held.Of).Distinct().Count() == members.Select(all.Shared.Of).Distinct().Count();
    }
}
