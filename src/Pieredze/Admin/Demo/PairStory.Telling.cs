using Pieredze.Platform;
using Pieredze.Relationships;
using Pieredze.Relationships.Goals;

namespace Pieredze.Admin.Demo;

// What the pair of the story has written in its first two stages, so that every page has something to show.
internal sealed partial class PairStory
{
    public PairStory Tells(DateOnly today)
    {
        var (mentee, mentor) = (Pair.MenteeId, Pair.MentorId);
        var day = Pair.IntroducedOn.AddDays(DaysOfBuilding + DaysOfGoals);
        GetToKnow(today);
        Agree(day.AddDays(70));
        foreach (var (walker, sheet) in new[] { (mentee, Sentences.MenteeSheet), (mentor, Sentences.MentorSheet) })
        {
            foreach (var (section, text, shared) in sheet)
            {
                Pair.Explore(walker, section, text, shared, At(day).Now);
            }
        }

        Pair.TellSkill(mentee, "Grūtas sarunas", 2, wantsToGrow: true);
        Pair.TellSkill(mentee, "Grafika plānošana", 4, wantsToGrow: false);
        Pair.TellSkill(mentor, "Klausīties līdz galam", 3, wantsToGrow: true);
        Aim(day, today);
        Evaluate(Pair.Goals[0], day.AddDays(5), today);
        Decide();
        return this;
    }

    private void GetToKnow(DateOnly today)
    {
        var (mentee, mentor) = (Pair.MenteeId, Pair.MentorId);
        Pair.TellValues(
            mentee,
            ["godīgums", "miers", "zinātkāre"],
            ["Par kļūdām runājam, kamēr tās vēl var labot.", "Steigā es dzirdu tikai pusi.", "Patīk jautāt, kāpēc."]
        );
        Pair.TellValues(
            mentor,
            ["godīgums", "atbildība", "drosme"],
            ["Ja kaut ko nezinu, tā arī saku.", "Ko apsolu, to izdaru.", "Kādam jāuzdod neērtais jautājums."]
        );
        Pair.TellDifferences(
            mentee,
            "Pa vienai lietai, līdz galam.",
            "Darot un pēc tam pierakstot.",
            "Rakstot man ir vieglāk pateikt ko nepatīkamu.",
            "Viena no mums sāk, otra pabeidz."
        );
        Pair.TellDifferences(
            mentor,
            "Daudzas lietas reizē, pēc sajūtas.",
            "Runājot ar cilvēkiem.",
            "Saku tieši un uzreiz; lūdzu mani apturēt.",
            "Anna pamana to, kam es paskrienu garām."
        );
        Pair.TellRespect(mentee, 5);
        Pair.TellExperienced(mentee, [4, 3, 3, 2, 3, 2, 3, 3], today.AddDays(-12));
        Pair.TellExperienced(mentor, [4, 4, 3, 3, 3, 3, 4, 3], today.AddDays(-11));
    }

    // Half-way they met less often than agreed, and said so.
    private void Agree(DateOnly on)
    {
        var text = Sentences.Agreement() with { Rhythm = "Reizi trijās nedēļās pa stundai." };
        var second = Pair.WriteAgreement(Pair.MenteeId, text, At(on).Now, [4, 3, 3, 3, 3, 4, 4, 3]);
        Pair.Sign(Pair.MenteeId, second, At(on).Now.AddHours(1));
        Pair.Sign(Pair.MentorId, second, At(on).Now.AddDays(1));
    }

    private void Aim(DateOnly on, DateOnly today)
    {
        var mentee = Pair.MenteeId;
        var far = Pair.ProposeGoal(
            mentee,
            "Vadīt komandu, kas pati atrod risinājumus",
            GoalKind.Growth,
            Horizon.Long,
            GoalOrigin.Mentee,
            At(on).Now
        );
        Pair.Describe(
            mentee,
            far,
            far.Title,
            "Gribu, lai darbs notiek arī bez manis.",
            Sentences.FarKnown,
            today.AddYears(2)
        );
        Pair.AddMethod(mentee, far, MethodKind.Feedback, "Ko par komandu saka nodaļas ārsti");
        Pair.Detail(mentee, far, far.Methods[0], null, null, "Andris Eglītis");
        Pair.Measure(
            mentee,
            far,
            far.Methods[0],
            today.AddDays(-20),
            null,
            "«Pēdējā laikā man atbild trīs cilvēki, ne viens.»",
            today
        );
        Pair.Activate(mentee, far);
        foreach (var goal in Pair.Goals.Where(g => g.Horizon == Horizon.Medium && g.State == GoalState.Active).ToList())
        {
            Pair.Hang(mentee, goal, far.Id);
        }
    }

    private void Evaluate(Goal goal, DateOnly from, DateOnly today)
    {
        var mentee = Pair.MenteeId;
        var story = Sentences.Goals[2];
        Pair.Describe(mentee, goal, story.Title, story.Why, story.HowKnown, goal.DueOn);
        var scale = goal.Methods.First(m => m.Kind == MethodKind.Attainment);
        Pair.NameLevels(mentee, goal, scale, Sentences.Levels);
        int[] seen = [-2, -2, -1, -1, 0, 1];
        var every = Math.Max(1, (today.DayNumber - from.DayNumber) / seen.Length);
        for (var i = 0; i < seen.Length; i++)
        {
            Pair.Measure(
                mentee,
                goal,
                scale,
                from.AddDays(i * every),
                seen[i],
                i == seen.Length - 1 ? Sentences.Seen : null,
                today
            );
        }

        Pair.AddMethod(mentee, goal, MethodKind.Number, "Sarunas mēnesī, kuras sāku ar jautājumu");
        var number = goal.Methods[^1];
        Pair.Detail(mentee, goal, number, "sarunas", 4, null);
        int[] counted = [0, 1, 1, 3, 2, 3];
        for (var i = 0; i < counted.Length; i++)
        {
            Pair.Measure(mentee, goal, number, from.AddDays(i * every), counted[i], null, today);
        }

        Pair.AddMethod(mentee, goal, MethodKind.Milestones, "Divi sarunas sākumi");
        var milestones = goal.Methods[^1];
        Pair.AddMilestone(mentee, goal, milestones, "Sākt ar jautājumu, ko cilvēks pats redzēja");
        Pair.AddMilestone(mentee, goal, milestones, "Sākt ar to, ko pati būtu varējusi darīt citādi");
        Pair.Pass(mentee, goal, milestones.Milestones[0].Id, done: true, from.AddDays(30));
    }

    private void Decide()
    {
        var problem = Pair.Problems[0];
        Pair.Choose(Pair.MenteeId, problem, problem.Options[0].Id);
        Pair.TellResult(Pair.MenteeId, problem, "Trīs vakarus mājās biju septiņos. Dežūrmāsa tagad pati piedāvājas.");
    }
}
