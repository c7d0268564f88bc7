using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform.Data;
using Pieredze.Questions;

namespace Pieredze.Admin.OwnData;

/// <summary>How often a person asked and told, month by month, where they had it counted, and their own questions.</summary>
public sealed class OwnAsking(Database db) : IPersonalData
{
    public string Key => "asking";

    public async Task<IReadOnlyList<OwnPart>> TellAsync(Guid person)
    {
        var tallies = await db.AskingTallies.Where(t => t.AccountId == person).AsNoTracking().ToListAsync();
        var own = await db.OwnQuestions.Where(q => q.AccountId == person).OrderBy(q => q.Id).ToListAsync();
        return
        [
            new("own-questions", [.. own.Select(q => new OwnThing(("text", q.Text)))]),
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

    public async Task EraseAsync(Guid person)
    {
        await db.AskingTallies.Where(t => t.AccountId == person).ExecuteDeleteAsync();
        await db.OwnQuestions.Where(q => q.AccountId == person).ExecuteDeleteAsync();
    }
}
