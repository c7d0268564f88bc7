using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Relationships;
using Pieredze.Relationships.Working;

namespace Pieredze.Admin.OwnData;

/// <summary>Insights of one's own and those shown, what was challenged, doors, contacts and one's own feature checks.</summary>
public sealed class OwnLearning(Database db, Me me, Platform.Words.Words words) : IPersonalData
{
    private readonly Platform.Words.Words _words = words.For("Relationships/Working");

    public string Key => "learning";

    public async Task<IReadOnlyList<OwnPart>> TellAsync(Guid person)
    {
        var pairs = await db
            .Relationships.Of(me)
            .Include(r => r.Insights.Where(i => i.AuthorId == person || i.IsShared))
            .Include(r => r.Challenges)
            .Include(r => r.Opportunities)
            .Include(r => r.Contacts)
            .Include(r => r.FeatureChecks.Where(f => f.PersonId == person))
            .OrderBy(r => r.IntroducedOn)
            .AsNoTracking()
            .AsSplitQuery()
            .ToListAsync();
        var walkers = pairs.SelectMany(r => new[] { r.MentorId, r.MenteeId }).ToList();
        var names = await db.People.Where(p => walkers.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        return
        [
            new("insights", [.. pairs.SelectMany(r => r.Insights).Select(i => Insight(i, names))]),
            new("challenges", [.. pairs.SelectMany(r => r.Challenges).Select(c => Challenge(c, names))]),
            new("opportunities", [.. pairs.SelectMany(r => r.Opportunities).Select(o => Opportunity(o, names))]),
            new("contacts", [.. pairs.SelectMany(r => r.Contacts).Select(c => Contact(c, names))]),
            new(
                "feature-checks",
                [
                    .. pairs
                        .SelectMany(r => r.FeatureChecks)
                        .Select(f => new OwnThing(
                            ("stage", new Coded($"{f.Stage}", $"stage-{"abcde"[(int)f.Stage]}")),
                            ("answers", string.Join(", ", f.Answers)),
                            ("written", f.AnsweredAt)
                        )),
                ]
            ),
            new(
                "advocacy",
                [
                    .. pairs
                        .Where(r => r.AdvocacyAllowedOn is not null)
                        .Select(r => new OwnThing(("text", r.AdvocacyAbout), ("allowed", r.AdvocacyAllowedOn))),
                ]
            ),
        ];
    }

    public async Task EraseAsync(Guid person)
    {
        await db.Set<Insight>().Where(i => i.AuthorId == person).ExecuteDeleteAsync();
        await db.Set<Challenge>().Where(c => c.ById == person).ExecuteDeleteAsync();
        await db.Set<Opportunity>().Where(o => o.AskedBy == person).ExecuteDeleteAsync();
        await db.Set<Contact>().Where(c => c.AddedBy == person).ExecuteDeleteAsync();
        await db.Set<FeatureCheck>().Where(f => f.PersonId == person).ExecuteDeleteAsync();
    }

    private OwnThing Insight(Insight insight, Dictionary<Guid, string> names) =>
        new(
            ("kind", new Said($"{insight.Kind}", _words[$"insight-{insight.Kind}"])),
            ("text", insight.Text),
            ("shared", insight.IsShared),
            ("author", names.GetValueOrDefault(insight.AuthorId)),
            ("written", insight.WrittenAt)
        );

    private OwnThing Challenge(Challenge challenge, Dictionary<Guid, string> names) =>
        new(
            ("text", challenge.Assumption),
            ("author", names.GetValueOrDefault(challenge.ById)),
            ("whose", challenge.WhoseId is { } whose ? names.GetValueOrDefault(whose) : null),
            ("result", challenge.Outcome is { } outcome ? new Said($"{outcome}", _words[$"outcome-{outcome}"]) : null),
            ("written", challenge.RaisedAt)
        );

    private OwnThing Opportunity(Opportunity door, Dictionary<Guid, string> names) =>
        new(
            ("kind", new Said($"{door.Kind}", _words[$"door-{door.Kind}"])),
            ("text", door.Text),
            ("author", names.GetValueOrDefault(door.AskedBy)),
            ("state", new Said($"{door.State}", _words[$"opportunity-{door.State}"])),
            ("whom", door.Whom),
            ("allowed", door.WhomAgreedOn),
            ("result", door.Outcome),
            ("created", door.CreatedAt)
        );

    private OwnThing Contact(Contact contact, Dictionary<Guid, string> names) =>
        new(
            ("name", contact.Name),
            ("text", contact.For),
            ("closeness", new Said($"{contact.Closeness}", _words[$"closeness-{contact.Closeness}"])),
            ("author", names.GetValueOrDefault(contact.AddedBy))
        );
}
