namespace Pieredze.Matching.Solving;

/// <summary>Lays all people of the other side before somebody who looks for one person's best.</summary>
internal sealed class Prospects(Field field, Wishes wishes, Evidence evidence)
{
    private readonly Tolls tolls = new(field, wishes, evidence);

    public List<Prospect> OfMentee(int mentee) =>
        Ordered(Enumerable.Range(0, field.Mentors.Length).Select(mentor => (mentee, mentor)));

    public List<Prospect> OfMentor(int mentor) =>
        Ordered(Enumerable.Range(0, field.Mentees.Length).Select(mentee => (mentee, mentor)));

    private List<Prospect> Ordered(IEnumerable<(int Mentee, int Mentor)> pairs) =>
        [
            .. pairs
                .Select(pair => (Prospect: Of(pair.Mentee, pair.Mentor), Draw: field.Draw(pair.Mentee, pair.Mentor)))
                .OrderBy(one => one.Prospect.Rule ?? (Obstacle)(-1))
                .ThenByDescending(one => one.Prospect.Parts?.Points)
                .ThenBy(one => one.Prospect.Rule is null ? one.Draw : 0)
                .Select(one => one.Prospect),
        ];

    private Prospect Of(int mentee, int mentor)
    {
        var (rule, parts) = field.Judge(mentee, mentor);
        return new Prospect(
            new PairId(field.Mentees[mentee].Id, field.Mentors[mentor].Id),
            rule,
            rule is null ? parts : null,
            rule is null ? tolls.Of(mentee, mentor, parts.Points) : null,
            evidence.MentorOf[mentee] == mentor
        );
    }
}
