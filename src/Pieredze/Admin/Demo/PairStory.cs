using Pieredze.Platform;
using Pieredze.Programmes;
using Pieredze.Relationships;
using Pieredze.Relationships.Building;
using Pieredze.Relationships.Goals;
using Pieredze.Relationships.Working;

namespace Pieredze.Admin.Demo;

/// <summary>Walks a made-up pair through the stages by the same rules as real people, only faster.</summary>
internal sealed partial class PairStory
{
    private const int DaysOfBuilding = 24;
    private const int DaysOfGoals = 28;
    private readonly Settings _settings;
    private readonly Random _dice;
    private readonly Programme _programme;

    public PairStory(Programme programme, Guid mentee, Guid mentor, DateOnly introduced, Settings settings, Random dice)
    {
        (_programme, _settings, _dice) = (programme, settings, dice);
        Pair = new()
        {
            ProgrammeId = programme.Id,
            MenteeId = mentee,
            MentorId = mentor,
            IntroducedOn = introduced,
            PlannedEnd = introduced.AddMonths(programme.LengthMonths),
        };
        Introduction = new()
        {
            RelationshipId = Pair.Id,
            Stage = Stage.Building,
            On = introduced,
        };
    }

    public Relationship Pair { get; }

    /// <summary>The entry into the first stage, which comes with the introduction.</summary>
    public StageEntry Introduction { get; }

    /// <summary>Walks as far as a pair would have come by this day, but not past this stage.</summary>
    public PairStory WalkTo(Stage stage, DateOnly today)
    {
        var day = Pair.IntroducedOn;
        if (stage >= Stage.Building && day.AddDays(9) <= today)
        {
            Meet(day.AddDays(9), rich: false);
        }

        if (stage == Stage.Building)
        {
            return this;
        }

        Build(day.AddDays(14));
        Both(day.AddDays(DaysOfBuilding));
        Meet(day.AddDays(DaysOfBuilding + 8));
        SetGoals(day.AddDays(DaysOfBuilding + 10), stage == Stage.Goals ? 1 : 2);
        if (stage == Stage.Goals)
        {
            return this;
        }

        Both(day.AddDays(DaysOfBuilding + DaysOfGoals));
        return this;
    }

    /// <summary>Meets in the programme's rhythm until a day, and each time a little more of the lead passes over.</summary>
    public PairStory Work(DateOnly until)
    {
        var met = 0;
        for (
            var day = Pair.IntroducedOn.AddDays(DaysOfBuilding + DaysOfGoals + 12);
            day <= until;
            day = day.AddDays(_programme.RhythmWeeks * 7)
        )
        {
            var session = Meet(day);
            session.MenteeHandOver.AddRange(Share(met));
            session.MentorHandOver.AddRange(Share(met));
            (session.MenteeTalkShare, session.MentorTalkShare) = (
                Math.Min(75, 40 + (5 * met) + _dice.Next(8)),
                Math.Min(75, 38 + (5 * met) + _dice.Next(8))
            );
            TellOf(session, met);
            Question(session, met);
            met++;
        }

        OpenSome(until);
        return this;
    }

    public PairStory End(DateOnly from, bool complete)
    {
        var (mentee, mentor) = (Pair.MenteeId, Pair.MentorId);
        foreach (var goal in Pair.Goals.Where(g => g.State == GoalState.Active).ToList())
        {
            Pair.Mark(mentee, goal, 1);
        }

        Pair.StartEnding(mentee, from.AddDays(20), from);
        Pair.Review(mentee, "Ka katru reizi atnācu ar savu jautājumu.", "Klusums nav pārmetums.");
        if (!complete)
        {
            return this;
        }

        Pair.Review(mentor, "Ka drīkstēju neko neieteikt.", "Jaunā paaudze jautā drosmīgāk.");
        Pair.PlanGrowth(mentee, "Vadīt nodaļas projektu", "Pieteikties vadītāju kursam", from.AddDays(60), from);
        Pair.Celebrate(mentee, "Pastaiga gar upi un kliņģeris");
        Meet(from.AddDays(20));
        Both(from.AddDays(22));
        return this;
    }

    /// <summary>Arranges a meeting ahead.</summary>
    public Session Arrange(DateOnly on, int hour, int minute, string place, DateTime now)
    {
        on = Weekday(on);
        var starts = At(on).ToUtc(on.ToDateTime(new TimeOnly(hour, minute)));
        return Pair.Plan(Pair.MenteeId, on, starts, 60, place, now);
    }

