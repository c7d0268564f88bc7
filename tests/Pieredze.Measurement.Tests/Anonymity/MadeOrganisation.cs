using CsCheck;
using Pieredze.Measurement.Anonymity;

namespace Pieredze.Measurement.Tests.Anonymity;

/// <summary>An organisation with units and grades, of whom not everybody answers in every one of three waves.</summary>
internal sealed record MadeOrganisation(IReadOnlyList<MadePerson> People)
{
    public const int Waves = 3;

    /// <summary>Five to five hundred people, most organisations being small.</summary>
    public static readonly Gen<MadeOrganisation> Any = Gen.Frequency(
            (80, Gen.Int[5, 40]),
            (17, Gen.Int[41, 120]),
            (3, Gen.Int[121, 500])
        )
        .SelectMany(size =>
            Gen.Select(Gen.Int[1, 5], Gen.Int[1, 3], Gen.Int[70, 100], Gen.Int)
                .Select((units, grades, answering, seed) => Make(size, units, grades, answering, seed))
        );

    /// <summary>What a report would like to show: every wave and every change, as a whole and along both axes.</summary>
    public IReadOnlyList<Cut<string>> Cuts =>
        [.. Breakdowns.SelectMany(parts => parts.SelectMany(part => Figures(part.Name, part.People)))];

    /// <summary>The whole, by unit, by grade, and by both.</summary>
    public IEnumerable<IReadOnlyList<(string Name, List<MadePerson> People)>> Breakdowns =>
        [
            [("all", [.. People])],
            By("unit", p => p.Unit),
            By("grade", p => p.Grade),
            By("both", p => 10 * p.Unit + p.Grade),
        ];

    /// <summary>One cut for each wave and each change.</summary>
    public static IEnumerable<Cut<string>> Figures(string name, IReadOnlyList<MadePerson> people) =>
        [
            .. Enumerable
                .Range(0, Waves)
                .Select(w => new Cut<string>(
                    $"{name}, wave {w}",
                    [Figure.Of(people.Where(p => p.Answered[w]).Select(p => p.Id), w)]
                )),
            .. Enumerable
                .Range(1, Waves - 1)
                .Select(w => new Cut<string>(
                    $"{name}, change {w}",
                    [Figure.OfChange(people.Where(p => p.Answered[0] && p.Answered[w]).Select(p => p.Id), 0, w)]
                )),
        ];

    private IReadOnlyList<(string Name, List<MadePerson> People)> By(string name, Func<MadePerson, int> axis) =>
        [.. People.GroupBy(axis).OrderBy(g => g.Key).Select(g => ($"{name} {g.Key}", g.ToList()))];

    public static MadeOrganisation Make(int size, int units, int grades, int answering, int seed)
    {
        var random = new Random(seed);
        return new([
            .. Enumerable
                .Range(0, size)
                .Select(i => new MadePerson(
                    new Guid(i, 0, 0, new byte[8]),
                    // Units and grades of very different sizes, as they are.
                    random.Next(1 + random.Next(units)),
                    random.Next(1 + random.Next(grades)),
                    [.. Enumerable.Range(0, Waves).Select(_ => random.Next(100) < answering)]
                )),
        ]);
    }
}

internal sealed record MadePerson(Guid Id, int Unit, int Grade, bool[] Answered);
