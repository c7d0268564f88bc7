using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.People.Import;

/// <summary>Brings accepted rows in, all of them or none. People are known by their e-mail, so a second import updates them.</summary>
public sealed class ImportWriter(Database db, Clock clock)
{
    private const int Chunk = 500;
    private const int MiddleLevel = 3;
    private readonly Dictionary<string, Guid> _ids = [];
    private int _added;

    /// <summary>Writes everything and marks the file as brought in, in one transaction; a file brought in before changes nothing.</summary>
    public Task WriteAsync(OnDesk desk, Guid by, Action<int>? report = null) =>
        db.AllOrNothingAsync(async () =>
        {
            var (id, now) = (desk.Batch.Id, clock.Now);
            var rest = desk.Plan.Problems.Count == 0 ? [] : desk.File.Rest(desk.Plan).Packed();
            var marked = await db
                .ImportBatches.Where(b => b.Id == id && b.ConfirmedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(b => b.ConfirmedAt, now).SetProperty(b => b.Content, rest));
            if (marked == 1)
            {
                await WriteRowsAsync(desk, report);
                await LinkManagersAsync(desk.Plan.Accepted);
                db.Note("people-imported", now, by, programme: desk.Batch.ProgrammeId);
                await db.SaveChangesAsync();
                var (added, updated) = (_added, _ids.Count - _added);
                await db
                    .ImportBatches.Where(b => b.Id == id)
                    .ExecuteUpdateAsync(set =>
                        set.SetProperty(b => b.Added, added)
                            .SetProperty(b => b.Updated, updated)
                            .SetProperty(b => b.Done, desk.Plan.Accepted.Count)
                    );
            }
        });

    private async Task WriteRowsAsync(OnDesk desk, Action<int>? report)
    {
        var through = 0;
        foreach (var chunk in desk.Plan.Accepted.Chunk(Chunk))
        {
            await WriteChunkAsync(chunk, desk.Batch.ProgrammeId);
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
            report?.Invoke(through += chunk.Length);
        }
    }

    private async Task WriteChunkAsync(ImportedPerson[] rows, Guid programmeId)
    {
        var emails = rows.Select(r => r.Email).Distinct().ToList();
        var known = await db.People.Where(p => emails.Contains(p.Email)).ToDictionaryAsync(p => p.Email);
        var ids = known.Values.Select(p => p.Id).ToList();
        var places = (
            await db
                .Enrolments.Include(e => e.Competences)
                .Where(e => e.ProgrammeId == programmeId && ids.Contains(e.PersonId))
                .ToListAsync()
        ).ToDictionary(e => (e.PersonId, e.Side));
        var accounts = await AccountsAsync([.. emails.Where(e => !known.ContainsKey(e))]);
        foreach (var row in rows)
        {
            if (!known.TryGetValue(row.Email, out var person))
            {
                person = New(row, accounts);
                known.Add(row.Email, person);
                db.People.Add(person);
                _added++;
            }

            row.CopyTo(person);
            _ids[row.Email] = person.Id;
            foreach (var side in row.Sides)
            {
                Place(places.GetValueOrDefault((person.Id, side)), row, person.Id, side, programmeId);
            }
        }
    }

    // Whoever has an account already is the same person under the same key.
    private async Task<Dictionary<string, Guid>> AccountsAsync(List<string> emails)
    {
        var normal = emails.ConvertAll(e => e.ToUpperInvariant());
        var found = await db
            .Accounts.Where(a => normal.Contains(a.NormalizedEmail!))
            .Select(a => new { a.Id, a.NormalizedEmail })
            .ToListAsync();
        var people = db.People;
        var ids = found.ConvertAll(a => a.Id);
        var taken = await people.Where(p => ids.Contains(p.Id)).Select(p => p.Id).ToListAsync();
        return found
            .Where(a => !taken.Contains(a.Id))
            .DistinctBy(a => a.NormalizedEmail)
            .ToDictionary(a => a.NormalizedEmail!, a => a.Id);
    }

    private Person New(ImportedPerson row, Dictionary<string, Guid> accounts) =>
        new()
        {
            Id = accounts.TryGetValue(row.Email.ToUpperInvariant(), out var id) ? id : Guid.CreateVersion7(),
            FirstName = row.FirstName,
            LastName = row.LastName,
            Email = row.Email,
            CreatedAt = clock.Now,
        };

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

        place.IsNominated = row.Nominated ?? place.IsNominated;
        place.Capacity = row.Capacity ?? place.Capacity;
        place.HoursPerMonth = row.HoursPerMonth ?? place.HoursPerMonth;
        place.Languages = row.Languages.Count > 0 ? [.. row.Languages] : place.Languages;
        var topics = side == Side.Mentor ? row.Strengths : row.Needs;
        if (topics.Count > 0)
        {
            db.Set<Competence>().RemoveRange(place.Competences);
            db.Set<Competence>()
                .AddRange(
                    topics.Select(t => new Competence
                    {
                        EnrolmentId = place.Id,
                        Topic = t.Topic,
                        Level = t.Level ?? MiddleLevel,
                    })
                );
        }
    }

    private async Task LinkManagersAsync(IReadOnlyList<ImportedPerson> rows)
    {
        foreach (var chunk in rows.Where(r => r.ManagerEmail is not null).Chunk(Chunk))
        {
            var outside = chunk.Select(r => r.ManagerEmail!).Where(e => !_ids.ContainsKey(e)).Distinct().ToList();
            var managers = await db
                .People.Where(p => outside.Contains(p.Email))
                .ToDictionaryAsync(p => p.Email, p => p.Id);
            var ids = chunk.Select(r => _ids[r.Email]).ToList();
            var people = await db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id);
            foreach (var row in chunk)
            {
                if (_ids.TryGetValue(row.ManagerEmail!, out var id) || managers.TryGetValue(row.ManagerEmail!, out id))
                {
                    people[_ids[row.Email]].ManagerId = id;
                }
            }

            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
        }
    }
}
