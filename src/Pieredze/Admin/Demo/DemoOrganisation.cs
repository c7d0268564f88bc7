using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Matches;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Admin.Demo;

/// <summary>Makes a whole made-up organisation: its staff, a running programme with a pair in every stage, and as many more people as asked.</summary>
public sealed partial class DemoOrganisation(
    Database db,
    RequestBuilder requests,
    Measuring.Publishing.PulseFigures pulses,
    Watching.AlertMail alerts,
    Clock clock,
    Settings settings,
    Sealer sealer
)
{
    private const int AtOnce = 100;
    private Random _dice = new(0);
    private Names _names = null!;
    private Programme _programme = null!;
    private (Guid Coordinator, Guid Support, Guid Auditor) _staff;

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
            _staff = Staff();
            _programme = Running(_staff);
            db.AddRange(_programme, Draft(_staff));
            await db.SaveChangesAsync();
            Story();
            Support(_staff.Support);
            await db.SaveChangesAsync();
            await ProposalsAsync();
            await FirstIntakeAsync();
            await CrowdAsync(people);
            await MeasureAsync();
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
}
