using System.Text.RegularExpressions;

namespace Pieredze.Tests.Proofs;

/// <summary>
/// Each clause of the article is either proved by a test that carries its number, or stands in <c>clauses.tsv</c> with the
/// reason why it is not yet.
/// </summary>
public sealed partial class ProvingEveryClause
{
    private const int Clauses = 176;

    [Fact]
    public void Names_a_test_or_a_reason_for_each()
    {
        var files = Repository
            .Files("tests", ".cs")
            .Where(f => !f.EndsWith("/ProvingEveryClause.cs", StringComparison.Ordinal));
        var tests = files.SelectMany(f => Proofs(f, Repository.Read(f))).ToList();
        var reasons = Reasons(Repository.Read("tests/Pieredze.Tests/Proofs/clauses.tsv"));
        Print(tests, reasons);
        Found.Nothing(Wrong(tests, reasons));
    }

    [Fact]
    public void Notices_a_clause_without_either_and_with_both()
    {
        List<(string, string)> tests = [("S001", "A.B"), ("S002", "A.C"), ("S999", "A.D")];
        var reasons = Enumerable.Range(2, 174).ToDictionary(Number, _ => "later", StringComparer.Ordinal);
        reasons[Number(9)] = "";
        Assert.Equal(
            [
                "S002 is proved by A.C: take its reason away",
                "S009 has an empty reason",
                "S176 has neither a test nor a reason",
                "S999 is no clause (A.D)",
            ],
            Wrong(tests, reasons).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Reads_the_numbers_above_a_test()
    {
        const string source = """
            [Theory, OnEveryDatabase]
            [Clause("S143")]
            [Clause("S144", "S145")]
            public async Task Asks_both(DatabaseKind kind)
            """;
        Assert.Equal(
            [("S143", "X.Asks_both"), ("S144", "X.Asks_both"), ("S145", "X.Asks_both")],
            Proofs("tests/a/X.cs", source)
        );
    }

    private static IEnumerable<string> Wrong(
        IReadOnlyList<(string Clause, string Test)> tests,
        Dictionary<string, string> reasons
    )
    {
        var proved = tests.ToLookup(t => t.Clause, t => t.Test, StringComparer.Ordinal);
        foreach (var clause in Enumerable.Range(1, Clauses).Select(Number))
        {
            var reason = reasons.GetValueOrDefault(clause);
            if (proved.Contains(clause) && reason is not null)
            {
                yield return $"{clause} is proved by {proved[clause].First()}: take its reason away";
            }
            else if (!proved.Contains(clause) && reason is null)
            {
                yield return $"{clause} has neither a test nor a reason";
            }
            else if (reason is "")
            {
                yield return $"{clause} has an empty reason";
            }
        }

        var known = Enumerable.Range(1, Clauses).Select(Number).ToHashSet(StringComparer.Ordinal);
        foreach (var (clause, test) in tests.Where(t => !known.Contains(t.Clause)))
        {
            yield return $"{clause} is no clause ({test})";
        }
    }

    private static string Number(int clause) => $"S{clause:000}";

    private static IEnumerable<(string Clause, string Test)> Proofs(string file, string source) =>
        from test in Test().Matches(source)
        from number in Quoted().Matches(test.Groups["clauses"].Value)
        select (number.Value, $"{Path.GetFileNameWithoutExtension(file)}.{test.Groups["name"].Value}");

    private static Dictionary<string, string> Reasons(string table) =>
        table
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.Split('\t'))
            .ToDictionary(row => row[0], row => row[1].Trim(), StringComparer.Ordinal);

    private static void Print(List<(string Clause, string Test)> tests, Dictionary<string, string> reasons)
    {
        Console.WriteLine($"Clauses: {Clauses - reasons.Count} of {Clauses} proved by a named test.");
        foreach (var clause in tests.GroupBy(t => t.Clause, t => t.Test).OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"  {clause.Key}  {string.Join(", ", clause)}");
        }

        foreach (var reason in reasons.GroupBy(r => r.Value, r => r.Key))
        {
            Console.WriteLine($"  not yet ({reason.Key}): {string.Join(' ', reason)}");
        }
    }

    [GeneratedRegex(
        """(?<clauses>(?:\[Clause\("S\d{3}"(?:,\s*"S\d{3}")*\)\]\s*)+)(?:\[[^\]]*\]\s*)*public (?:static )?(?:async )?(?:void|Task|ValueTask) (?<name>\w+)"""
    )]
    private static partial Regex Test();

    [GeneratedRegex(@"S\d{3}")]
    private static partial Regex Quoted();
}
