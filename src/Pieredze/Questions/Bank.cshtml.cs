using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Programmes;

namespace Pieredze.Questions;

/// <summary>The bank of open questions with those of one's programmes and one's own; made to be printed as cards, too.</summary>
public sealed class BankModel(Database db, Me me, TakesPart takesPart, Platform.Words.Words words) : PageModel, IReload
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

    public IReadOnlyList<IGrouping<char, BankCard>> Found { get; private set; } = [];
    public IReadOnlyList<OwnQuestion> Mine { get; private set; } = [];

    /// <summary>A question of one's own that is not open, before it is kept all the same.</summary>
    public Entry? Held { get; private set; }

    public int Count => Found.Sum(stage => stage.Count());

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAddAsync(string? text, string? forStage, string? seen)
    {
        await LoadAsync();
        var question = OwnQuestion.Add(me.Id, text, forStage, Mine.Count);
        var read = Entry.Of(question.Text, seen, Reads.In(words.Language));
        if (read.IsHeld)
        {
            Held = read with { Stage = forStage };
            return Page();
        }

        db.Add(question);
        await db.SaveChangesAsync();
        TempData["Done"] = words.For("Questions")["own-added"];
        return LocalRedirect("/questions#own");
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid own)
    {
        var gone = await db.OwnQuestions.Of(me).Where(q => q.Id == own).ExecuteDeleteAsync();
        return gone == 0 ? NotFound() : LocalRedirect("/questions#own");
    }

    public async Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        Mine = await db.OwnQuestions.Of(me).OrderBy(q => q.Stage).ThenBy(q => q.Id).AsNoTracking().ToListAsync();
        var programmes = takesPart.Programmes(db, me.Id);
        var added = await db
            .ProgrammeQuestions.Where(q => programmes.Contains(q.ProgrammeId))
            .OrderBy(q => q.Id)
            .AsNoTracking()
            .ToListAsync();
        var language = Reads.In(words.Language);
        var wanted = (Words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        // What people added says nothing of techniques and situations.
        var others = Technique is null && Situation is null ? added.Select(q => q.AsQuestion) : [];
        var own = Technique is null && Situation is null ? Mine : [];
        var cards = QuestionBank
            .All.Where(question => Technique is null || question.Technique == Technique)
            .Where(question => Situation is null || question.Situation == Situation)
            .Select(question => (question.Stage, Card: new BankCard(question.In(language), null)))
            .Concat(others.Select(q => (q.Stage, Card: new BankCard(q.In(language), "card-programme"))))
            .Concat(own.Select(q => (Stage: q.Stage[0], Card: new BankCard(q.Text, "card-own"))));
        Found =
        [
            .. cards
                .Where(one => Stage is not { Length: 1 } || one.Stage == Stage[0])
                .Where(one => wanted.All(word => Has(one.Card.Text, word)))
                .GroupBy(one => one.Stage, one => one.Card)
                .OrderBy(stage => stage.Key),
        ];
    }

    private static bool Has(string text, string word) =>
        CultureInfo.InvariantCulture.CompareInfo.IndexOf(
            text,
            word,
            CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace
        ) >= 0;
}

/// <summary>One question on a card, and the key of the word for where it comes from; null for the bank itself.</summary>
public sealed record BankCard(string Text, string? From);
