using System.Globalization;

namespace Pieredze.Tests.Matches;

/// <summary>The same files give the same pairs to the letter on one processor and many, with vectors and without.</summary>
public sealed class MatchingOnOtherMachines : IDisposable
{
    private static readonly string[] Topics = ["law", "data", "speeches", "budgets", "hiring", "ethics", "design"];
    private static readonly string[] Tongues = ["lv", "en", "de"];
    private readonly Terminal _terminal = new();

    [Fact]
    public void Gives_the_same_pairs_of_profiles_to_the_letter()
    {
        var random = new Random(5);
        _terminal.Write("mentees.csv", People(random, "e", 600, "Needs"));
        _terminal.Write("mentors.csv", People(random, "m", 400, "Skills"));

        Same(["match", "--mentees", "mentees.csv", "--mentors", "mentors.csv", "--out", "pairs.csv", "--quiet"]);
    }

    [Fact]
    public void Gives_the_same_pairs_of_scores_to_the_letter()
    {
        var random = new Random(6);
        var rows = Enumerable
            .Range(0, 20_000)
            .Select(_ => (random.Next(700), random.Next(500)))
            .Distinct()
            .Select(one => $"e{one.Item1},m{one.Item2},{random.Next(20)}\n");
        _terminal.Write("scores.csv", $"mentee,mentor,score\n{string.Concat(rows)}");

        Same(["match", "--scores", "scores.csv", "--out", "pairs.csv", "--quiet"]);
    }

    public void Dispose() => _terminal.Dispose();

    private void Same(string[] args)
    {
        var first = Pairs([], args);
        Assert.True(first.Split('\n').Length > 300);
        Assert.Equal(
            first,
            Pairs(new() { ["DOTNET_PROCESSOR_COUNT"] = "1", ["DOTNET_EnableHWIntrinsic"] = "0" }, args)
        );
        Assert.Equal(first, Pairs(new() { ["DOTNET_PROCESSOR_COUNT"] = "5", ["DOTNET_EnableAVX512"] = "0" }, args));
        Assert.Equal(first, Pairs(new() { ["DOTNET_EnableAVX2"] = "0" }, args));
    }

    private string Pairs(Dictionary<string, string> environment, string[] args)
    {
        Assert.Equal(0, _terminal.RunIn(environment, args).Code);
        return _terminal.Read("pairs.csv");
    }

    private static string People(Random random, string name, int count, string topics)
    {
        var rows = Enumerable
            .Range(0, count)
            .Select(number =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name}{number}@x.lv,{Some(random, Topics)},{Some(random, Tongues)},{random.Next(1, 4)}\n"
                )
            );
        return $"Email,{topics},Languages,Places\n{string.Concat(rows)}";
    }

    private static string Some(Random random, string[] of) =>
        string.Join("; ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => of[random.Next(of.Length)]).Distinct());
}
