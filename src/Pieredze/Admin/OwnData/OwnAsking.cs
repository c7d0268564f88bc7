using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform.Data;
using Pieredze.Questions;

namespace Pieredze.Admin.OwnData;

/// <summary>How often a person asked and told, month by month, where they had it counted.</summary>
public sealed class OwnAsking(Database db) : IPersonalData
{
    public string Key => "asking";

    public async Task<IReadOnlyList<OwnPart>> TellAsync(Guid person)
    {
        var tallies = await db.AskingTallies.Where(t => t.AccountId == person).AsNoTracking().ToListAsync();
        return
        [
            new(
                "asking-tallies",
                [
                    .. tallies
                        .OrderBy(t => t.Month)
                        .Select(t => new OwnThing(("month", t.Month), ("asked", t.Asked), ("told", t.Told))),
                ]
            ),
        ];
    }

    public Task EraseAsync(Guid person) => db.AskingTallies.Where(t => t.AccountId == person).ExecuteDeleteAsync();
}
