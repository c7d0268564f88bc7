using Pieredze.Matching.Solving;

namespace Pieredze.Matching;

/// <summary>
/// Finds pairs of mentees and mentors. Pure: the answer depends on the request alone, not on the order of its lists,
/// the machine or the clock.
/// </summary>
/// <remarks>
/// Method: one rank of the objective after the other, each on the pairs that results as good can use; parts after
/// Dulmage and Mendelsohn (1958), bids for places (Bertsekas, Castañón 1989) and shortest augmenting paths with prices
/// (Jonker, Volgenant 1987).
/// </remarks>
public static partial class Matcher
{
    /// <summary>
    /// Finds the best pairs, in this order: hard rules and pins; most mentees matched; those who waited most rounds; the
    /// best worst pair; the highest sum of scores; most pairs kept of those proposed before; the seeded lottery.
    /// </summary>
    /// <param name="request">The people and the rules.</param>
    /// <param name="token">Ends the work early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The pairs, everybody left over with the reason, and the proof; or the request's problems.</returns>
    public static MatchResult Solve(MatchRequest request, CancellationToken token = default) =>
        Solve(request, Search.Few, token);

    internal static MatchResult Solve(MatchRequest request, long few, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(request);
        var problems = request.Problems();
        return problems.Count > 0
            ? Report.Unanswerable(request, problems)
            : Find(request, few, known: null, token).Tell(token);
    }

    /// <summary>Finds the best pairs of a sound request.</summary>
    internal static Known Find(MatchRequest request, long few, Known? known, CancellationToken token)
    {
        var field = Field.Of(request, known?.Field);
        var pins = field.Pins();
        var wishes = field.Wishes(pins.Pinned);
        var carried = Carried.Over(known, request, field);
        var start = carried?.Start(pins.Pinned, token);
        var found = wishes.Cells is null
            ? Search.Of(field, wishes, pins.Pinned, few, start, token)
            : Renewed.Of(field, wishes, pins.Pinned, few, start, token);
        return new Known(pins, carried?.Past(found.Graph))
        {
            Request = request,
            Field = field,
            Wishes = wishes,
            Outcome = found,
        };
    }

    /// <summary>
    /// Finds the best pairs by scores from outside: pins; most mentees matched; the best worst pair where wanted; the
    /// highest sum of scores; the seeded lottery.
    /// </summary>
    /// <param name="request">The scores. A pair given twice counts once, with either score.</param>
    /// <param name="token">Ends the work early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The pairs, the mentees left over with the reason, and the proof.</returns>
    public static ScoreResult Solve(ScoreRequest request, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var rows = request.Table.Scores();
        var pins = new PinBoard(request.Pins, request.Seed, rows.Mentees.Length, rows);
        var wishes = rows.Wishes(request, pins.Pinned);
        var (evidence, work) = rows.Solve(wishes, pins.Pinned, token);
        return new ScoreReport(rows, pins, evidence).Write(work);
    }

    /// <summary>Judges two people by the rules and weights of a request; they need not be in its lists.</summary>
    /// <param name="mentee">The mentee.</param>
    /// <param name="mentor">The mentor.</param>
    /// <param name="request">The rules, weights and exclusions. Capacity counts as given, whoever is matched.</param>
    /// <returns><see cref="Allowed"/> with the score or <see cref="RuledOut"/> with the first rule against it.</returns>
    public static Verdict Score(Mentee mentee, Mentor mentor, MatchRequest request)
    {
        ArgumentNullException.ThrowIfNull(mentee);
        ArgumentNullException.ThrowIfNull(mentor);
        ArgumentNullException.ThrowIfNull(request);
        var field = new Field(request with { Mentees = [mentee], Mentors = [mentor] });
        var (rule, parts) = field.Judge(0, 0);
        return rule is { } against ? new RuledOut(against) : new Allowed(parts);
    }

    /// <summary>Answers «why not these two?»: what forcing a pair would cost and who would be moved.</summary>
    /// <param name="request">The request.</param>
    /// <param name="best">Its result.</param>
    /// <param name="pair">The pair asked about.</param>
    /// <param name="token">Ends the work early.</param>
    /// <returns>The rule against the pair, or the difference to the result that contains it.</returns>
    public static Detour WhatIf(MatchRequest request, MatchResult best, PairId pair, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(best);
        var forced = request with
        {
            Pins = [pair, .. request.Pins.Where(pin => pin.MenteeId != pair.MenteeId)],
            Standing = [.. best.Pairs.Select(one => new PairId(one.MenteeId, one.MentorId))],
        };
        var result = Solve(forced, token);
        return result.UnkeptPins.FirstOrDefault(pin => pin.Pair == pair) is { } unkept
            ? new Detour(pair, unkept.Rule, null)
            : new Detour(pair, null, Difference.Between(best, result));
    }

    /// <summary>Says why two people fit, as facts for the product to put into words.</summary>
    /// <param name="mentee">The mentee.</param>
    /// <param name="mentor">The mentor.</param>
    /// <param name="request">Says which sliders seek difference.</param>
    /// <returns>The facts; the lists are empty where nothing is shared.</returns>
    public static Reasons WhyThis(Mentee mentee, Mentor mentor, MatchRequest request)
    {
        ArgumentNullException.ThrowIfNull(mentee);
        ArgumentNullException.ThrowIfNull(mentor);
        ArgumentNullException.ThrowIfNull(request);
        return Explanation.Of(mentee, mentor, request.ComplementSliders);
    }

    /// <summary>Suggests mentors to one mentee: the possible ones with the highest score, equals by the lottery.</summary>
    /// <param name="request">The people and the rules; pins are not looked at.</param>
    /// <param name="menteeId">For whom.</param>
    /// <param name="count">How many at most; moved into 3 to 5.</param>
    /// <returns>The candidates, the best first; empty when the id is unknown or nobody is possible.</returns>
    public static IReadOnlyList<Candidate> Shortlist(MatchRequest request, string menteeId, int count = 5)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Mentees.FirstOrDefault(one => one.Id == menteeId) is not { } mentee)
        {
            return [];
        }

        var field = new Field(request with { Mentees = [mentee] });
        return
        [
            .. Enumerable
                .Range(0, field.Mentors.Length)
                .Select(mentor => (Mentor: mentor, field.Judge(0, mentor).Rule, field.Judge(0, mentor).Parts))
                .Where(one => one.Rule is null)
                .OrderByDescending(one => one.Parts.Points)
                .ThenBy(one => field.Draw(0, one.Mentor))
                .Take(Math.Clamp(count, 3, 5))
                .Select(one => new Candidate(
                    field.Mentors[one.Mentor].Id,
                    one.Parts,
                    Explanation.Of(mentee, field.Mentors[one.Mentor], request.ComplementSliders)
                )),
        ];
    }
}
