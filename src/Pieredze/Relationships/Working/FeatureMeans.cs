using Pieredze.Measurement;

namespace Pieredze.Relationships.Working;

/// <summary>How people see the ten features on the whole, for the training of mentors; no number on fewer than five.</summary>
public sealed record FeatureMeans(IReadOnlyList<double>? OfMentors, IReadOnlyList<double>? OfMentees)
{
    /// <summary>Means of the last answers of each person on each side.</summary>
    public static FeatureMeans Of(IReadOnlyList<(Guid Person, bool IsMentor, List<int> Answers, DateTime At)> checks) =>
        new(Means(checks.Where(c => c.IsMentor)), Means(checks.Where(c => !c.IsMentor)));

    private static IReadOnlyList<double>? Means(IEnumerable<(Guid Person, bool, List<int> Answers, DateTime At)> checks)
    {
        var last = checks
            .Where(c => c.Answers.Count == FeatureCheck.Items)
            .GroupBy(c => c.Person, (_, own) => own.MaxBy(c => c.At).Answers)
            .ToList();
        return Suppression.Allows(last.Count)
            ? [.. Enumerable.Range(0, FeatureCheck.Items).Select(item => last.Average(answers => answers[item]))]
            : null;
    }
}