    public Session Meet(DateOnly on, bool rich = true)
    {
        on = Weekday(on);
        var clock = At(on);
        var starts = clock.ToUtc(on.ToDateTime(new TimeOnly(_dice.Next(9, 16), _dice.Next(2) * 30)));
        var session = Pair.Plan(Pair.MenteeId, on, starts, 60, One(Sentences.Places), starts.AddDays(-7));
        if (rich)
        {
            Pair.AddToAgenda(Pair.MenteeId, session, One(Sentences.Agenda));
            Pair.Write(Pair.MenteeId, session, isPrivate: false, One(Sentences.SharedNotes), 0, clock.Now);
            Pair.Write(Pair.MentorId, session, isPrivate: true, One(Sentences.PrivateNotes), 0, clock.Now);
            Pair.AddNextStep(Pair.MenteeId, session, Pair.MenteeId, One(Sentences.NextSteps), on.AddDays(14));
            Pair.TickNextStep(Pair.MenteeId, session, session.NextSteps[0].Id, on.AddDays(12));
        }

        return Pair.Record(Pair.MenteeId, session, on, 60, clock);
    }

    /// <summary>What both answer for themselves, and the agreement that both sign.</summary>
    public void Build(DateOnly on)
    {
        var now = At(on).Now;
        foreach (var walker in new[] { Pair.MenteeId, Pair.MentorId })
        {
            Pair.AnswerFit(walker, Fit.Yes, now);
            Pair.TellValues(walker, [.. Enumerable.Range(0, 3).Select(_ => One(Sentences.Values)).Distinct()], null);
            Pair.TellDifferences(walker, One(Sentences.Differences));
        }

        Pair.TellLearningGoal(Pair.MentorId, "Gribu iemācīties ilgāk klausīties, pirms runāju.");
        Pair.TellConfidence(Pair.MenteeId, _dice.Next(2, 5));
        var agreement = Pair.WriteAgreement(Pair.MenteeId, Sentences.Agreement(), now);
        Pair.Sign(Pair.MenteeId, agreement, now.AddHours(1));
        Pair.Sign(Pair.MentorId, agreement, now.AddDays(1));
    }

    private void SetGoals(DateOnly on, int number)
    {
        var now = At(on).Now;
        var mentee = Pair.MenteeId;
        var first = _dice.Next(Sentences.Goals.Length);
        for (var i = 0; i < number; i++)
        {
            var story = Sentences.Goals[(first + i) % Sentences.Goals.Length];
            var goal = Pair.ProposeGoal(mentee, story.Title, story.Kind, Horizon.Medium, GoalOrigin.Mentee, now);
            (goal.WhyMine, goal.HowWeWillKnow, goal.DueOn) = (story.Why, story.HowKnown, on.AddDays(150));
            Pair.AddMethod(mentee, goal, i == 0 ? MethodKind.Attainment : MethodKind.SelfRating, story.HowKnown);
            Pair.AddStep(mentee, goal, LadderLevel.Medium, null, story.Medium, on.AddDays(60));
            Pair.AddStep(mentee, goal, LadderLevel.Weekly, goal.Steps[0].Id, story.Weekly, null);
            Pair.AddStep(mentee, goal, LadderLevel.Daily, goal.Steps[1].Id, story.Daily, null);
            Pair.Activate(mentee, goal);
            Pair.Mark(mentee, goal, _dice.Next(-1, 2));
        }

        Pair.RaiseProblem(mentee, "Nodaļā trūkst cilvēku, un vakaros paliek papīri.", now);
        var problem = Pair.Problems[0];
        Pair.AddOption(mentee, problem, "Vienu vakaru nedēļā atdot papīrus dežūrmāsai");
        Pair.AddOption(Pair.MentorId, problem, "Pajautāt, kurš papīrs nevienam nav vajadzīgs");
    }

    private void Both(DateOnly on)
    {
        Pair.WalkOn(Pair.MenteeId, on);
        Pair.WalkOn(Pair.MentorId, on);
    }

    // Friday instead of the weekend, so that nothing slips into the future.
    private static DateOnly Weekday(DateOnly day) =>
        day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(-1),
            DayOfWeek.Sunday => day.AddDays(-2),
            _ => day,
        };

    private List<string> Share(int met) =>
        HandOver.Kept(
            HandOver.Behaviours.ToDictionary(
                b => b,
                _ => HandOver.Who[Math.Clamp((met + _dice.Next(3)) / 2, 0, HandOver.Who.Count - 1)]
            )
        );

    private T One<T>(T[] from) => from[_dice.Next(from.Length)];

    private Clock At(DateOnly day) => StandingTime.At(day, hour: 18, _settings);
}
