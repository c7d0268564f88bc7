using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Pieredze.Questions;

/// <summary>Everyday situations in which advice lies on the tongue: one turns it into a question.</summary>
public sealed class PracticeModel(Platform.Words.Words words) : PageModel
{
    public const int Situations = 12;

    [BindProperty(SupportsGet = true, Name = "n")]
    public int Number { get; set; } = 1;

    [BindProperty]
    public string? Draft { get; set; }

    public Read? Read { get; private set; }

    /// <summary>Whether something was sent, so that an empty draft is answered, too.</summary>
    public bool IsAsked => HttpMethods.IsPost(Request.Method);

    public int? Next => Number < Situations ? Number + 1 : null;

    public IActionResult OnGet() => Number is < 1 or > Situations ? NotFound() : Page();

    public IActionResult OnPost()
    {
        if (Number is < 1 or > Situations)
        {
            return NotFound();
        }

        Read = Read.Of(Draft, Reads.In(words.Language));
        return Page();
    }
}
