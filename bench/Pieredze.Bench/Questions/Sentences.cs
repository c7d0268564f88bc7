using Pieredze.Questions;

namespace Pieredze.Bench.Questions;

/// <summary>A sentence and the kind that people gave it.</summary>
internal sealed record Labelled(Language Language, string Sentence, Kind Kind)
{
    public static readonly Kind[] Acceptable = [Kind.Open, Kind.Reflection, Kind.Closed];

    /// <summary>The sentences of one set of the tests.</summary>
    public static IReadOnlyList<Labelled> Of(string set) =>
        [
            .. File.ReadLines(Path.Combine("tests", "Pieredze.Questions.Tests", "Sets", set))
                .Where(row => row.Length > 0 && row[0] != '#')
                .Select(row => row.Split('\t'))
                .Select(cells => new Labelled(
                    cells[0] == "lv" ? Language.Latvian : Language.English,
                    cells[1],
                    Enum.Parse<Kind>(cells[2], ignoreCase: true)
                )),
        ];
}
