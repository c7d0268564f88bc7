using System.Text;
using Pieredze.Questions;

namespace Pieredze.Bench.Questions;

/// <summary>Sentences changed at random: letters, marks, order, length.</summary>
internal sealed class Mutation(Random random, IReadOnlyList<Labelled> sentences)
{
    private const int Longest = 20_000;

    private static readonly string[] Pieces =
    [
        "?",
        "!",
        "…",
        ".",
        "??",
        ", ",
        " – ",
        "„",
        "”",
        "“",
        "«",
        "»",
        "\"",
        "'",
        "’",
        "(",
        ")",
        "\t",
        "\n",
        "\u00a0",
        "\u200b",
        "\u0301",
        "\u0304",
        "\ud83d",
        "\ude00",
        "\ud83d\ude00",
        "\u202e",
        "İ",
        "ß",
        "ﬁ",
        "0",
        "15",
        "\0",
        "\ufeff",
        " un ",
        " and ",
        " vai ",
        " jā",
        " ne",
        " you ",
        " tev ",
        " kas ",
        " what ",
        " why ",
        " kāpēc ",
        "ā",
        "Š",
        " ",
    ];

    public (Language Language, string Typed) Next()
    {
        var first = Any();
        var text = new StringBuilder(first.Sentence);
        for (var times = random.Next(1, 6); times > 0 && text.Length < Longest; times--)
        {
            Change(text);
        }

        return (random.Next(10) == 0 ? Any().Language : first.Language, text.ToString());
    }

    private Labelled Any() => sentences[random.Next(sentences.Count)];

    private void Change(StringBuilder text)
    {
        var at = random.Next(text.Length + 1);
        var length = random.Next(text.Length - at + 1);
        switch (random.Next(9))
        {
            case 0:
                text.Remove(at, Math.Min(length, 8));
                break;
            case 1:
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
            case 2:
                text.Insert(at, " " + Any().Sentence + " ");
                break;
            case 3:
                text.Insert(at, text.ToString(at, length));
                break;
            case 4:
                text.Insert(at, Any().Sentence[..random.Next(5)]);
                break;
            case 5:
                text.Insert(at, (char)random.Next(char.MaxValue + 1));
                break;
            case 6:
                Recase(text);
                break;
            case 7:
                text.Remove(at, length).Append(Any().Sentence);
                break;
            case 8 when random.Next(20) == 0:
                text.Insert(
                    at,
                    string.Concat(Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], random.Next(4_000)))
                );
                break;
        }
    }

    private static void Recase(StringBuilder text)
    {
        var upper = text.ToString().ToUpperInvariant();
        var whole = !upper.Any(letter => char.IsSurrogate(letter) || letter == '\uFFFE');
        text.Clear().Append(whole ? upper.Normalize(NormalizationForm.FormD) : upper);
    }
}
