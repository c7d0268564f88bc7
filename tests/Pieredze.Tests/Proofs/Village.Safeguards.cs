using Pieredze.Platform.Data;
using Pieredze.Safeguards.Concerns;
using Pieredze.Safeguards.Supporting;
using Pieredze.Safeguards.Suspending;

namespace Pieredze.Tests.Proofs;

// What was told in confidence.
public sealed partial class Village
{
    private void Worry(Database db)
    {
        var sealer = SealedWords.By(db);
        var concern = Concern.Raise(
            new()
            {
                Id = Guid.NewGuid(),
                ProgrammeId = Programme.Id,
                RelationshipId = Pair.Id,
                AuthorId = Mentee.Id,
                Text = "Mani biedē",
                Chosen = [Support.Id],
                Among = [Support.Id],
            },
            sealer,
            _today
        );
        concern.Answer(Support.Id, "Parunāsim", sealer, _today);
        concern.Decide(Support.Id, substantiated: true, "Tā bija", "Atvainoties", sealer, _today);
        db.Add(concern);
        Ids["concern"] = concern.Id;
        // One that was lifted again, so that the pair walks on.
        var suspension = Suspension.Ask(Programme.Id, Pair.Id, Support.Id, "Lūdzu apturēt", _today);
        suspension.Decide(suspends: true, "Pamatoti", _today);
        suspension.Lift(_today);
        db.Add(suspension);
    }

    private void Care(Database db)
    {
        var sealer = SealedWords.By(db);
        Guid[] mentors = [Mentor.Id, Ids["account"]];
        var circle = Circle.Plan(
            new()
            {
                ProgrammeId = Programme.Id,
                CalledBy = Support.Id,
                StartsAt = _now.AddDays(3),
                Minutes = 90,
                Topic = "Kā klausīties",
                Place = "bibliotēka",
                Invited = mentors,
            },
            mentors,
            _now
        );
        var between = (Programme.Id, Mentor.Id, Support.Id);
        var question = MentorQuestion.Ask(between, "Kā pateikt nē?", [Support.Id], sealer, _today);
        question.Reply("Mierīgi", sealer, _today);
        var added = Pieredze.Questions.ProgrammeQuestion.Add(Programme.Id, "Kas nāk?", "What comes?", "C", 0);
        var own = Pieredze.Questions.OwnQuestion.Add(Ids["account"], "Kas paliek?", "C", 0);
        (Ids["added"], Ids["own"]) = (added.Id, own.Id);
        db.AddRange(added, own);
        db.AddRange(circle, question, SupervisionHour.Log(Programme.Id, Support.Id, _today, 45, _today));
        (Ids["circle"], Ids["question"], Ids["supporter"]) = (circle.Id, question.Id, Support.Id);
    }
}
