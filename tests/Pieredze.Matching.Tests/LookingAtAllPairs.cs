using CsCheck;
using Pieredze.Matching.Solving;

namespace Pieredze.Matching.Tests;

/// <summary>Large rounds are solved in a core of pairs that grows, with vectors; small ones with all pairs at once.</summary>
public sealed class LookingAtAllPairs
{
    [Fact]
    public void Judges_with_vectors_as_without_to_the_last_bit() =>
        Gen.Select(Gen.Int, Gen.Int[1, 12], Gen.Int[1, 150])
            .Sample(
                (seed, mentees, mentors) =>
                {
                    var field = new Field(Rounds.Made(seed, mentees, mentors));
                    var judge = new Judge(field);
                    for (var mentee = 0; mentee < mentees; mentee++)
                    {
                        judge.Open(mentee);
                        var (points, codes) = judge.All();
                        for (var mentor = 0; mentor < mentors; mentor++)
                        {
                            var (rule, parts) = judge.Of(mentor);
                            Assert.Equal(rule is null ? parts.Points : -1, points[mentor]);
                            Assert.Equal(rule is { } against ? Terms.Code(against) : 0, codes[mentor]);
                        }
                    }
                },
                iter: 300
            );

    [Fact]
    public void Passes_over_mentors_who_speak_another_language_as_it_judges_them_one_by_one()
    {
        var request = Rounds.Made(7, 40, 300);
        var mentors = request.Mentors.Select((mentor, at) => mentor with { Languages = [at % 2 == 0 ? "lv" : "en"] });
        var field = new Field(request with { Mentors = [.. mentors] });
        var view = View.Of(field);
        var (reader, sorted, judge) = (view.Rows.Reader(), (Field)view.Rows, new Judge((Field)view.Rows));

        Assert.Equal(Enumerable.Range(0, 300), view.Mentors.Order());
        foreach (var alike in view.Mentors.Index().GroupBy(one => sorted.Languages.FirstOfMentor(one.Index)))
        {
            Assert.Equal(
                Runs(alike.Select(one => one.Index)),
                alike.Select(one => sorted.Columns.Against[one.Index]).Distinct().Count()
            );
        }

        for (var mentee = 0; mentee < 40; mentee++)
        {
            var points = reader.Points(mentee);
            judge.Open(mentee);
            var (_, codes) = judge.All();
            for (var at = 0; at < 300; at++)
            {
                var (rule, parts) = field.Judge(mentee, view.Mentors[at]);
                Assert.Equal(rule is null ? parts.Points : -1, points[at]);
                Assert.Equal(rule is { } against ? Terms.Code(against) : 0, codes[at]);
            }
        }
    }

    [Fact]
    public void Takes_each_pair_in_once_however_often_it_was_found()
    {
        var (random, graph, known) = (new Random(3), Graph.Empty(50, 300), new HashSet<(int, int)>());
        for (var time = 0; time < 3; time++)
        {
            Arcs[] found = [new(), new()];
            for (var number = 0; number < 12_000; number++)
            {
                var (mentee, mentor) = (random.Next(50), random.Next(100 * (time + 1)));
                found[number % 2].Add(mentee, mentor, mentor + mentee);
                known.Add((mentee, mentor));
            }

            graph = Arcs.AddTo(graph, found, [.. Enumerable.Repeat(1, 300)]);
        }

        var all = Enumerable.Range(0, 50).SelectMany(mentee => Row(graph, mentee)).ToArray();
        Assert.Equal(known.Order(), all.Select(one => (one.Mentee, one.Mentor)));
        Assert.All(all, one => Assert.Equal(one.Mentor + one.Mentee, one.Points));
    }

    [Fact]
    public void Finds_in_the_growing_core_what_all_pairs_at_once_give() =>
        Gen.Select(Gen.Int, Gen.Int[60, 160], Gen.Int[40, 100])
            .Sample(
                (seed, mentees, mentors) =>
                {
                    var request = Rounds.Made(seed, mentees, mentors);
                    var all = Matcher.Solve(request, long.MaxValue, CancellationToken.None);
                    var grown = Matcher.Solve(request, 0, CancellationToken.None);
                    Assert.Equal(all.Pairs, grown.Pairs);
                    Assert.Equal(all.Totals, grown.Totals);
                    Assert.True(grown.Certificate.Verify(request));
                },
                iter: 60
            );

    // How many stretches without a gap there are.
    private static int Runs(IEnumerable<int> places) => places.Select((place, at) => place - at).Distinct().Count();

    private static IEnumerable<(int Mentee, int Mentor, long Points)> Row(Graph graph, int mentee) =>
        Enumerable
            .Range(graph.Start[mentee], graph.Start[mentee + 1] - graph.Start[mentee])
            .Select(arc => (mentee, graph.Mentor[arc], graph.Points[arc]));
}
