using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.Measurement;
using Pieredze.Measurement.Anonymity;
using Pieredze.Measurement.Benefits;
using Pieredze.Measurement.Pulse;
using Pieredze.Measuring.Plan;
using Pieredze.Measuring.Pulse;
using Pieredze.Measuring.Scales;
using Pieredze.Measuring.Surveys;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Measuring.Publishing;

/// <summary>Publishes a wave or a round once: a fixed list of cuts, and of these whatever the auditor of results lets through.</summary>
public sealed class Publisher(Database db, Clock clock, PlanDesk plans, OtherUnits others)
{
    /// <summary>Why a wave cannot be published now, or null when it can.</summary>
    public async Task<Refusal?> WhyNotWaveAsync(Guid programme, Wave wave) =>
        await db.Snapshots.AnyAsync(s => s.ProgrammeId == programme && s.Wave == wave) ? new("wave-published")
        : !await db.SurveyReplies.AnyAsync(r => r.ProgrammeId == programme && r.Wave == wave && !r.IsWaiting)
            ? new("wave-nobody")
        : null;

    /// <summary>Publishes a wave; the caller saves.</summary>
    public async Task WaveAsync(Programme programme, Wave wave, Guid? by)
    {
        Refusal.Check(await WhyNotWaveAsync(programme.Id, wave));
        var id = programme.Id;
        var plan = await plans.FrozenAsync(programme);
        var replies = await db
            .SurveyReplies.Include(r => r.Answers)
            .Where(r => r.ProgrammeId == id && (r.Wave == wave || r.Wave == Wave.Start))
            .ToListAsync();
        var asked = await AskedPeople.In(
            db,
            db.Relationships.Where(r => r.ProgrammeId == id),
            db.Enrolments.Where(e => e.ProgrammeId == id)
        );
        var snapshot = Begun(programme.Id, plan, by, wave: wave);
        var cuts = new WaveCuts(new(replies, wave), wave, Invited(asked, replies, Wave.Start).Count)
        {
            Other = await others.OfAsync(plan, wave),
        };
        var already = await others.AlreadyAsync(plan);
        foreach (var indicator in Subject.Asked(plan, wave, await db.OwnScales.InAsync(id)))
        {
            Choose(snapshot, [.. cuts.Of(indicator)], plan.FewestForNumbers, already[indicator.Code]);
        }

        if (wave is Wave.Start or Wave.End)
        {
            var told = snapshot
                .Cuts.Where(c => Subject.Root(c.Subject) == Subject.Belonging)
                .SelectMany(c => c.Figures());
            Choose(
                snapshot,
                [.. BelongingCuts.Of(replies, await PeopleAsync(id), wave)],
                plan.FewestForHarm,
                [.. already[Subject.Belonging], .. told]
            );
        }

        if (wave is Wave.ThreeMonthsOn or Wave.SixMonthsOn)
        {
            Choose(snapshot, [cuts.Held()], plan.FewestForNumbers, already[SurveyItem.Held]);
        }

        var answered = replies.Where(r => r.Wave == wave && !r.IsWaiting).Select(r => r.Key).Distinct().Count();
        Tell(snapshot, Invited(asked, replies, wave).Count, answered);
        replies.ForEach(r => r.Publish());
        db.Note("wave-published", clock.Now, by, id);
    }

    /// <summary>Publishes a round of the pulse that has been closed; the caller saves.</summary>
    public async Task PulseAsync(PulseRound round)
    {
        var programme = await db.Programmes.SingleAsync(p => p.Id == round.ProgrammeId);
        var plan = await plans.FrozenAsync(programme);
        var answers = await db.PulseAnswers.AsNoTracking().Where(a => a.RoundId == round.Id).ToListAsync();
        var snapshot = Begun(programme.Id, plan, null, round: round.Number);
        foreach (var item in PulseItem.All)
        {
            var given = answers.Where(a => a.Item == item.Code).ToList();
            var tally = PulseTally.Of(item, [.. given.Select(a => a.Value)]);
            Choose(
                snapshot,
                [
                    new(item.Code, Group.Everybody, [Figure.Of(given.Select(a => a.Key), round.Number)])
                    {
                        People = given.Count,
                        Numbers = new Tally(tally.Favourable, tally.Unfavourable, tally.Answered),
                    },
                ],
                item.SignalsHarm ? plan.FewestForHarm : plan.FewestForNumbers,
                []
            );
        }

        Tell(
            snapshot,
            await db.PulseParticipations.CountAsync(p => p.RoundId == round.Id),
            await db.PulseParticipations.CountAsync(p => p.RoundId == round.Id && p.HasAnswered)
        );
        db.Note("pulse-published", clock.Now, null, programme.Id);
    }

    private Snapshot Begun(Guid programme, MeasurementPlan plan, Guid? by, Wave? wave = null, int? round = null)
    {
        var snapshot = new Snapshot
        {
            ProgrammeId = programme,
            Wave = wave,
            Round = round,
            Plan = plan.Number,
            PublishedAt = clock.Now,
            PublishedBy = by,
        };
        db.Snapshots.Add(snapshot);
        return snapshot;
    }

    // What is held is told as too few, and nothing else is told of it.
    private static void Choose(Snapshot into, List<Candidate> candidates, int fewest, IEnumerable<Figure> already)
    {
        var shown = Auditor
            .Choose<Candidate>([.. candidates.Select(c => new Cut<Candidate>(c, c.Figures))], fewest, [.. already])
            .Shown.ToHashSet();
        foreach (var candidate in candidates)
        {
            // A cut without figures tells how many there are at the most, which is told only of five and more.
            var isShown = shown.Contains(candidate) || candidate.Figures.Count == 0;
            into.Add(
                new PublishedCut
                {
                    SnapshotId = into.Id,
                    Subject = candidate.Subject,
                    Group = candidate.Group,
                    Status =
                        isShown || candidate.Status == BenefitStatus.NotMeasured
                            ? candidate.Status
                            : BenefitStatus.TooFew,
                    People = isShown ? candidate.People : null,
                }.With(isShown ? candidate.Numbers : null, isShown ? candidate.Figures : [])
            );
        }
    }

    // Those for whom the wave has opened by now, and whoever answered it in a pair that is no more; each person once.
    private HashSet<Guid> Invited(List<Asked> asked, List<SurveyReply> replies, Wave wave) =>
        [
            .. asked.Where(a => !a.IsWaiting && a.Progress.OpensOn(wave) <= clock.Today).Select(a => a.PersonId),
            .. replies.Where(r => r.Wave == wave && !r.IsWaiting).Select(r => r.PersonId),
        ];

    private static void Tell(Snapshot snapshot, int invited, int answered) =>
        snapshot.Add(
            new PublishedCut
            {
                SnapshotId = snapshot.Id,
                Subject = Subject.Turnout,
                Group = Group.Everybody,
                Status = Suppression.Allows(answered) ? BenefitStatus.Measured : BenefitStatus.TooFew,
                People = Suppression.Allows(answered) ? answered : null,
            }.With(
                new Turnout(
                    Suppression.Allows(invited) ? invited : null,
                    Suppression.Allows(answered) ? answered : null
                ),
                []
            )
        );

    private Task<Dictionary<Guid, Person>> PeopleAsync(Guid programme)
    {
        var replies = db.SurveyReplies;
        return db
            .People.AsNoTracking()
            .Where(p => replies.Any(r => r.ProgrammeId == programme && r.PersonId == p.Id))
            .ToDictionaryAsync(p => p.Id);
    }
}
