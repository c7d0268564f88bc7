using Microsoft.EntityFrameworkCore;
using Pieredze.Matches;
using Pieredze.Matching;
using Pieredze.People;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Admin.Demo;

// Those who have a name in README, pictures and journeys.
public sealed partial class DemoOrganisation
{
    // The pairs that README, pictures and journeys tell of: one in every stage, and those that need a thought.
    private void Story()
    {
        var anna = Place("Anna", "Krūmiņa", People.Side.Mentee, "Bērnu klīnika", "virsmāsa", "Anna");
        var ilze = Place(
            "Ilze",
            "Ozoliņa",
            People.Side.Mentor,
            "Kvalitātes vadība",
            "kvalitātes vadības direktore",
            "Ilze"
        );
        var walk = Pair(anna, ilze, 210).WalkTo(Stage.Working, Today).Tells(Today).Work(Today.AddDays(-9));
        var last = walk.Pair.Sessions.MaxBy(s => s.StartsAt)!;
        walk.Pair.AddNextStep(anna, last, anna, "Pierakstīt trīs brīžus, kad gribējās atbildēt kolēģu vietā", Today);
        walk.Pair.TickNextStep(anna, last, last.NextSteps[^1].Id, Today.AddDays(-1));
        walk.Pair.AddNextStep(
            anna,
            last,
            anna,
            "Pajautāt Mārtiņam, kas viņam grafikā ir svarīgākais",
            Today.AddDays(3)
        );
        TalkBetween(walk.Pair);
        var next = walk.Arrange(Today.AddDays(6), 15, 30, "Bibliotēka, 2. stāvs", clock.Now);
        walk.Grow(Today.AddDays(-9)).OpenDoors(Today.AddDays(-20)).TakeAlong(next);
        db.AddRange(Free(anna, DayOfWeek.Tuesday, 14, 17), Free(anna, DayOfWeek.Friday, 8, 10));
        db.AddRange(Free(ilze, DayOfWeek.Tuesday, 15, 18), Free(ilze, DayOfWeek.Friday, 9, 12));

        var mentor = Place("Baiba", "Šķēle", People.Side.Mentor, "Laboratorija", "laboratorijas vadītāja");
        Pair(Place("Reinis", "Egle", People.Side.Mentee, "Laboratorija", "laborants"), mentor, 12)
            .WalkTo(Stage.Building, Today);
        mentor = Place("Ieva", "Roze", People.Side.Mentor, "Dzemdību nodaļa", "virsārste");
        Pair(Place("Mārtiņš", "Kalniņš", People.Side.Mentee, "Radioloģija", "rezidents"), mentor, 40)
            .WalkTo(Stage.Goals, Today)
            .Arrange(Today.AddDays(5), 14, 0, "Ziemas dārzs", clock.Now);
        mentor = Place("Uldis", "Krastiņš", People.Side.Mentor, "Intensīvā terapija", "klīnikas vadītājs");
        Pair(Place("Zane", "Pētersone", People.Side.Mentee, "Kardioloģija", "māsa"), mentor, 330)
            .WalkTo(Stage.Working, Today)
            .Work(Today.AddDays(-20))
            .End(Today.AddDays(-10), complete: false)
            .PlansTheEnd()
            .Arrange(Today.AddDays(9), 16, 0, "Kafejnīca pie parka", clock.Now);
        mentor = Place("Aivars", "Priede", People.Side.Mentor, "Rehabilitācija", "nodaļas vadītājs");
        var moved = Pair(Place("Līga", "Vītola", People.Side.Mentee, "Rehabilitācija", "fizioterapeite"), mentor, 378)
            .WalkTo(Stage.Working, Today)
            .Work(Today.AddDays(-90))
            .End(Today.AddDays(-60), complete: true)
            .StaysInTouch(Today.AddDays(-30));
        StayFriends(moved.Pair);
        mentor = Place("Andris", "Eglītis", People.Side.Mentor, "Neatliekamā palīdzība", "virsārsts");
        Pair(Place("Olga", "Petrova", People.Side.Mentee, "Uzņemšanas nodaļa", "māsa"), mentor, 170)
            .WalkTo(Stage.Working, Today)
            .Work(Today.AddDays(-45));
        mentor = Place("Gints", "Vanags", People.Side.Mentor, "Iekšķīgo slimību klīnika", "ārsts");
        Pair(Place("Inese", "Kļaviņa", People.Side.Mentee, "Iekšķīgo slimību klīnika", "māsa"), mentor, 120)
            .WalkTo(Stage.Working, Today)
            .Pair.Pause(mentor, Today.AddDays(28), Today.AddDays(-6));
        mentor = Place("Sanita", "Ķirse", People.Side.Mentor, "Personāla daļa", "personāla vadītāja");
        Pair(Place("Edgars", "Balodis", People.Side.Mentee, "Kardioloģija", "rezidents"), mentor, 60)
            .WalkTo(Stage.Building, Today)
            .PartsEarly(mentor, Today.AddDays(-20));
    }

    private static Relationships.Working.FreeTime Free(Guid person, DayOfWeek day, int from, int until) =>
        new()
        {
            PersonId = person,
            Day = day,
            From = new(from, 0),
            Until = new(until, 0),
        };

    // Two proposals on their way, one person still to be matched, and two who have not answered their invitation.
    private async Task ProposalsAsync()
    {
        var elina = Place("Elīna", "Žagare", People.Side.Mentee, "Bērnu klīnika", "māsa", "Elīna");
        Place("Jānis", "Dombrovskis", People.Side.Mentor, "Kardioloģija", "ārsts");
        var toms = Place("Toms", "Liepiņš", People.Side.Mentee, "Radioloģija", "radiogrāfers");
        Place("Agnese", "Ģērmane", People.Side.Mentor, "Uzņemšanas nodaļa", "virsmāsa");
        Place("Kristaps", "Zariņš", People.Side.Mentee, "Laboratorija", "laborants");
        Place("Viesturs", "Šulcs", People.Side.Mentor, "Radioloģija", "nodaļas vadītājs");
        Place("Ļubova", "Čerņavska", People.Side.Mentee, "Uzņemšanas nodaļa", "māsa", answers: false);
        Place("Normunds", "Kauliņš", People.Side.Mentor, "Personāla daļa", "jurists", answers: false);
        await db.SaveChangesAsync();
        var request = await requests.BuildAsync(_programme, [], seed: 0);
        Matching.Mentor? taken = null;
        foreach (var (id, answered) in new[] { (elina, false), (toms, true) })
        {
            var mentee = request.Mentees.Single(m => m.Id == id.ToString());
            var best = Matcher.Shortlist(request, mentee.Id, 3).FirstOrDefault(s => s.MentorId != taken?.Id);
            taken = request.Mentors.FirstOrDefault(m => m.Id == best?.MentorId);
            if (taken is null || Matcher.Score(mentee, taken, request) is not Allowed fits)
            {
                continue;
            }

            var why = Matcher.WhyThis(mentee, taken, request);
            var proposal = Matches.Proposals.Of(_programme.Id, mentee.Id, taken.Id, fits.Parts, why);
            proposal.Publish(clock.Now.AddDays(-2), _programme.AnswerDays);
            if (answered)
            {
                proposal.Accept(id, clock.Now.AddDays(-1), _programme.AnswerDays);
            }

            db.Add(proposal);
        }

        await db.SaveChangesAsync();
    }
}
