using Microsoft.EntityFrameworkCore;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Platform.Mail;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Between;

/// <summary>The messages of a pair: what is new to the reader, and one mail, without content, until they have read.</summary>
public sealed class Letterbox(Database db, Post post)
{
    public const int AtOnce = 50;

    public Task<List<Message>> NewestAsync(Guid pair, DateTime? before) =>
        db
            .Messages.Where(m => m.RelationshipId == pair && (before == null || m.SentAt < before))
            .OrderByDescending(m => m.SentAt)
            .ThenByDescending(m => m.Id)
            .Take(AtOnce + 1)
            .AsNoTracking()
            .ToListAsync();

    public Task<int> UnreadAsync(Relationship pair, Guid reader)
    {
        var (id, since) = (pair.Id, pair.PartOf(reader).ReadUntil);
        return db.Messages.CountAsync(m =>
            m.RelationshipId == id && m.AuthorId != reader && (since == null || m.SentAt > since)
        );
    }

    /// <summary>Remembers how far somebody has read, without touching anything that the two may be editing.</summary>
    public Task ReadAsync(Relationship pair, Guid reader, DateTime until)
    {
        var mine = db.Relationships.Where(r => r.Id == pair.Id);
        return pair.IsMentee(reader)
            ? mine.ExecuteUpdateAsync(set => set.SetProperty(r => r.Mentee.ReadUntil, until))
            : mine.ExecuteUpdateAsync(set => set.SetProperty(r => r.Mentor.ReadUntil, until));
    }

    /// <summary>Sends on what was said; the same words sent twice in a row are one message.</summary>
    public async Task SendAsync(PairDesk desk, string? text)
    {
        var (pair, me) = (desk.Pair, desk.MyId);
        var said = pair.Say(me, text, desk.Clock.Now);
        var last = (await NewestAsync(pair.Id, null)).FirstOrDefault();
        if (last?.AuthorId == me && last.Text == said.Text && last.SentAt > said.SentAt.AddMinutes(-5))
        {
            return;
        }

        if (await UnreadAsync(pair, pair.Other(me)) == 0)
        {
            Tell(desk.Other, pair.Id);
        }

        db.Messages.Add(said);
    }

    private void Tell(Person to, Guid pair)
    {
        var words = post.In("Relationships/Between", to.Language);
        var letter = new Letter(
            "message",
            words["mail-message-subject"],
            [words["mail-message-text"]],
            words["mail-message-open"],
            $"{post.Url}/pairs/{pair}/messages"
        );
        post.Add(letter, to.Email, to.Name, to.Language, to.Id);
    }
}
