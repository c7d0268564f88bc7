using System.Globalization;
using System.Text.Json;
using Pieredze.Matching;

namespace Pieredze.Bench.Matching;

/// <summary>«measure WHAT …»: one measurement, said as JSON to the process that asked for it.</summary>
internal static class Measuring
{
    public static int Run(string[] args)
    {
        Console.WriteLine(JsonSerializer.Serialize(Of(args)));
        return 0;
    }

    private static Measured Of(string[] args) =>
        args switch
        {
            ["own", var file] => OfFile(file, instance => Ours.Scores(instance)),
            ["own-floor", var file] => OfFile(file, instance => Ours.Scores(instance, floor: true)),
            ["theirs", var file] => OfFile(
                file,
                instance => instance.IsSquare ? Yardstick.Assignment(instance) : Yardstick.Flow(instance)
            ),
            ["own-people", .. var sizes] => Measured.Least(0, Solving(Request(sizes), Ours.People)),
            ["own-people-floor", .. var sizes] => Measured.Least(
                0,
                Solving(Request(sizes) with { Floor = true }, Ours.People)
            ),
            ["begun", .. var sizes] => Measured.Least(0, Solving(Request(sizes), Begun)),
            ["proved", .. var sizes] => Proved(Request(sizes)),
            ["theirs-people", var most, .. var sizes] => OfInstance(
                Scoring.Graph(Request(sizes), Number(most)),
                Yardstick.Flow
            ),
            ["vectors", .. var sizes] => Measured.Least(0, Solving(Request(sizes), r => Scoring.All(r, true))),
            ["scalar", .. var sizes] => Measured.Least(0, Solving(Request(sizes), r => Scoring.All(r, false))),
            ["core", .. var sizes] => Measured.Least(0, Solving(Request(sizes), Scoring.Core)),
            ["changed", var what, .. var sizes] => Changed(what, Request(sizes)),
            ["rank", var what, .. var sizes] => Ranks.Measure(what, [.. sizes.Select(Number)]),
            _ => throw new ArgumentException(string.Join(' ', args), nameof(args)),
        };

    private static Measured OfFile(string file, Func<Instance, Outcome> solve) =>
        OfInstance(Instance.Load(file), solve);

    private static Measured OfInstance(Instance instance, Func<Instance, Outcome> solve) =>
        Measured.Least(instance.Megabytes, () => solve(instance));

    private static Func<Outcome> Solving(MatchRequest request, Func<MatchRequest, Outcome> solve) =>
        () => solve(request);

    private static Measured Proved(MatchRequest request) => new(0, 0, Ours.IsProved(request) ? 1 : 0, 0);

    private static Outcome Begun(MatchRequest request) => new(MatchSession.Begin(request).Request.Mentees.Count, 0);

    // The slowest but one of twenty changes, each to one person of the round, one after the other.
    private static Measured Changed(string what, MatchRequest request)
    {
        var (session, found, told) = (MatchSession.Begin(request), new List<double>(), new List<double>());
        var people = request.Mentees.Where((_, number) => number % 401 == 7).Take(20).ToList();
        var gone = people.ConvertAll<Change>(mentee => new TakeAway(mentee.Id, Side.Mentee));
        var from = what == "add" ? session.With(gone) : session;
        var changes = what == "add" ? people.ConvertAll<Change>(mentee => new PutMentee(mentee)) : gone;
        Time([], one => _ = one.Result);
        Time(found, one => { });
        Time(told, one => _ = one.Result);
        return new(found[^2], Measured.Peak(), 0, 0, Bar.Text($" ({told[^2]:0.0} told in full)"));

        void Time(List<double> times, Action<MatchSession> ask)
        {
            var round = from;
            foreach (var change in changes)
            {
                var watch = System.Diagnostics.Stopwatch.StartNew();
                round = round.With([change]);
                ask(round);
                times.Add(watch.Elapsed.TotalMilliseconds);
            }

            times.Sort();
        }
    }

    private static MatchRequest Request(string[] sizes)
    {
        int[] of = [.. sizes.Select(Number)];
        return Profiles.Of(of[0], of[1], of[2], of[3], 7) with { Floor = false };
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
