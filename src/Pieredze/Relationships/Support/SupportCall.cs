using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Mail;
using Pieredze.Programmes;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Support;

/// <summary>A call for a talk from one of the two to the mentor support of their programme; it stands nowhere but in its mails.</summary>
public sealed class SupportCall(Database db, Post post)
{
    /// <summary>Who gets it: nobody who coordinates the programme, and neither of the two.</summary>
    public async Task<IReadOnlyList<Account>> HelpersAsync(Relationship pair)
    {
        var (mentor, mentee) = (pair.MentorId, pair.MenteeId);
        return await StaffQueries
            .Supporters(db, pair.ProgrammeId)
            .Where(a => a.Id != mentor && a.Id != mentee)
            .OrderBy(a => a.Id)
            .AsNoTracking()
            .ToListAsync();
    }

    public static Refusal? WhyNot(IReadOnlyList<Account> helpers) => helpers.Count == 0 ? new("call-nobody") : null;

    /// <summary>One mail to each helper. The form carries the number of the call, so that sent twice it is one call.</summary>
    public async Task SendAsync(PairDesk desk, IReadOnlyList<Account> helpers, Guid call, string? text)
    {
        var said = desk.Pair.CallForSupport(desk.MyId, text);
        Refusal.Check(WhyNot(helpers));
        var ids = helpers.Select(h => MailTo(h, call)).ToList();
        if (await db.Outbox.AnyAsync(m => ids.Contains(m.Id)))
        {
            return;
        }

        var programme = await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == desk.Pair.ProgrammeId);
        foreach (var helper in helpers)
        {
            var words = post.In("Relationships/Support", helper.Language);
            post.Add(
                LetterOf(desk, programme, words, said),
                helper.Email!,
                helper.Name,
                helper.Language,
                helper.Id,
                id: MailTo(helper, call)
            );
        }
    }

    private static Letter LetterOf(PairDesk desk, Programme programme, Platform.Words.Words words, string? said)
    {
        var me = desk.IAmMentee ? desk.Mentee : desk.Mentor;
        var asked = words[
            "mail-call-text",
            ("name", me.Name),
            ("programme", programme.Title(words.Language)),
            ("email", me.Email)
        ];
        IReadOnlyList<string> along = said is null ? [] : [words["mail-call-along"], said];
        return new Letter(
            "support",
            words["mail-call-subject"],
            [asked, .. along, words["mail-call-between"]],
            words["mail-call-answer"],
            $"mailto:{me.Email}"
        );
    }

    // The id begins with the time of the call, as all ids do, and ends differently for each reader.
    private static Guid MailTo(Account helper, Guid call)
    {
        var (id, reader) = (call.ToByteArray(bigEndian: true), helper.Id.ToByteArray(bigEndian: true));
        for (var i = 9; i < id.Length; i++)
        {
            id[i] ^= reader[i];
        }

        return new(id, bigEndian: true);
    }
}
