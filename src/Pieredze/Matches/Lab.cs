using Pieredze.Matching;

namespace Pieredze.Matches;

/// <summary>A draft as it is stored, without its pairs.</summary>
public sealed record DraftRow(
    Guid Id,
    int Number,
    DateTime RanAt,
    Guid RanBy,
    Aim Aim,
    Figures Figures,
    string RuledOut,
    int FallenPins,
    int? TakenFrom
);

/// <summary>A draft in the history of its round: who ran it, and when by the clock on the wall.</summary>
public sealed record DraftLine(DraftRow Row, string? By, DateTime At);

/// <summary>A change in the history of a round, with the people as they are called today.</summary>
public sealed record ChangeLine(MatchChange Change, DateTime At, string? By, string? Mentee, string? Mentor);

/// <summary>Two people kept apart.</summary>
public sealed record ApartLine(Guid Id, string Mentee, string Mentor);

/// <summary>Languages or topics that somebody without a pair asked for.</summary>
/// <param name="Nobody">Whether these are such as no mentor brings.</param>
public sealed record AskedFor(IReadOnlyList<string> Keys, bool Nobody)
{
    public static readonly AskedFor Nothing = new([], false);

    /// <summary>Of what is asked for, that which nobody brings; all of it when each is brought by somebody.</summary>
    public static AskedFor Of(IReadOnlyList<string> asked, IReadOnlySet<string> brought) =>
        asked.Where(key => !brought.Contains(key.Trim())).ToList() is { Count: > 0 } lacking
            ? new(lacking, true)
            : new(asked, false);
}

/// <summary>Somebody without a pair and why, what would help, and for how many rounds they have waited.</summary>
/// <param name="Ask">Mentors whose one more place would help, by name.</param>
public sealed record AloneLine(LeftOver Left, string Name, AskedFor AskedFor, int Waited, IReadOnlyList<string> Ask);

/// <summary>The part of the table that one page shows.</summary>
public sealed record PairPage(IReadOnlyList<PairLine> Lines, int Number, int Total)
{
    public int Count => Math.Max(1, (Total + LabFilter.PageSize - 1) / LabFilter.PageSize);
    public int First => Math.Min(((Number - 1) * LabFilter.PageSize) + 1, Total);
    public int Last => First + Lines.Count - (Total > 0 ? 1 : 0);

    public static PairPage Of(IReadOnlyList<PairLine> all, LabFilter filter, IComparer<string> names)
    {
        var found = filter.Sorted(all.Where(filter.Shows), names).ToList();
        var whole = new PairPage([], 1, found.Count);
        var number = Math.Clamp(filter.Number, 1, whole.Count);
        return whole with
        {
            Number = number,
            Lines = [.. found.Skip((number - 1) * LabFilter.PageSize).Take(LabFilter.PageSize)],
        };
    }
}

/// <summary>A round as the lab shows it.</summary>
public sealed record Lab
{
    /// <summary>The newest first.</summary>
    public required IReadOnlyList<DraftLine> Drafts { get; init; }

    /// <summary>The pairs as they are now, with what was taken out since the run.</summary>
    public required Figures Figures { get; init; }

    public required IReadOnlyList<PairLine> Pairs { get; init; }
    public required PairPage Table { get; init; }
    public required IReadOnlyList<AloneLine> Alone { get; init; }
    public required IReadOnlyList<ApartLine> Apart { get; init; }
    public required IReadOnlyList<ChangeLine> Changes { get; init; }
    public required Fairness Fairness { get; init; }

    /// <summary>What other aims would come to, if that was asked since the last change.</summary>
    public required PriceList? Prices { get; init; }

    /// <summary>What is being worked at now; null when nothing is.</summary>
    public required LongRun? Run { get; init; }

    /// <summary>Since when a draft is said to be on its way, even if nobody works on it any more.</summary>
    public required DateTime? RunningSince { get; init; }

    public bool IsRunning => Run is not null;

    /// <summary>The mean fit of 100 of the pairs as they are now, with all its digits.</summary>
    public double MeanFit => Pairs.Count == 0 ? 0 : 100 * Pairs.Average(p => p.Proposal.Score);

    public bool WasInterrupted => RunningSince is not null && !IsRunning;
    public DraftLine? Draft => Drafts is [var newest, ..] ? newest : null;
    public DraftLine? Before => Drafts is [_, var before, ..] ? before : null;
    public Exclusions RuledOut => Draft is { } draft ? Exclusions.Read(draft.Row.RuledOut) : Exclusions.None;
    public int ToLookAt => Pairs.Count(l => l.Tags().Any());
    public int Changed => Pairs.Count(l => l.IsChanged);

    public IReadOnlyList<AloneLine> Mentees => [.. Alone.Where(a => a.Left.Side == Side.Mentee && a.Left.WasReady())];

    /// <summary>Mentors with a free place and nobody in it.</summary>
    public IReadOnlyList<AloneLine> Mentors =>
        [.. Alone.Where(a => a.Left.Side == Side.Mentor && a.Left.WasReady() && a.Left.Because != Obstacle.NoCapacity)];

    public IReadOnlyList<AloneLine> NotReady => [.. Alone.Where(a => !a.Left.WasReady())];
}
