using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Safeguards.Supporting;
using Pieredze.Tests.Safeguards.Concerns;
using static Pieredze.Tests.Safeguards.Supporting.Support;

namespace Pieredze.Tests.Safeguards.Supporting;

/// <summary>A private question is the mentor's: whoever answered takes along their own words and nothing else.</summary>
public sealed class KeepingQuestionsBetweenTwo
{
    [Theory, OnEveryDatabase]
    public async Task Tells_support_in_their_own_data_only_what_they_wrote_themselves(DatabaseKind kind)
    {
        var at = await AnsweredAsync(await House.On(kind));
        await at.ReleaseAsync(at.Ruta);
        await at.Ruta.Open("/me/data?part=mentor-support");
        Assert.Contains("ar mieru", at.Ruta.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Worried.Words, at.Ruta.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Ilze", at.Ruta.Html, StringComparison.Ordinal);
        await at.Two.Mentor.Open("/me/data?part=mentor-support");
        Assert.Contains(Worried.Words, at.Two.Mentor.Text, StringComparison.Ordinal);
        Assert.Contains("ar mieru", at.Two.Mentor.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Leaves_the_mentor_the_question_when_support_leaves(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var at = await AnsweredAsync(house);
        await at.ReleaseAsync(at.Ruta);
        await at.Ruta.Open("/me/delete");
        await at.Ruta.Send("#delete-account", ("Password", Visitor.Password), ("Understood", "true"));
        Assert.Equal(HttpStatusCode.OK, at.Ruta.Status);
        var question = Assert.Single(await house.Data(db => db.MentorQuestions.AsNoTracking().ToListAsync()));
        Assert.Equal((null, null), (question.Answer, question.AnsweredOn));
        await at.Two.Mentor.Open("/support");
        Assert.Contains(Worried.Words, at.Two.Mentor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ar mieru", at.Two.Mentor.Text, StringComparison.Ordinal);
    }

    private static async Task<Worried> AnsweredAsync(House house)
    {
        var at = await Worried.In(house);
        var question = await AskAsync(at, Worried.Words);
        await at.Ruta.Open($"/programmes/{at.Programme}/support");
        await at.Ruta.Send($"#reply-{question.Id}", ("text", "ar mieru"));
        Assert.Equal(HttpStatusCode.OK, at.Ruta.Status);
        return at;
    }
}
