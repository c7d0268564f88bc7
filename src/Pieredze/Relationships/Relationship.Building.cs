using Pieredze.Platform;
using Pieredze.Relationships.Building;

namespace Pieredze.Relationships;

// Finding out whether the two can work together, and on what terms.
public sealed partial class Relationship
{
    private const int MostValues = 5;

    public Agreement? Draft => _agreements.Where(a => !a.IsSignedByBoth).MaxBy(a => a.Number);

    /// <summary>Either «no» or «not sure» brings both the same neutral offer; whose answer it was is never shown.</summary>
    public bool NeedsAFitTalk => Stage == Stage.Building && (Mentor.Fit is Fit.No || Mentee.Fit is Fit.No);

    public void AnswerFit(Guid by, Fit fit, DateTime now)
    {
        Refusal.Check(WhyNotAct(by) ?? (Stage != Stage.Building ? new("not-in-this-stage") : null));
        (PartOf(by).Fit, PartOf(by).FitAt) = (fit, now);
    }

    public void TellValues(Guid by, IReadOnlyList<string> values, string? why)
    {
        Refusal.Check(
            WhyNotAct(by)
                ?? (
                    values.Count is 0 ? new("values-none")
                    : values.Count > MostValues ? new("values-too-many")
                    : values.Any(value => value.Length > 80) ? new("too-long")
                    : WhyNotLength(why)
                )
        );
        (PartOf(by).Values, PartOf(by).WhyValues) = ([.. values], Absent(why));
    }

    public void TellDifferences(Guid by, string text)
    {
        Refusal.Check(WhyNotAct(by) ?? WhyNotText(text));
        PartOf(by).Differences = text.Trim();
    }

    /// <summary>Both grow: the mentor too says what they want to learn here.</summary>
    public void TellLearningGoal(Guid by, string? text)
    {
        Refusal.Check(WhyNotAct(by) ?? WhyNotLength(text));
        PartOf(by).LearningGoal = Absent(text);
    }

    public void KeepPrivately(Guid by, string? text)
    {
        Refusal.Check(IsWalker(by) ? WhyNotLength(text) : new("not-your-pair"));
        PartOf(by).PrivateNote = Absent(text);
    }

    /// <summary>Writes a new version, which counts once both have signed it; until then the signed one stays in force.</summary>
    public Agreement WriteAgreement(Guid by, AgreementText text, DateTime now)
    {
        Refusal.Check(WhyNotAct(by) ?? (text.Parts().Any(p => p.Text.Length > 4000) ? new("too-long") : null));
        if (_agreements.MaxBy(a => a.Number) is { } latest && latest.Text == text)
        {
            return latest;
        }

        var agreement = new Agreement
        {
            RelationshipId = Id,
            Number = _agreements.Select(a => a.Number).DefaultIfEmpty().Max() + 1,
            Text = text,
            WrittenAt = now,
            WrittenBy = by,
        };
        _agreements.Add(agreement);
        return agreement;
    }

    public Refusal? WhyNotSign(Guid by, Agreement agreement) =>
        WhyNotAct(by)
        ?? (
            agreement.Number != _agreements.Max(a => a.Number) ? new("agreement-outdated")
            : agreement.Text.FirstEmpty() is { } empty ? new($"agreement-empty-{empty}")
            : null
        );

    public void Sign(Guid by, Agreement agreement, DateTime now)
    {
        Refusal.Check(WhyNotSign(by, agreement));
        if (IsMentee(by))
        {
            agreement.MenteeSignedAt ??= now;
        }
        else
        {
            agreement.MentorSignedAt ??= now;
        }
    }

    private static string? Absent(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
