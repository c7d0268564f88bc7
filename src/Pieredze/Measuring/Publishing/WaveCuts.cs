using Pieredze.Measurement;
using Pieredze.Measurement.Anonymity;
using Pieredze.Measurement.Benefits;

namespace Pieredze.Measuring.Publishing;

/// <summary>One cut that might be published: whose answers, what would be shown, and what that would tell.</summary>
internal sealed record Candidate(string Subject, Group Group, IReadOnlyList<Figure> Figures)
{
    public BenefitStatus Status { get; init; } = BenefitStatus.Measured;
    public int? People { get; init; }
    public object? Numbers { get; init; }
}

/// <summary>The fixed list of cuts of one indicator in one wave, what matters most first.</summary>
internal sealed class WaveCuts(Answered answered, Wave wave, int invited)
{
    /// <summary>What the mentees of another unit answered, and which indicators are asked alike there; null when nothing is to be compared.</summary>
    public (Answered Answered, Func<string, bool> AsksAlike)? Other { get; init; }

    private static readonly int StartUnknown = Answered.Unknown(Wave.Start, isWaiting: false);
    private readonly int _unknown = Answered.Unknown(wave, isWaiting: false);

    public IEnumerable<Candidate> Of(Indicator indicator)
    {
        var groups = indicator.Asked switch
        {
            Respondent.Mentee => [Group.Mentees],
            Respondent.Mentor => [Group.Mentors],
            _ => new[] { Group.Everybody, Group.Mentees, Group.Mentors },
        };
        // Nobody recommends what has only begun, so there is no start to compare with.
        var isAlone = wave == Wave.Start || indicator.FirstWave > Wave.Start;
        foreach (var group in groups)
        {
            yield return isAlone ? Level(indicator, group) : Change(indicator, group);
        }

        // A change tells less about single people than two levels do, so it comes first and the levels where they may.
        foreach (var group in groups.Where(_ => !isAlone))
        {
            yield return Levels(indicator, group);
        }

        if (Waiting(indicator) is { } waiting)
        {
            yield return waiting;
        }

        if (!isAlone && OtherUnit(indicator) is { } other)
        {
            yield return other;
        }

        if (!isAlone)
        {
            yield return Left(indicator, groups[0]);
        }

        if (indicator.HasThenRating && wave == Wave.End)
        {
            yield return Then(indicator, groups[0]);
        }
    }

    /// <summary>Whether what was reached still holds, as mentees say.</summary>
    public Candidate Held()
    {
        var said = answered.Single(Surveys.SurveyItem.Held, Group.Mentees);
        var yes = said.Values.Count(v => v == Measurement.Pulse.PulseItem.Yes);
        return new(Surveys.SurveyItem.Held, Group.Mentees, [Figure.Of(said.Keys, _unknown)])
        {
            People = said.Count,
            Numbers = new Tally(yes, said.Count - yes, said.Count),
        };
    }

    private Candidate Level(Indicator indicator, Group group)
    {
        var scores = answered.Now(indicator, group);
        var rung = DisplayLadder.Rung(scores.Count);
        var isShown = rung is DisplayRung.LowPrecision or DisplayRung.Full;
        return new(indicator.Code, group, [Figure.Of(scores.Keys, _unknown)])
        {
            Status =
                scores.Count == 0 ? BenefitStatus.NotMeasured
                : isShown ? BenefitStatus.Measured
                : BenefitStatus.TooFew,
            People = scores.Count,
            Numbers = new WaveNumbers
            {
                Rung = rung,
                Later = isShown ? Publishing.Level.Of(scores.Values) : null,
                Cautions = isShown ? [Caution.SaidByThemselves] : [],
                Spread =
                    isShown && indicator.FirstWave > Wave.Start && indicator.Scale == Scale.ZeroToTen
                        ?
                        [
                            scores.Values.Count(s => s < 5),
                            scores.Values.Count(s => s is >= 5 and < 8),
                            scores.Values.Count(s => s >= 8),
                        ]
                        : null,
            },
        };
    }

    private Candidate Change(Indicator indicator, Group group)
    {
        var both = Both(indicator, group);
        // Whether it was compared is known once the auditor has let the comparison through; a report asks what is stored.
        var result = BenefitResult.Of([.. both.Values], isCompared: false);
        return new(indicator.Code, group, [Figure.OfChange(both.Keys, StartUnknown, _unknown)])
        {
            Status = result.Status,
            People = result.People,
            Numbers = new WaveNumbers
            {
                Rung = result.Rung,
                Change = result.Change,
                Effect = result.Effect,
                Cautions = result.Cautions,
            },
        };
    }

