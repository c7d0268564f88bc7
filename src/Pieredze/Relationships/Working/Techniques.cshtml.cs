using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Platform.Data;

namespace Pieredze.Relationships.Working;

/// <summary>A card for each way of helping, in the reader's language.</summary>
public sealed class TechniquesModel(Database db) : PageModel
{
    public string ReferralContacts { get; private set; } = "";

    public async Task OnGetAsync() =>
        ReferralContacts = (await db.Set<Programmes.Organisation>().FindAsync(1))?.ReferralContacts ?? "";
}
