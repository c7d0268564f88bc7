using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement.Benefits;
using Pieredze.Measurement.Pulse;
using Pieredze.Measuring.Surveys;
using Pieredze.People;
using Pieredze.Platform.Data;

namespace Pieredze.Measuring.Publishing;

/// <summary>
/// What the watch over harms needs of answers that stay with their person. It is handed on only once it has gone into
/// something published, and only as far as that cut could be told.
/// </summary>
public sealed class LinkedAnswers(Database db)
{
    private static readonly string[] VoiceItems = ["P04a", "P04b", "P04c"];

    /// <summary>How openly mentees speak up, at the start and at the end; empty unless that change has been published.</summary>
    public async Task<IReadOnlyList<(double Earlier, double Later)>> VoiceAsync(Guid programme)
    {
        if (!await IsToldAsync(programme, Subject.Voice))
        {
            return [];
        }

        var by = (await RepliesAsync(programme))
            .Select(r => (r.PersonId, r.Wave, Score: Mean(r)))
            .Where(r => r.Score is not null)
            .ToLookup(r => r.PersonId);
        return
        [
            .. by.Select(p => p.ToDictionary(r => r.Wave, r => r.Score!.Value))
                .Where(w => w.ContainsKey(Wave.Start) && w.ContainsKey(Wave.End))
                .Select(w => (w[Wave.Start], w[Wave.End])),
        ];
    }

    /// <summary>Whether each mentee felt in the right place at the end, to be counted by groups of five and more.</summary>
    public async Task<IReadOnlyDictionary<Guid, bool>> BelongingAsync(Guid programme)
    {
        var item = PulseItem.Of(Subject.Belonging)!;
        return !await IsToldAsync(programme, Subject.Belonging)
            ? new Dictionary<Guid, bool>()
            : (await RepliesAsync(programme))
                .Where(r => r.Wave == Wave.End && r[item.Code] is not null)
                .ToDictionary(r => r.PersonId, r => item.IsFavourable(r[item.Code]!.Value));
    }

    private Task<bool> IsToldAsync(Guid programme, string subject) =>
        db
            .Snapshots.Where(s => s.ProgrammeId == programme && s.Wave == Wave.End)
            .AnyAsync(s => s.Cuts.Any(c => c.Subject == subject && c.Group == Group.Mentees && c.Numbers != null));

    private Task<List<SurveyReply>> RepliesAsync(Guid programme) =>
        db
            .SurveyReplies.AsNoTracking()
            .Include(r => r.Answers)
            .Where(r => r.ProgrammeId == programme && r.IsPublished && !r.IsWaiting && r.Side == Side.Mentee)
            .Where(r => r.Wave == Wave.Start || r.Wave == Wave.End)
            .ToListAsync();

    private static double? Mean(SurveyReply reply)
    {
        var given = VoiceItems.Select(i => reply[i]).OfType<int>().ToList();
        return given.Count * 2 < VoiceItems.Length ? null : given.Average();
    }
}