    private Candidate Levels(Indicator indicator, Group group)
    {
        var both = Both(indicator, group);
        var isShown = DisplayLadder.Rung(both.Count) is DisplayRung.LowPrecision or DisplayRung.Full;
        return new(
            Subject.Levels(indicator.Code),
            group,
            isShown ? [Figure.Of(both.Keys, StartUnknown), Figure.Of(both.Keys, _unknown)] : []
        )
        {
            Status = isShown ? BenefitStatus.Measured : BenefitStatus.TooFew,
            Numbers = isShown
                ? new LevelNumbers(
                    Publishing.Level.Of(both.Values.Select(s => s.Earlier))!,
                    Publishing.Level.Of(both.Values.Select(s => s.Later))!
                )
                : null,
        };
    }

    // Those who wait beside the mentees who do not; a mentor has nobody to compare with.
    private Candidate? Waiting(Indicator indicator)
    {
        if (wave != Wave.Middle || indicator.Asked == Respondent.Mentor)
        {
            return null;
        }

        return Beside(indicator, Group.Waiting, Both(indicator, Group.Waiting), isWaiting: true);
    }

    // The same people of the other unit as were published there: their change is theirs, whoever tells of it.
    private Candidate? OtherUnit(Indicator indicator) =>
        Other is not ({ } other, { } asksAlike) || indicator.Asked == Respondent.Mentor || !asksAlike(indicator.Code)
            ? null
            : Beside(indicator, Group.OtherUnit, Both(indicator, Group.Mentees, other), isWaiting: false);

    private Candidate Beside(
        Indicator indicator,
        Group group,
        Dictionary<Guid, (double Earlier, double Later)> others,
        bool isWaiting
    )
    {
        var walking = Both(indicator, Group.Mentees);
        var comparison = Comparison.Of([.. walking.Values], [.. others.Values]);
        return new(
            indicator.Code,
            group,
            [
                Figure.OfChange(walking.Keys, StartUnknown, _unknown),
                Figure.OfChange(
                    others.Keys,
                    Answered.Unknown(Wave.Start, isWaiting),
                    Answered.Unknown(wave, isWaiting)
                ),
            ]
        )
        {
            Status = comparison.Kind switch
            {
                ComparisonKind.Compared => BenefitStatus.Measured,
                ComparisonKind.NobodyWaited => BenefitStatus.NotMeasured,
                _ => BenefitStatus.TooFew,
            },
            People = Suppression.Allows(others.Count) ? others.Count : null,
            Numbers = comparison,
        };
    }

    private Candidate Left(Indicator indicator, Group group)
    {
        var (first, now) = (answered.First(indicator, group), answered.Now(indicator, group));
        var funnel = AnswerFunnel.Of(
            Math.Max(invited, first.Count),
            [.. first.Select(f => (f.Value, now.ContainsKey(f.Key)))]
        );
        return new(
            Subject.Left(indicator.Code),
            group,
            funnel.StayedMinusLeft is null
                ? []
                :
                [
                    Figure.Of(first.Keys.Where(now.ContainsKey), StartUnknown),
                    Figure.Of(first.Keys.Where(k => !now.ContainsKey(k)), StartUnknown),
                ]
        )
        {
            People = funnel.AnsweredBoth,
            Numbers = new FunnelNumbers
            {
                Invited = funnel.Invited,
                AnsweredFirst = funnel.AnsweredFirst,
                AnsweredBoth = funnel.AnsweredBoth,
                StayedMinusLeft = funnel.StayedMinusLeft?.Difference,
                Low = funnel.StayedMinusLeft?.Interval.Low,
                High = funnel.StayedMinusLeft?.Interval.High,
            },
        };
    }

    private Candidate Then(Indicator indicator, Group group)
    {
        var both = Both(indicator, group);
        var then = answered.Single(Surveys.SurveyItem.Then(indicator.Items[0].Code), group);
        var all = both.Where(b => then.ContainsKey(b.Key)).ToList();
        var rating = ThenRating.Of([.. all.Select(b => (b.Value.Earlier, b.Value.Later, (double)then[b.Key]))]);
        return new(
            Subject.Then(indicator.Code),
            group,
            [
                Figure.OfChange(all.Select(b => b.Key), StartUnknown, _unknown),
                Figure.OfChange(all.Select(b => b.Key), Answered.ThenUnknown, _unknown),
            ]
        )
        {
            Status =
                rating is not null ? BenefitStatus.Measured
                : all.Count == 0 ? BenefitStatus.NotMeasured
                : BenefitStatus.TooFew,
            People = Suppression.Allows(all.Count) ? all.Count : null,
            Numbers = rating,
        };
    }

    private Dictionary<Guid, (double Earlier, double Later)> Both(Indicator indicator, Group group, Answered? of = null)
    {
        var now = (of ?? answered).Now(indicator, group);
        return (of ?? answered)
            .First(indicator, group)
            .Where(f => now.ContainsKey(f.Key))
            .ToDictionary(f => f.Key, f => (f.Value, now[f.Key]));
    }
}
