using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Safeguards.Supporting;

/// <summary>A question with its words opened, and the names of the two between whom it is.</summary>
public sealed record PrivateQuestion(
    MentorQuestion Question,
    string? Mentor,
    string? Supporter,
    string? Text,
    string? Answer
)
{
    public static async Task<IReadOnlyList<PrivateQuestion>> OpenAsync(
        Database db,
        Sealer sealer,
        IQueryable<MentorQuestion> questions
    )
    {
        var all = await questions.OrderByDescending(q => q.AskedOn).ThenBy(q => q.Id).AsNoTracking().ToListAsync();
        var ids = all.SelectMany(q => new[] { q.MentorId, q.SupporterId }).Distinct().ToList();
        var names = await db.Accounts.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name);
        return
        [
            .. all.Select(q => new PrivateQuestion(
                q,
                names.GetValueOrDefault(q.MentorId),
                names.GetValueOrDefault(q.SupporterId),
                sealer.Open(q.Id, q.Text),
                q.Answer is null ? null : sealer.Open(q.Id, q.Answer)
            )),
        ];
    }
}
