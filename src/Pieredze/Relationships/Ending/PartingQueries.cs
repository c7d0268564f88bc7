using Microsoft.EntityFrameworkCore;
using Pieredze.Platform.Data;

namespace Pieredze.Relationships.Ending;

public static class PartingQueries
{
    /// <summary>Whether another pair of this person ended early in this programme; told to that person only.</summary>
    public static Task<bool> HasPartedBeforeAsync(this Database db, Relationship pair, Guid person)
    {
        var (id, programme) = (pair.Id, pair.ProgrammeId);
        return db.Relationships.AnyAsync(r =>
            r.Id != id
            && r.ProgrammeId == programme
            && (r.MenteeId == person || r.MentorId == person)
            && r.Standing == Standing.EndedEarly
        );
    }
}
