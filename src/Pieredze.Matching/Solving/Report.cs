namespace Pieredze.Matching.Solving;

/// <summary>Turns a solved assignment into the answer a coordinator reads.</summary>
internal sealed class Report(MatchRequest request, Field field, Census census, PinBoard pins, Evidence evidence)
{
    public static MatchResult Unanswerable(MatchRequest request, IReadOnlyList<RequestProblem> problems) =>
        new()
        {
            Problems = problems,
            Pairs = [],
            Unmatched = [],
            UnkeptPins = [],
            Totals = new MatchTotals(request.Mentees.Count, request.Mentors.Count, 0, 0, 0, 0),
            Certificate = Certificate.None,
        };

    public MatchResult Write()
    {
        var pairs = Pairs();
        return new MatchResult
        {
            Problems = [],
            Pairs = pairs,
            Unmatched = [.. UnmatchedMentees(), .. UnmatchedMentors()],
            UnkeptPins = pins.Unkept,
            Totals = new MatchTotals(
                field.Mentees.Length,
                field.Mentors.Length,
                field.Mentors.Where(MayTakePart).Sum(mentor => Math.Max(0, mentor.Capacity)),
                pairs.Count,
                census.Possible,
                pairs.Sum(pair => (long)pair.Parts.Points)
            )
            {
                Worst = pairs.Count == 0 ? 0 : pairs.Min(pair => pair.Parts.Points),
            },
            Certificate = new Certificate(evidence),
        };
    }

    private List<MatchedPair> Pairs()
    {
        var pairs = new List<MatchedPair>();
        for (var mentee = 0; mentee < field.Mentees.Length; mentee++)
        {
            if (evidence.MentorOf[mentee] is >= 0 and var mentor)
            {
                pairs.Add(
                    new MatchedPair(
                        field.Mentees[mentee].Id,
                        field.Mentors[mentor].Id,
                        field.Judge(mentee, mentor).Parts,
                        census.Rank(mentee),
                        pins.Pinned[mentee] == mentor
                    )
                );
            }
        }

        return pairs;
    }

    private IEnumerable<UnmatchedPerson> UnmatchedMentees()
    {
        for (var number = 0; number < field.Mentees.Length; number++)
        {
            if (evidence.MentorOf[number] >= 0)
            {
                continue;
            }

            var mentee = field.Mentees[number];
            var removed = census.RemovedForMentee(number);
            var shortage = census.ShortageOf(number);
            var because =
                Own(mentee.Enrolled, mentee.BriefingDone) ?? (shortage is null ? Main(removed) : Obstacle.Shortage);
            yield return new UnmatchedPerson(mentee.Id, Side.Mentee, because, removed, shortage)
            {
                InCommon = because == Obstacle.Shortage ? census.InCommonOf(number) : [],
            };
        }
    }

    private IEnumerable<UnmatchedPerson> UnmatchedMentors()
    {
        var busy = evidence.MentorOf.ToHashSet();
        for (var number = 0; number < field.Mentors.Length; number++)
        {
            if (busy.Contains(number))
            {
                continue;
            }

            var mentor = field.Mentors[number];
            var removed = census.RemovedForMentor(number);
            var because =
                Own(mentor.Enrolled, mentor.BriefingDone)
                ?? (
                    mentor.Capacity < 1 ? Obstacle.NoCapacity
                    : census.IsPossibleForAnybody(number) ? Obstacle.NotNeeded
                    : Main(removed)
                );
            yield return new UnmatchedPerson(mentor.Id, Side.Mentor, because, removed);
        }
    }

    private bool MayTakePart(Mentor mentor) => Own(mentor.Enrolled, mentor.BriefingDone) is null;

    private Obstacle? Own(bool enrolled, bool briefed) =>
        !enrolled ? Obstacle.NotEnrolled
        : request.Rules.RequireBriefing && !briefed ? Obstacle.BriefingMissing
        : null;

    // What stands between two people tells more than that the other one takes no part at all.
    private static Obstacle Main(List<RuleCount> removed) =>
        removed
            .OrderByDescending(count => count.Rule > Obstacle.NoCapacity)
            .ThenByDescending(count => count.People)
            .ThenBy(count => count.Rule)
            .Select(count => count.Rule)
            .FirstOrDefault(Obstacle.NobodyThere);
}
