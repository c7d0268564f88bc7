using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Pieredze.Questions;

/// <summary>Reads a draft back to the one who wrote it. What is sent here is read, answered and forgotten.</summary>
public sealed class CoachModel(Platform.Words.Words words) : PageModel
{
    [BindProperty]
    public string? Draft { get; set; }

    /// <summary>The language of the draft: that of the page unless said otherwise.</summary>
    [BindProperty]
    public string? In { get; set; }

    public Read? Read { get; private set; }

    /// <summary>Whether something was sent, so that an empty draft is answered, too.</summary>
    public bool IsAsked { get; private set; }

    public Language Language => (In ?? words.Language) == "en" ? Language.English : Language.Latvian;

    public void OnGet() { }

    public void OnPost() => (IsAsked, Read) = (true, Read.Of(Draft, Language));
}
