using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Matches;
using Pieredze.Matching;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Admin.Demo;

/// <summary>Makes a whole made-up organisation: its staff, a running programme with a pair in every stage, and as many more people as asked.</summary>
public sealed partial class DemoOrganisation(Database db, RequestBuilder requests, Clock clock, Settings settings)
{
    private const int AtOnce = 100;
    private Random _dice = new(0);
    private Names _names = null!;
    private Programme _programme = null!;

    private DateOnly Today => clock.Today;

    /// <param name="people">How many more people beside the story's own.</param>
    /// <param name="seed">The same seed makes the same people, pairs and days before today.</param>
    public async Task BuildAsync(int people, int seed)
    {
        _dice = new(seed);
        _names = new(_dice);
        await db.AllOrNothingAsync(async () =>
        {
            db.Add(
                new Organisation
                {
                    Name = "Priedkalnes slimnīca",
                    ReferralContacts = "Darbinieku atbalsta tālrunis 67 000 000; arodārste Ināra Zīle, 112. kabinets.",
                }
            );
            var staff = Staff();
            _programme = Running(staff);
            db.AddRange(_programme, Draft(staff));
            await db.SaveChangesAsync();
            Story();
            await db.SaveChangesAsync();
            await ProposalsAsync();
            await CrowdAsync(people);
        });
    }

    private (Guid Coordinator, Guid Support, Guid Auditor) Staff()
    {
        Account("Andris", "Kalns", "Personāla daļa", "sistēmas administrators", admin: true);
        return (
            Account("Baiba", "Liepa", "Personāla daļa", "mācību vadītāja"),
            Account("Rūta", "Ābele", "Kvalitātes vadība", "psiholoģe"),
            Account("Valdis", "Krūze", "Iekšējais audits", "auditors")
        );
    }

    private Programme Running((Guid Coordinator, Guid Support, Guid Auditor) staff)
    {
        var programme = new Programme
        {
            TitleLv = $"Ceļā uz vadību {Today.Year}",
            TitleEn = $"Towards Leadership {Today.Year}",
            About = "Māsas, ārsti un speciālisti, kas gatavojas vadīt cilvēkus.",
            StartsOn = Today.AddDays(-380),
            EndsOn = Today.AddDays(120),
            EnrolFrom = Today.AddDays(-420),
            CreatedAt = clock.Now.AddDays(-430),
        };
        programme.Purposes.AddRange([Purpose.WorkplaceLearning, Purpose.Transition]);
        programme.Topics.AddRange(Sentences.Topics);
        programme.Appoint(staff.Coordinator, StaffRole.Coordinator);
        programme.Appoint(staff.Support, StaffRole.MentorSupport);
        programme.Appoint(staff.Auditor, StaffRole.Auditor);
        foreach (var code in Conditions.Codes.Where(c => !programme.Knows(c)))
        {
            programme.Answer(
                new()
                {
                    Code = code,
                    Colour = code == "R7" ? ReadinessColour.Amber : ReadinessColour.Green,
                    Evidence = "Pārrunāts vadības sanāksmē, protokols Nr. 14.",
                    Owner = "Baiba Liepa",
                },
                Today.AddDays(-400)
            );
        }

        programme.Launch(clock.Now.AddDays(-390), db.ChangeTracker.Entries<Organisation>().Single().Entity);
        return programme;
    }

    private Programme Draft((Guid Coordinator, Guid Support, Guid Auditor) staff)
    {
        var next = new Programme
        {
            TitleLv = "Pirmais gads slimnīcā",
            TitleEn = "The First Year at the Hospital",
            About = "Jaunie kolēģi un tie, kas slimnīcu pazīst.",
            CreatedAt = clock.Now.AddDays(-10),
        };
        next.Purposes.Add(Purpose.Transition);
        next.Topics.AddRange(Sentences.Topics.Take(4));
        next.Appoint(staff.Coordinator, StaffRole.Coordinator);
        return next;
    }

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
        var walk = Pair(anna, ilze, 210).WalkTo(Stage.Working, Today).Work(Today.AddDays(-9));
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
        walk.Arrange(Today.AddDays(6), 15, 30, "Bibliotēka, 2. stāvs", clock.Now);

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
            .Arrange(Today.AddDays(9), 16, 0, "Kafejnīca pie parka", clock.Now);
        mentor = Place("Aivars", "Priede", People.Side.Mentor, "Rehabilitācija", "nodaļas vadītājs");
        Pair(Place("Līga", "Vītola", People.Side.Mentee, "Rehabilitācija", "fizioterapeite"), mentor, 378)
            .WalkTo(Stage.Working, Today)
            .Work(Today.AddDays(-90))
            .End(Today.AddDays(-60), complete: true)
            .StaysInTouch(Today.AddDays(-30));
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
            .Pair.EndEarly(mentor, Today.AddDays(-20));
    }

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

    private async Task CrowdAsync(int people)
    {
        var waiting = new Queue<Guid>();
        for (var i = 0; i < people; i++)
        {
            var (first, last) = _names.Next();
            var side = i % 2 == 0 ? People.Side.Mentor : People.Side.Mentee;
            // A small share has not answered yet, or waits; the rest walks.
            var chance = _dice.Next(100);
            var id = Place(first, last, side, _names.Unit(), _names.Post(), answers: chance >= 6, numbered: true);
            if (chance >= 6 && side == People.Side.Mentor)
            {
                waiting.Enqueue(id);
            }
            else if (chance >= 14 && waiting.TryDequeue(out var mentor))
            {
                Walk(id, mentor, _dice.Next(100));
            }

            if (i % AtOnce == AtOnce - 1)
            {
                await db.SaveChangesAsync();
                db.ChangeTracker.Clear();
            }
        }

        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }

    private void Walk(Guid mentee, Guid mentor, int chance)
    {
        switch (chance)
        {
            case < 12:
                Pair(mentee, mentor, _dice.Next(3, 22)).WalkTo(Stage.Building, Today);
                break;
            case < 30:
                Pair(mentee, mentor, _dice.Next(38, 52)).WalkTo(Stage.Goals, Today);
                break;
            case < 42:
                Pair(mentee, mentor, _dice.Next(300, 340))
                    .WalkTo(Stage.Working, Today)
                    .Work(Today.AddDays(-30))
                    .End(Today.AddDays(-_dice.Next(2, 25)), complete: false)
                    .Arrange(Today.AddDays(_dice.Next(2, 12)), 11, 0, Sentences.Places[1], clock.Now);
                break;
            case < 48:
                Pair(mentee, mentor, _dice.Next(350, 378))
                    .WalkTo(Stage.Working, Today)
                    .Work(Today.AddDays(-80))
                    .End(Today.AddDays(-50), complete: true);
                break;
            case < 52:
                Pair(mentee, mentor, _dice.Next(70, 200))
                    .WalkTo(Stage.Working, Today)
                    .Pair.Pause(mentee, Today.AddDays(_dice.Next(7, 50)), Today.AddDays(-3));
                break;
            case < 55:
                Pair(mentee, mentor, _dice.Next(20, 90))
                    .WalkTo(Stage.Building, Today)
                    .Pair.EndEarly(mentee, Today.AddDays(-5));
                break;
            default:
                var story = Pair(mentee, mentor, _dice.Next(70, 280)).WalkTo(Stage.Working, Today);
                story.Work(Today.AddDays(-_dice.Next(1, 20)));
                if (chance < 90)
                {
                    story.Arrange(Today.AddDays(_dice.Next(2, 20)), 10, 0, Sentences.Places[0], clock.Now);
                }

                break;
        }
    }
}
