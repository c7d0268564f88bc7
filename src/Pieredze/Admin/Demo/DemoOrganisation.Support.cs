using Pieredze.Relationships;
using Pieredze.Safeguards.Concerns;
using Pieredze.Safeguards.Supporting;

namespace Pieredze.Admin.Demo;

// What made-up mentors and mentees tell their support person.
public sealed partial class DemoOrganisation
{
    private void Support(Guid ruta)
    {
        var pairs = db.ChangeTracker.Entries<Relationship>().Select(e => e.Entity).ToList();
        var walking = pairs.Where(p => p.EndedOn is null).OrderBy(p => p.Id).ToList();
        var mentors = walking.Select(p => p.MentorId).Distinct().Take(6).ToList();
        Worry(walking.First(p => p.Standing == Standing.Paused), ruta);
        Gather(ruta, mentors, "Kā klausīties, kad gribas atbildēt", Ago(24, 15)).Hold(clock.Now);
        Gather(ruta, mentors, "Kur mentorings beidzas un sākas cita palīdzība", Ago(-6, 15));
        foreach (var (days, minutes) in new[] { (31, 45), (17, 60), (3, 50) })
        {
            db.Add(SupervisionHour.Log(_programme.Id, ruta, Today.AddDays(-days), minutes, Today));
        }

        var question = MentorQuestion.Ask(
            (_programme.Id, mentors[0], ruta),
            "Pieredzes pārņēmēja arvien biežāk prasa, ko es darītu viņas vietā. Kā neatteikt un tomēr neatbildēt?",
            [ruta],
            sealer,
            Today.AddDays(-4)
        );
        question.Reply("Pajautā, ko viņa jau ir izdomājusi, pirms nāca. Un pagaidi.", sealer, Today.AddDays(-3));
        db.Add(question);
    }

    private Circle Gather(Guid ruta, IReadOnlyCollection<Guid> mentors, string topic, DateTime at)
    {
        var circle = Circle.Plan(
            new()
            {
                ProgrammeId = _programme.Id,
                CalledBy = ruta,
                StartsAt = at,
                Minutes = 90,
                Topic = topic,
                Place = "Ziemas dārzs",
                Invited = mentors,
            },
            mentors,
            at.AddDays(-14)
        );
        circle.Answer(mentors.First(), comes: true, at.AddDays(-10));
        db.Add(circle);
        return circle;
    }

    private void Worry(Relationship pair, Guid ruta)
    {
        var told = Concern.Raise(
            new()
            {
                Id = Guid.NewGuid(),
                ProgrammeId = _programme.Id,
                RelationshipId = pair.Id,
                AuthorId = pair.MenteeId,
                Text = "To, ko es stāstīju divatā, pēc nedēļas sapulcē atkārtoja kāds cits.",
                Chosen = [ruta],
                Among = [ruta],
            },
            sealer,
            Today.AddDays(-12)
        );
        told.Answer(ruta, "Paldies, ka uzrakstīji. Vai vari piektdien uz pusstundu?", sealer, Today.AddDays(-10));
        told.Write("Varu. Labāk ārpus nodaļas.", sealer, Today.AddDays(-10));
        var unnamed = Concern.Raise(
            new()
            {
                Id = Guid.NewGuid(),
                ProgrammeId = _programme.Id,
                ReceiptHash = System.Security.Cryptography.RandomNumberGenerator.GetBytes(32),
                Text = "Man lūdz gatavot prezentācijas, kas ar maniem mērķiem nav saistītas.",
                Chosen = [ruta],
                Among = [ruta],
            },
            sealer,
            Today.AddDays(-2)
        );
        db.AddRange(told, unnamed);
    }
}
