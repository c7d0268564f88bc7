using System.Buffers.Binary;
using System.Reflection;
using System.Security.Cryptography;

namespace Pieredze.Questions;

/// <summary>Open questions for each stage of a mentoring relationship (our own text, CC BY-SA 4.0).</summary>
public static class QuestionBank
{
    private static readonly ILookup<char, Question> ByStage = Read().ToLookup(question => question.Stage);

    /// <summary>Every question, stage by stage in the order of the file.</summary>
    public static IReadOnlyList<Question> All { get; } = [.. ByStage.SelectMany(stage => stage)];

    /// <summary>The questions of one stage.</summary>
    /// <param name="stage">'A' building, 'B' goals, 'C' working, 'D' ending, 'E' moving on; either case.</param>
    /// <param name="language">The language to ask in.</param>
    /// <returns>The wordings; empty for a letter that is no stage.</returns>
    public static IReadOnlyList<string> For(char stage, Language language) =>
        [.. ByStage[char.ToUpperInvariant(stage)].Select(question => question.In(language))];

    /// <summary>The question that a pair sees on a day: the same all day for both, in either language.</summary>
    /// <remarks>A pair goes through all questions of its stage, in an order of its own, before one comes back.</remarks>
    /// <param name="stage">The letter of the stage, 'A' to 'E'.</param>
    /// <param name="language">The language to ask in.</param>
    /// <param name="day">The day in the organisation's time zone.</param>
    /// <param name="pair">Identity of the relationship.</param>
    /// <param name="more">Questions that are asked beside those of the bank, in a fixed order.</param>
    /// <returns>The wording, or null for a letter that is no stage.</returns>
    public static string? OfTheDay(
        char stage,
        Language language,
        DateOnly day,
        Guid pair,
        IEnumerable<Question>? more = null
    )
    {
        var added = (more ?? []).Where(question => question.Stage == char.ToUpperInvariant(stage));
        IReadOnlyList<string> questions = [.. For(stage, language), .. added.Select(question => question.In(language))];
        if (questions.Count == 0)
        {
            return null;
        }

        var order = Enumerable.Range(0, questions.Count).OrderBy(number => Draw(pair, stage, number)).ToList();
        return questions[order[day.DayNumber % questions.Count]];
    }

    private static ulong Draw(Guid pair, char stage, int number)
    {
        Span<byte> ticket = stackalloc byte[18];
        pair.TryWriteBytes(ticket);
        ticket[16] = (byte)char.ToUpperInvariant(stage);
        ticket[17] = (byte)number;
        return BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(ticket));
    }

    private static T Named<T>(string name)
        where T : struct, Enum => Enum.Parse<T>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static IEnumerable<Question> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("question-bank.tsv")!;
        using var reader = new StreamReader(stream);
        var rows = reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return
        [
            .. rows.Where(row => row[0] != '#')
                .Skip(1)
                .Select(row => row.Split('\t'))
                .Select(cells => new Question(cells[0][0], cells[1], cells[2])
                {
                    Technique = Named<Technique>(cells[3]),
                    Situation = Named<Situation>(cells[4]),
                }),
        ];
    }
}
