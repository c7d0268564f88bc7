using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Platform;
using Pieredze.Programmes;

namespace Pieredze.Tests.Programmes;

public sealed class LaunchingAProgramme
{
    private static readonly Organisation Contacts = new()
    {
        Name = "Priedkalne",
        ReferralContacts = "Psihologa tālrunis",
    };

    private static Programme Ready()
    {
        var programme = new Programme
        {
            TitleLv = "Ceļā",
            TitleEn = "Under way",
            CreatedAt = DateTime.UtcNow,
        };
        programme.Purposes.Add(Purpose.Transition);
        programme.Appoint(Guid.CreateVersion7(), StaffRole.Coordinator);
        programme.Appoint(Guid.CreateVersion7(), StaffRole.MentorSupport);
        foreach (var code in Conditions.Codes)
        {
            programme.Answer(new() { Code = code, Colour = ReadinessColour.Green }, new(2027, 1, 4));
        }

        return programme;
    }

    private static string[] Keys(Programme programme, Organisation? organisation = null) =>
        [.. programme.WhyNotLaunch(organisation ?? Contacts).Select(r => r.Key)];

    [Fact]
    public void Opens_it_with_a_code_to_join_by()
    {
        var programme = Ready();
        programme.Launch(DateTime.UtcNow, Contacts);
        Assert.Equal(ProgrammeState.Running, programme.State);
        Assert.Equal(20, programme.JoinCode!.Length);
        Assert.Equal(["launch-already"], Keys(programme));
    }

    [Fact]
    public void Is_refused_without_contacts_for_help() =>
        Assert.Equal(["launch-no-referral"], Keys(Ready(), new() { Name = "Priedkalne" }));

    [Fact]
    [Clause("S070", "S108")]
    public void Is_refused_without_a_purpose()
    {
        var programme = Ready();
        programme.Purposes.Clear();
        Assert.Equal(["launch-no-purpose", "launch-blocking-red"], Keys(programme));
    }

    [Fact]
    public void Is_refused_when_it_ends_before_it_starts()
    {
        var programme = Ready();
        (programme.StartsOn, programme.EndsOn) = (new(2027, 4, 26), new(2027, 4, 2));
        Assert.Equal(["launch-end-before-start"], Keys(programme));
    }

    [Fact]
    public void Is_refused_near_sponsorship_without_the_statement_of_conflicts()
    {
        var programme = Ready();
        programme.Dial.Clear();
        programme.Dial.AddRange([1, 1, 1, 1, 1, 1, 2, 2]);
        Assert.Equal(["launch-no-conflict-statement"], Keys(programme));
        programme.ConflictStatement = true;
        Assert.Empty(Keys(programme));
    }

    [Fact]
    [Clause("S110")]
    public void Is_refused_without_mentor_support_who_does_not_coordinate()
    {
        var programme = Ready();
        var coordinator = programme.Staff.Single(s => s.Role == StaffRole.Coordinator).PersonId;
        Assert.Equal("staff-coordinator-supports", programme.WhyNotAppoint(coordinator, StaffRole.MentorSupport)!.Key);
        programme.Release(programme.Staff.Single(s => s.Role == StaffRole.MentorSupport));
        Assert.Equal(["launch-blocking-red"], Keys(programme));
    }

    [Theory, InlineData("R4"), InlineData("R6"), InlineData("R9")]
    public void Is_refused_while_a_blocking_condition_is_red(string code)
    {
        var programme = Ready();
        programme.Answer(
            new()
            {
                Code = code,
                Colour = ReadinessColour.Red,
                Owner = "Baiba",
                Mitigation = "Vēlāk",
            },
            new(2027, 1, 4)
        );
        Assert.Equal(["launch-blocking-red"], Keys(programme));
    }

    [Fact]
    [Clause("S104")]
    public void Asks_for_a_plan_and_an_owner_where_another_condition_is_red()
    {
        var programme = Ready();
        programme.Answer(
            new()
            {
                Code = "R1",
                Colour = ReadinessColour.Red,
                Owner = "Baiba",
            },
            new(2027, 1, 4)
        );
        Assert.Equal(["launch-red-no-plan"], Keys(programme));
        programme.Answer(
            new()
            {
                Code = "R1",
                Colour = ReadinessColour.Red,
                Owner = "Baiba",
                Mitigation = "Ārēji mentori",
            },
            new(2027, 1, 4)
        );
        Assert.Empty(Keys(programme));
    }

    [Fact]
    public void Waits_for_an_own_condition_to_be_answered()
    {
        var programme = Ready();
        programme.AddCondition("Arodbiedrība zina");
        Assert.Equal("R10", programme.Checklist[^1].Code);
        Assert.Equal(["launch-unanswered"], Keys(programme));
    }

    [Theory, OnEveryDatabase]
    public async Task Works_on_the_page_once_everything_is_answered(DatabaseKind kind)
    {
        var (house, visitor, id) = await SettingUpAProgramme.Begun(kind);
        await house.Data(async db =>
        {
            var organisation =
                await db.Organisations.FirstOrDefaultAsync()
                ?? db.Organisations.Add(new() { Name = "Priedkalne" }).Entity;
            organisation.ReferralContacts = "Psihologa tālrunis";
            (await db.Programmes.SingleAsync(p => p.Id == id)).Purposes.Add(Purpose.Change);
            db.StaffMembers.Add(
                new()
                {
                    ProgrammeId = id,
                    PersonId = Guid.CreateVersion7(),
                    Role = StaffRole.MentorSupport,
                }
            );
        });
        await visitor.Open($"/programmes/{id}/readiness");
        await visitor.Send("#launch");
        Assert.Equal(HttpStatusCode.Conflict, visitor.Status);
        Assert.Contains("R1: vēl nav atbildes.", visitor.Text);
        await visitor.Send(
            "#answers",
            [.. Enumerable.Range(0, 9).Where(i => i != 7).Select(i => ($"Answers[{i}].Colour", (string?)"Green"))]
        );
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        await visitor.Send("#launch");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains("Programma ir sākta.", visitor.Text);
    }
}
