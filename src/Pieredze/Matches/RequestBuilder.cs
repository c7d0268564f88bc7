using Microsoft.EntityFrameworkCore;
using Pieredze.Matching;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Matches;

/// <summary>Turns what is stored of a programme into one question for the matching library.</summary>
public sealed class RequestBuilder(Database db)
{
    /// <param name="asking">A mentee who looks around: an open proposal of theirs does not take them out.</param>
    /// <param name="aim">What counts in a round; without one the weights of the programme count and no fit is too little.</param>
    public async Task<MatchRequest> BuildAsync(
        Programme programme,
        IReadOnlyCollection<PairId> pins,
        long seed,
        Guid? asking = null,
        Aim? aim = null
    )
    {
        aim ??= Aim.Of(programme);
        var (id, relationships, proposals, enrolments) = (programme.Id, db.Relationships, db.Proposals, db.Enrolments);
        var places = await enrolments
            .Where(e => e.ProgrammeId == id && (e.State == EnrolmentState.Accepted || e.State == EnrolmentState.Paused))
            .Select(e => new Seated(
                e.Id,
                e.PersonId,
                e.Side,
                e.State == EnrolmentState.Accepted && e.ProfileDoneAt != null,
                e.BriefingDoneAt != null,
                e.Capacity,
                e.HoursPerMonth,
                e.Languages,
                e.Availability,
                e.OnSiteOnly,
                e.Values,
                e.Sliders,
                e.Choices,
                e.Vetoes,
                e.WaitedRounds
            ))
            .ToListAsync();
        var competences = await CompetencesAsync(id);
        var people = await db
            .People.Select(p => new
            {
                p.Id,
                p.ManagerId,
                p.Site,
                p.Unit,
                p.Profession,
            })
            .ToDictionaryAsync(p => p.Id);
        var own = relationships.Where(r => r.ProgrammeId == id);
        var enough = own.LastAndCompleted().Select(r => r.Id);
        var pairs = await own.Select(r => new
            {
                r.MenteeId,
                r.MentorId,
                r.Standing,
                IsEnough = enough.Contains(r.Id),
            })
            .ToListAsync();
        var said = await proposals
            .Where(p => p.ProgrammeId == id && p.State != ProposalState.Draft)
            .Select(p => new
            {
                p.MenteeId,
                p.MentorId,
                p.State,
            })
            .ToListAsync();
        var forbidden = await db.ForbiddenPairs.Where(f => f.ProgrammeId == id).ToListAsync();

        var walking = pairs.Where(p => p.Standing is Standing.Active or Standing.Paused).ToList();
        var open = said.Where(p => p.State is ProposalState.AwaitingMentee or ProposalState.AwaitingMentor).ToList();
        // A pair that came to a good end is enough, unless its mentee chooses anew; one that ended early is not.
        var looksAnew = places.Where(p => p.Choices.Count > 0).Select(p => p.PersonId);
        var content = pairs.Where(p => p.IsEnough).Select(p => p.MenteeId);
        var engaged = walking
            .Select(p => p.MenteeId)
            .Concat(content.Except(looksAnew).Where(m => m != asking))
            .Concat(open.Select(p => p.MenteeId).Where(m => m != asking))
            .ToHashSet();
        var taken = walking.Select(p => p.MentorId).Concat(open.Select(p => p.MentorId)).CountBy(m => m).ToDictionary();
        return new()
        {
            Mentees =
            [
                .. places
                    .Where(e => e.Side == People.Side.Mentee && !engaged.Contains(e.PersonId))
                    .Select(e => Seat.Mentee(e, competences[e.Id], people[e.PersonId].Site)),
            ],
            Mentors =
            [
                .. places
                    .Where(e => e.Side == People.Side.Mentor)
                    .Select(e =>
                        Seat.Mentor(
                            e,
                            competences[e.Id],
                            people[e.PersonId].Site,
                            e.Capacity - taken.GetValueOrDefault(e.PersonId)
                        )
                    ),
            ],
            Rules = new()
            {
                RequireBriefing = programme.BriefingRequired,
                AllowSameManager = programme.SameManagerAllowed,
                Managers = people
                    .Values.Where(p => p.ManagerId is not null)
                    .ToDictionary(p => p.Id.ToString(), p => p.ManagerId!.Value.ToString()),
                FailedPairs =
                [
                    .. pairs
                        .Where(p => p.Standing == Standing.EndedEarly)
                        .Select(p => Seat.Pair(p.MenteeId, p.MentorId)),
                    .. said.Where(p => p.State is ProposalState.Declined or ProposalState.Expired)
                        .Select(p => Seat.Pair(p.MenteeId, p.MentorId)),
                ],
            },
            Weights = aim.Weights(),
            Floor = aim.Floor,
            Groups = people
                .Values.Select(p =>
                    (
                        p.Id,
                        Group: aim.LevelBy switch
                        {
                            LevelBy.Profession => p.Profession,
                            LevelBy.Site => p.Site,
                            LevelBy.Unit => p.Unit,
                            _ => null,
                        }
                    )
                )
                .Where(p => !string.IsNullOrWhiteSpace(p.Group))
                .ToDictionary(p => p.Id.ToString(), p => p.Group!),
            LeastPoints = aim.LeastPoints(),
            Forbidden = [.. forbidden.Select(f => Seat.Pair(f.MenteeId, f.MentorId))],
            Pins = pins,
            Seed = unchecked((ulong)seed),
        };
    }

    // Apart from the places, which are wide and would come once more for each competence. Their order is the person's own.
    private async Task<ILookup<Guid, Competence>> CompetencesAsync(Guid programme)
    {
        var told = await db
            .Enrolments.Where(e => e.ProgrammeId == programme)
            .SelectMany(e => e.Competences)
            .OrderBy(c => c.Id)
            .AsNoTracking()
            .ToListAsync();
        return told.ToLookup(c => c.EnrolmentId);
    }
}
