using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform.Data;
using Pieredze.Platform.Mail;
using Pieredze.Programmes;

namespace Pieredze.Watching;

/// <summary>Tells the staff of a programme that a sign is beyond its limit; which one, they read on the page.</summary>
public sealed class AlertMail(Database db, Post post)
{
    public Task TellAsync(Programme programme, DateOnly by) =>
        WriteAsync(programme, "alert-mail", by, [StaffRole.Coordinator, StaffRole.MentorSupport, StaffRole.Auditor]);

    /// <summary>Whoever only observes is not asked to answer.</summary>
    public Task RemindAsync(Programme programme, DateOnly by) =>
        WriteAsync(programme, "alert-reminder", by, [StaffRole.Coordinator, StaffRole.MentorSupport]);

    public Task AskToReviewAsync(Programme programme) =>
        WriteAsync(programme, "review-mail", programme.ReviewOn!.Value, [StaffRole.Coordinator], "readiness");

    private async Task WriteAsync(
        Programme programme,
        string key,
        DateOnly by,
        StaffRole[] roles,
        string page = "watch"
    )
    {
        var staff = db.StaffMembers.Where(s => s.ProgrammeId == programme.Id && roles.Contains(s.Role));
        var readers = await db
            .Accounts.Where(a => a.DisabledAt == null && staff.Any(s => s.PersonId == a.Id))
            .OrderBy(a => a.Id)
            .AsNoTracking()
            .ToListAsync();
        foreach (var reader in readers)
        {
            var words = post.In("Watching", reader.Language);
            var title = programme.Title(words.Language);
            var letter = new Letter(
                "watch",
                words[$"{key}-subject"],
                [words[$"{key}-text", ("programme", title), ("by", by)]],
                words["alert-mail-open"],
                $"{post.Url}/programmes/{programme.Id}/{page}"
            );
            post.Add(letter, reader.Email!, reader.Name, reader.Language, reader.Id);
        }
    }
}
