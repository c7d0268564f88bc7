using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Measurement;
using Pieredze.Measurement.Anonymity;
using Pieredze.Measurement.Pulse;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Relationships;

namespace Pieredze.Measuring.Pulse;

/// <summary>Takes what somebody says in a round of the pulse, and forgets who said it.</summary>
public sealed class PulseDesk(Database db, Me me, Clock clock)
{
    /// <summary>The round that is open in a programme and to which I was invited; null otherwise.</summary>
    public async Task<(PulseRound Round, PulseParticipation Part)?> OpenAsync(Guid programme)
    {
        var id = me.Id;
        var round = await db
            .PulseRounds.Where(r => r.ProgrammeId == programme && !r.IsClosed)
            .OrderByDescending(r => r.Number)
            .FirstOrDefaultAsync();
        return
            round is not null
            && round.WhyNotAnswer(clock.Today) is null
            && await db.PulseParticipations.SingleOrDefaultAsync(p => p.RoundId == round.Id && p.PersonId == id)
                is { } part
            ? (round, part)
            : null;
    }

    /// <summary>What I am asked: as a mentee, as a mentor, or both.</summary>
    public async Task<IReadOnlyList<PulseItem>> ItemsAsync(Guid programme)
    {
        var id = me.Id;
        var sides = await db
            .Relationships.Of(me)
            .Where(r => r.ProgrammeId == programme)
            .Select(r => r.MenteeId == id)
            .Distinct()
            .ToListAsync();
        return
        [
            .. PulseItem.All.Where(i => i.Asked == Respondent.Both || sides.Contains(i.Asked == Respondent.Mentee)),
        ];
    }

    /// <summary>Keeps the answers apart from each other and from whoever gave them.</summary>
    public async Task TakeAsync(
        PulseRound round,
        PulseParticipation part,
        IEnumerable<(PulseItem Item, int Value)> answers,
        string? comment
    )
    {
        Refusal.Check(round.WhyNotAnswer(clock.Today));
        part.Answer();
        foreach (var (key, (item, value)) in Scatter.Keyed(answers))
        {
            Refusal.Check(item.Allows(value) ? null : new("answer-not-there"));
            db.PulseAnswers.Add(
                new()
                {
                    Key = key,
                    RoundId = round.Id,
                    Item = item.Code,
                    Value = value,
                }
            );
        }

        if (!string.IsNullOrWhiteSpace(comment))
        {
            db.PulseComments.Add(
                new()
                {
                    Key = Scatter.Key(),
                    RoundId = round.Id,
                    Text = comment.Trim(),
                }
            );
        }

        await db.SaveWithoutOrderAsync(
            nameof(PulseAnswer.RoundId),
            round.Id,
            typeof(PulseAnswer),
            typeof(PulseComment)
        );
    }
}
