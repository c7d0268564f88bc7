using Pieredze.Platform;
using Pieredze.Programmes;
using Pieredze.Relationships.Building;

namespace Pieredze.Relationships;

// Finding out whether the two can work together, and on what terms.
public sealed partial class Relationship
{
    private const int MostValues = 5;

    public Agreement? Draft => _agreements.Where(a => !a.IsSignedByBoth).MaxBy(a => a.Number);

    /// <summary>Any «no» brings both the same neutral offer; whose answer it was is never shown.</summary>
    public bool NeedsAFitTalk => Stage == Stage.Building && (Mentor.Fit is Fit.No || Mentee.Fit is Fit.No);

    public void AnswerFit(Guid by, Fit fit, DateTime now)
    {
        Refusal.Check(WhyNotAct(by) ?? (Stage != Stage.Building ? new("not-in-this-stage") : null));
        (PartOf(by).Fit, PartOf(by).FitAt) = (fit, now);
    }

    public void TellValues(Guid by, IReadOnlyList<string> values, IReadOnlyList<string>? reasons)
    {
        Refusal.Check(
            WhyNotAct(by)
                ?? (
                    values.Count is 0 ? new("values-none")
                    : values.Count > MostValues ? new("values-too-many")
                    : values.Any(value => value.Length > 80) ? new("too-long")
                    : reasons?.Any(reason => reason.Length > 1000) == true ? new("too-long")
                    : null
                )
        );
        (PartOf(by).Values, PartOf(by).ValueReasons) = ([.. values], [.. reasons ?? []]);
    }

    public void TellDifferences(
        Guid by,
        string? works,
        string? learns = null,
        string? talks = null,
        string? strength = null
    )
    {
        Refusal.Check(
            WhyNotAct(by)
                ?? WhyNotLength(works)
                ?? WhyNotLength(learns)
                ?? WhyNotLength(talks)
                ?? WhyNotLength(strength)
                ?? (Absent($"{works}{learns}{talks}{strength}") is null ? new("text-missing") : null)
        );
        var part = PartOf(by);
        (part.Differences, part.Learning) = (Absent(works), Absent(learns));
        (part.Communication, part.Strength) = (Absent(talks), Absent(strength));
    }

    public void TellRespect(Guid by, int level)
    {
        Refusal.Check(WhyNotAct(by) ?? (level is < 1 or > 5 ? new("respect-out-of-range") : null));
        PartOf(by).Respect = level;
    }

    /// <summary>How the two are together in this person's eyes, to be laid beside what they meant to be.</summary>
    public void TellExperienced(Guid by, IReadOnlyList<int> dial, DateOnly today)
    {
        Refusal.Check(WhyNotAct(by) ?? (StyleDial.IsWhole(dial.ToList()) ? null : new("dial-incomplete")));
        (PartOf(by).Experienced, PartOf(by).ExperiencedOn) = ([.. dial], today);
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
    public Agreement WriteAgreement(Guid by, AgreementText text, DateTime now, IReadOnlyList<int>? dial = null)
    {
        var latest = _agreements.MaxBy(a => a.Number);
        dial ??= latest?.Dial ?? (IReadOnlyList<int>)StyleDial.Default;
        Refusal.Check(
            WhyNotAct(by)
                ?? (text.Parts().Any(p => p.Text.Length > 4000) ? new Refusal("too-long") : null)
                ?? (StyleDial.IsWhole([.. dial]) ? null : new Refusal("dial-incomplete"))
        );
        if (latest?.Text == text && latest.Dial.SequenceEqual(dial))
        {
            return latest;
        }

        var agreement = new Agreement
        {
            RelationshipId = Id,
            Number = (latest?.Number ?? 0) + 1,
            Text = text,
            Dial = [.. dial],
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

        Dial = SignedAgreement is { } signed ? [.. signed.Dial] : Dial;
    }

    private static string? Absent(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
