using Pieredze.Questions;
using Pieredze.Relationships.Working;
using Technique = Pieredze.Relationships.Working.Technique;

namespace Pieredze.Admin.Demo;

// What a made-up pair tells of its meetings, and what comes of them.
internal sealed partial class PairStory
{
    private static readonly ChallengeOutcome?[] Outcomes =
    [
        ChallengeOutcome.Kept,
        ChallengeOutcome.Changed,
        ChallengeOutcome.Act,
        null,
    ];

    private static readonly (string Mentee, string Mentor)[] Learned =
    [
        ("Ja pauzi izturu, otrs pats pasaka galveno.", "Jaunie kolēģi mūsu kārtību redz pavisam citādi."),
        ("Pateikt «nē» var arī laipni.", "Mani padomi der man, ne vienmēr citiem."),
        ("Vispirms noskaidroju, ko gribu es.", "Ar vienu jautājumu pietiek ilgāk, nekā domāju."),
    ];

    // Now and then one of the two doubts what everybody takes for granted.
    private void Question(Session session, int met)
    {
        if (_dice.Next(100) < 40)
        {
            var by = met % 2 == 0 ? Pair.MenteeId : Pair.MentorId;
            Pair.Raise(by, null, One(Sentences.Assumptions), One(Outcomes), (session.Id, null), session.StartsAt);
        }
    }

    /// <summary>Asks, offers, introduces and draws the map of whom the mentee knows.</summary>
    public PairStory OpenDoors(DateOnly on)
    {
        var (mentee, mentor, now) = (Pair.MenteeId, Pair.MentorId, At(on).Now);
        Pair.AddOpportunity(mentee, OpportunityKind.Introduction, "Kāds, kurš zina, kā strādā konkursa komisija", now);
        Pair.Offer(mentor, Pair.Opportunities[^1].Id);
        Pair.Make(mentor, Pair.Opportunities[^1].Id, "personāla daļas jurists", agreed: true, on);
        Pair.TellOutcome(mentee, Pair.Opportunities[^1].Id, "norunāta pusstunda ceturtdien");
        Pair.AddOpportunity(mentor, OpportunityKind.Chance, "Vieta darba grupā par maiņu nodošanu", now.AddHours(1));
        Pair.AllowAdvocacy(mentee, "Par manu darbu ar maiņu nodošanu, klīnikas vadībai", on);
        Pair.PutOnMap(mentee, "Mārtiņš", "zina, kā top grafiks", Closeness.Close);
        Pair.PutOnMap(mentee, "virsmāsu padome", null, Closeness.Known);
        Pair.PutOnMap(mentee, "apmācību centrs", "kursi par sarunām", Closeness.Known);
        Pair.PutOnMap(mentor, "kvalitātes audita grupa", "redz visas nodaļas", Closeness.ToMeet);
        Pair.PutOnMap(mentor, "konkursa komisija", null, Closeness.ToMeet);
        return this;
    }

    /// <summary>What stays of the way: how both see it, and what was learned.</summary>
    public PairStory LookBack(DateOnly on)
    {
        var (mentee, mentor, now) = (Pair.MenteeId, Pair.MentorId, At(on).Now);
        List<int> Seen() => [.. Enumerable.Range(0, FeatureCheck.Items).Select(_ => _dice.Next(3, 6))];
        Pair.CheckFeatures(mentee, Seen(), now);
        Pair.CheckFeatures(mentor, Seen(), now);
        Pair.KeepInsight(mentee, InsightKind.Learned, One(Learned).Mentee, null, now);
        return this;
    }

    private void OpenSome(DateOnly on)
    {
        for (var door = _dice.Next(1, 3); door > 0; door--)
        {
            var now = At(on).Now.AddHours(door);
            Pair.AddOpportunity(Pair.MentorId, OpportunityKind.Chance, One(Sentences.Doors), now);
            Pair.Make(Pair.MentorId, Pair.Opportunities[^1].Id, null, agreed: false, on);
        }
    }

    /// <summary>What both learned, which views they questioned, and how far they see mentoring in it.</summary>
    public PairStory Grow(DateOnly on)
    {
        var (mentee, mentor, now) = (Pair.MenteeId, Pair.MentorId, At(on).Now);
        var held = Pair.Sessions.Where(s => s.HeldIn == Relationships.Stage.Working).ToList();
        if (held.Count < 2)
        {
            return this;
        }

        Pair.Raise(
            mentee,
            null,
            "Pie mums vakaros paliek tie, kuri nemāk pateikt nē",
            ChallengeOutcome.Act,
            (held[^1].Id, null),
            now
        );
        Pair.Raise(
            mentee,
            mentor,
            "Labs vadītājs vienmēr zina atbildi",
            ChallengeOutcome.Changed,
            (held[^2].Id, null),
            now.AddDays(-20)
        );
        Pair.Raise(mentor, mentee, "Palūgt palīdzību nozīmē padoties", null, (held[0].Id, Pair.Goals[0].Id), now);
        Pair.KeepInsight(mentee, InsightKind.SeeDifferently, "Klusums sarunā nav pārmetums.", held[^1].Id, now);
        Pair.ShowInsight(mentee, Pair.Insights[^1].Id, shared: true);
        Pair.KeepInsight(mentee, InsightKind.QuestionToMyself, "Kam es patiesībā baidos pateikt nē?", null, now);
        Pair.KeepInsight(mentor, InsightKind.Gratitude, "Man sen neviens tik godīgi neko nav jautājis.", null, now);
        Pair.CheckFeatures(mentee, [5, 4, 4, 5, 4, 4, 3, 5, 5, 4], now);
        Pair.CheckFeatures(mentor, [4, 4, 3, 4, 4, 2, 4, 5, 5, 4], now);
        return this;
    }

    private void TellOf(Session session, int met)
    {
        var learned = Learned[met % Learned.Length];
        Pair.Tell(
            Pair.MenteeId,
            session,
            new()
            {
                DepthTopic = session.Agenda is [var first, ..] ? first.Text : null,
                Techniques = [Technique.All[met % 4], Technique.All[(met + 1) % 4]],
                Supports = [Technique.Supports[met % 3]],
                Experience = met % 3 == 0 ? ["unasked"] : ["asked"],
            }
        );
        Pair.TellLearned(Pair.MenteeId, session, learned.Mentee);
        if (met % 2 == 0)
        {
            Pair.TellLearned(Pair.MentorId, session, learned.Mentor);
            Pair.Observe(
                Pair.MentorId,
                session,
                "Es pamanīju, ka pirms atbildes tu ieelpo un iztaisnojies.",
                session.StartsAt
            );
        }
    }

    /// <summary>What the mentor takes along to a meeting that is planned.</summary>
    public PairStory TakeAlong(Session session)
    {
        foreach (var question in QuestionBank.All.Where(q => q.Stage == 'C').Take(2))
        {
            Pair.TakeAlong(Pair.MentorId, session, question.Latvian);
        }

        return this;
    }
}
