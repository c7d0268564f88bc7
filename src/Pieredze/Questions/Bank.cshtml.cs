using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Pieredze.Questions;

/// <summary>The bank of open questions, by stage and by words; made to be printed as cards, too.</summary>
public sealed class BankModel(Platform.Words.Words words) : PageModel
{
    public const string Stages = "ABCDE";

    /// <summary>The letter of one stage, or nothing for all.</summary>
    [BindProperty(SupportsGet = true, Name = "stage")]
    public string? Stage { get; set; }

    [BindProperty(SupportsGet = true, Name = "technique")]
    public Technique? Technique { get; set; }

    [BindProperty(SupportsGet = true, Name = "situation")]
    public Situation? Situation { get; set; }

    /// <summary>Words to look for, whatever their case and marks.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    public IReadOnlyList<IGrouping<char, string>> Found { get; private set; } = [];

    public int Count => Found.Sum(stage => stage.Count());

    public void OnGet()
    {
        var language = Reads.In(words.Language);
        var wanted = (Words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Found =
        [
            .. QuestionBank
                .All.Where(question => Stage is not { Length: 1 } || question.Stage == Stage[0])
                .Where(question => Technique is null || question.Technique == Technique)
                .Where(question => Situation is null || question.Situation == Situation)
                .Select(question => (question.Stage, Text: question.In(language)))
                .Where(one => wanted.All(word => Has(one.Text, word)))
                .GroupBy(one => one.Stage, one => one.Text),
        ];
    }

    private static bool Has(string text, string word) =>
        CultureInfo.InvariantCulture.CompareInfo.IndexOf(
            text,
            word,
            CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace
        ) >= 0;
}
