using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Guide.Choosing;

/// <summary>The answers stand in the address: nothing is stored, and a result can be kept, printed or shown to somebody.</summary>
public sealed class WhichOneModel(Database db, Me me) : PageModel
{
    public Comparison Comparison { get; private set; } = null!;

    /// <summary>Whether the form was sent, so that what is missing is named.</summary>
    public bool IsAsked { get; private set; }

    public Leaning? Leaning { get; private set; }

    public string? Contacts { get; private set; }

    public bool IsRisky => Request.Query["risky"] == "true";

    public bool Asks => Comparison.Way is Way.Mentoring or Way.Combination;

    public async Task OnGetAsync()
    {
        Comparison = new Comparison(
            [.. Enum.GetValues<Stop>().Where(stop => Request.Query["stop"].Contains($"{stop}"))],
            Enumerable
                .Range(1, Comparison.Questions)
                .Select(question => (question, Place: Place($"q{question}", -Comparison.Most, Comparison.Most)))
                .Where(one => one.Place is not null)
                .ToDictionary(one => one.question, one => one.Place!.Value)
        );
        IsAsked = Request.Query.ContainsKey("asked");
        int?[] dial = [.. Enumerable.Range(0, StyleDial.Rows).Select(Row)];
        if (Asks && dial.All(row => row is not null))
        {
            Leaning = new Leaning([.. dial.Select(row => row!.Value)], IsRisky);
        }

        if (me.IsSignedIn && Comparison.Way == Way.OtherHelp)
        {
            Contacts = await db.Organisations.Select(o => o.ReferralContacts).SingleOrDefaultAsync();
        }
    }

    /// <summary>A number with its sign as it is printed: +2, −2, 0.</summary>
    public static string Signed(int number) => number.ToString("+0;−0;0", CultureInfo.InvariantCulture);

    public int? Row(int row) => Place($"d{row}", 0, 4);

    private int? Place(string name, int least, int most) =>
        int.TryParse(Request.Query[name], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var place)
        && place >= least
        && place <= most
            ? place
            : null;
}
