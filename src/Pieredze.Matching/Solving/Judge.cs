namespace Pieredze.Matching.Solving;

/// <summary>
/// Judges pairs of one mentee after the other: <see cref="Open"/> one, then ask about mentors. Each thread has its own.
/// </summary>
internal sealed class Judge(Field field) : IRowReader
{
    // What is known of the open mentee, by mentor: how they ranked each other and a bit for each rule.
    private readonly Choice[] choice = new Choice[field.Mentors.Length];
    private readonly int[] marked = new int[field.Mentors.Length];
    private readonly List<int> special = [];
    private readonly int[] points = new int[field.Columns.Against.Length];
    private readonly byte[] codes = new byte[field.Columns.Against.Length];
    private readonly Kernel kernel = new(field.Columns, field.Rules, field.LeastPoints);
    private readonly MenteeRow row = new(field);
    private Terms terms = null!;
    private int open = -1;

    public void Open(int mentee)
    {
        if (open == mentee)
        {
            return;
        }

        foreach (var mentor in special)
        {
            (choice[mentor], marked[mentor]) = (default, 0);
        }

        special.Clear();
        foreach (var (mentor, rule) in field.Marks.Of(mentee))
        {
            marked[mentor] |= 1 << (int)rule;
            special.Add(mentor);
        }

        foreach (var (mentor, ranked) in field.Choices.Of(mentee))
        {
            choice[mentor] = ranked;
            special.Add(mentor);
        }

        if (field.MentorNumbers.TryGetValue(field.Mentees[mentee].Id, out var self))
        {
            special.Add(self);
        }

        (terms, open) = (field.Terms(mentee), mentee);
    }

    /// <summary>The first hard rule against the open mentee and this mentor, else how well they fit.</summary>
    public (Obstacle? Rule, ScoreParts Parts) Of(int mentor)
    {
        if (Against(mentor) is { } rule)
        {
            return (rule, default);
        }

        var reached = Reached(mentor);
        return reached < field.LeastPoints ? (Obstacle.BelowLeastFit, default) : (null, Parts(mentor, reached));
    }

    /// <summary>
    /// The open mentee beside all mentors at once: points, or -1 and the rule as <see cref="Terms.Code"/>. Holds until
    /// the next one is asked for.
    /// </summary>
    public (int[] Points, byte[] Codes) All(bool withVectors = true)
    {
        var mentee = field.Mentees[open];
        if (!withVectors || !Kernel.IsFast || !field.MayTakePart(mentee))
        {
            for (var mentor = 0; mentor < field.Mentors.Length; mentor++)
            {
                Put(mentor);
            }

            points.AsSpan(field.Mentors.Length).Fill(-1);
            return (points, codes);
        }

        kernel.Read(row.Open(open, terms), points, codes);
        foreach (var mentor in special)
        {
            Put(mentor);
        }

        return (points, codes);
    }

    public int[] Points(int mentee)
    {
        Open(mentee);
        return All().Points;
    }

    private void Put(int mentor)
    {
        var rule = Against(mentor);
        var reached = rule is null ? Reached(mentor) : -1;
        if (rule is null && reached < field.LeastPoints)
        {
            (rule, reached) = (Obstacle.BelowLeastFit, -1);
        }

        (points[mentor], codes[mentor]) = (reached, rule is { } against ? Terms.Code(against) : (byte)0);
    }

    private Obstacle? Against(int number)
    {
        var (rules, mentee, mentor) = (field.Rules, field.Mentees[open], field.Mentors[number]);
        return mentee.Id == mentor.Id ? Obstacle.SamePerson
            : !mentee.Enrolled || !mentor.Enrolled ? Obstacle.NotEnrolled
            : rules.RequireBriefing && !(mentee.BriefingDone && mentor.BriefingDone) ? Obstacle.BriefingMissing
            : mentor.Capacity < 1 ? Obstacle.NoCapacity
            : Marked(number, Obstacle.Forbidden) ? Obstacle.Forbidden
            : Marked(number, Obstacle.ReportingLine) ? Obstacle.ReportingLine
            : !rules.AllowSameManager && SameManager(number) ? Obstacle.SameManager
            : rules.RequireCommonLanguage && NoLanguage(number) ? Obstacle.NoCommonLanguage
            : rules.RequireNeedCovered && Given(number) is 0 ? Obstacle.NoNeedCovered
            : rules.RequireOverlap && Logistics.NoTime(mentee, mentor) ? Obstacle.NoOverlap
            : Marked(number, Obstacle.NotAvailable) ? Obstacle.NotAvailable
            : null;
    }

    private int Reached(int mentor) =>
        terms.Points(
            Given(mentor),
            field.Style.ValuesShared(open, mentor) ?? Terms.Unsaid,
            field.Style.Distance(open, mentor),
            field.Choices.Twentieths(open, mentor, choice[mentor]) / 20f,
            Logistics.CommonHours(field.Mentees[open], field.Mentors[mentor]),
            Logistics.AreApart(field.Mentees[open], field.Mentors[mentor])
        );

    private ScoreParts Parts(int mentor, int reached)
    {
        var weights = field.Weights;
        var need = field.Needs.Part(open, mentor) ?? 0.5;
        var style = field.Style.Part(open, mentor);
        var liked = field.Choices.Twentieths(open, mentor, choice[mentor]) / 20.0;
        var logistics = Logistics.Part(field.Mentees[open], field.Mentors[mentor]);
        var total =
            (weights.Need * need)
            + (weights.Style * style)
            + (weights.Preference * liked)
            + (weights.Logistics * logistics);
        return new ScoreParts(need, style, liked, logistics, total, reached);
    }

    private int? Given(int mentor) =>
        terms.HasNeeds && field.Needs.MentorSaid(mentor) ? field.Needs.Given(open, mentor) : null;

    private bool Marked(int mentor, Obstacle rule) => (marked[mentor] & (1 << (int)rule)) != 0;

    private bool SameManager(int mentor) =>
        field.Rules.Managers.GetValueOrDefault(field.Mentors[mentor].Id) is { Length: > 0 } manager
        && string.Equals(manager, field.ManagerOf(open), StringComparison.Ordinal);

    private bool NoLanguage(int mentor) =>
        field.Languages.MentorSaid(mentor)
        && field.Languages.MenteeSaid(open)
        && field.Languages.Shared(open, mentor) == 0;
}
