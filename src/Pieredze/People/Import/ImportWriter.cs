using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.People.Import;

/// <summary>Brings accepted rows in, all of them or none. People are known by their e-mail, so a second import updates them.</summary>
public sealed class ImportWriter(Database db, Clock clock)
{
    private const int Chunk = 500;

    /// <summary>Writes everything in one transaction; reports after each chunk how many rows are through.</summary>
    public async Task<(int Added, int Updated)> WriteAsync(
        Guid programmeId,
        Guid by,
        IReadOnlyList<ImportedPerson> rows,
        Func<int, Task>? report = null
    )
    {
        var counts = (0, 0);
        await db.AllOrNothingAsync(async () => counts = await WriteRowsAsync(programmeId, by, rows, report));
        return counts;
    }

    private async Task<(int Added, int Updated)> WriteRowsAsync(
        Guid programmeId,
        Guid by,
        IReadOnlyList<ImportedPerson> rows,
        Func<int, Task>? report
    )
    {
        var (added, updated) = (0, 0);
        var ids = new Dictionary<string, Guid>();
        foreach (var chunk in rows.Chunk(Chunk))
        {
            var emails = chunk.Select(r => r.Email).ToList();
            var known = await db.People.Where(p => emails.Contains(p.Email)).ToDictionaryAsync(p => p.Email);
            var knownIds = known.Values.Select(p => p.Id).ToList();
            var places = (
                await db
                    .Enrolments.Include(e => e.Competences)
                    .Where(e => e.ProgrammeId == programmeId && knownIds.Contains(e.PersonId))
                    .ToListAsync()
            ).ToDictionary(e => (e.PersonId, e.Side));
            foreach (var row in chunk)
            {
                if (!known.TryGetValue(row.Email, out var person))
                {
                    person = new Person
                    {
                        FirstName = row.FirstName,
                        LastName = row.LastName,
                        Email = row.Email,
                        CreatedAt = clock.Now,
                    };
                    db.People.Add(person);
                    added++;
                }
                else
                {
                    updated++;
                }

                Copy(row, person);
                ids[row.Email] = person.Id;
                foreach (var side in row.Sides)
                {
                    Place(places.GetValueOrDefault((person.Id, side)), row, person.Id, side, programmeId);
                }
            }

            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
            if (report is not null)
            {
                await report(chunk.Length);
            }
        }

        await LinkManagersAsync(rows, ids);
        db.Note("people-imported", clock.Now, by, programme: programmeId);
        await db.SaveChangesAsync();
        return (added, updated);
    }

    // What the file does not say stays as it is.
    private static void Copy(ImportedPerson row, Person person)
    {
        (person.FirstName, person.LastName) = (row.FirstName, row.LastName);
        person.AddressedAs = row.AddressedAs ?? person.AddressedAs;
        person.JobTitle = row.JobTitle ?? person.JobTitle;
        person.Unit = row.Unit ?? person.Unit;
        person.Site = row.Site ?? person.Site;
        person.Grade = row.Grade ?? person.Grade;
        person.Profession = row.Profession ?? person.Profession;
        person.About = row.About ?? person.About;
        person.Language = row.Language ?? person.Language;
        person.StartedOn = row.StartedOn ?? person.StartedOn;
        person.Fold();
    }

    // A place made here is only an invitation; what a person has said for themselves is theirs.
    private void Place(Enrolment? place, ImportedPerson row, Guid personId, Side side, Guid programmeId)
    {
        if (place is null)
        {
            place = new Enrolment
            {
                ProgrammeId = programmeId,
                PersonId = personId,
                Side = side,
                CreatedAt = clock.Now,
            };
            db.Enrolments.Add(place);
        }
        else if (place.State != EnrolmentState.Invited)
        {
            return;
        }

        place.Capacity = row.Capacity ?? place.Capacity;
        place.HoursPerMonth = row.HoursPerMonth ?? place.HoursPerMonth;
        place.Languages = row.Languages.Count > 0 ? [.. row.Languages] : place.Languages;
        var topics = side == Side.Mentor ? row.Strengths : row.Needs;
        if (topics.Count > 0)
        {
            db.Set<Competence>().RemoveRange(place.Competences);
            db.Set<Competence>()
                .AddRange(
                    topics.Select(topic => new Competence
                    {
                        EnrolmentId = place.Id,
                        Topic = topic,
                        Level = 3,
                    })
                );
        }
    }

    private async Task LinkManagersAsync(IReadOnlyList<ImportedPerson> rows, Dictionary<string, Guid> ids)
    {
        foreach (var chunk in rows.Where(r => r.ManagerEmail is not null && r.ManagerEmail != r.Email).Chunk(Chunk))
        {
            var missing = chunk.Select(r => r.ManagerEmail!).Where(e => !ids.ContainsKey(e)).Distinct().ToList();
            foreach (
                var known in await db
                    .People.Where(p => missing.Contains(p.Email))
                    .Select(p => new { p.Email, p.Id })
                    .ToListAsync()
            )
            {
                ids[known.Email] = known.Id;
            }

            var people = chunk.Select(r => ids[r.Email]).ToList();
            var byId = await db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id);
            foreach (var row in chunk)
            {
                if (ids.TryGetValue(row.ManagerEmail!, out var manager))
                {
                    byId[ids[row.Email]].ManagerId = manager;
                }
            }

            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
        }
    }
}
