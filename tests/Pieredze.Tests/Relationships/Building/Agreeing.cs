using System.Net;
using Pieredze.Relationships.Building;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Building;

public sealed class Agreeing
{
    private static readonly (string, string?)[] Parts =
    [
        .. TwoWalkers.Text.Parts().Select(part => (part.Key, (string?)part.Text)),
    ];

    [Theory, OnEveryDatabase]
    [Clause("S146")]
    public async Task Needs_both_signatures_and_both_again_after_a_change(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentor.Open(Page(two));
        await two.Mentor.Send("form[action*=Write]", Parts);
        await two.Mentor.Send("form[action*=Sign]");
        Assert.Null((await two.Stored()).SignedAgreement);
        await two.Mentee.Open(Page(two));
        await two.Mentee.Send("form[action*=Sign]");
        Assert.Equal(1, (await two.Stored()).SignedAgreement!.Number);

        await two.Mentee.Send("form[action*=Write]", ("rhythm", "divreiz mēnesī"));
        Assert.Equal((1, 2), ((await two.Stored()).SignedAgreement!.Number, (await two.Stored()).Draft!.Number));
        await two.Mentee.Send("form[action*=Sign]");
        Assert.Equal("reizi mēnesī", (await two.Stored()).SignedAgreement!.Text.Rhythm);
        await two.Mentor.Open(Page(two));
        await two.Mentor.Send("form[action*=Sign]");
        var signed = (await two.Stored()).SignedAgreement!;
        Assert.Equal((2, "divreiz mēnesī"), (signed.Number, signed.Text.Rhythm));
        Assert.Contains("1. redakcija", two.Mentor.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    [Clause("S147", "S148", "S149")]
    public async Task Cannot_be_signed_while_a_part_is_empty_and_names_it(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        foreach (
            var (key, title) in new[]
            {
                ("wishes", "Vēlmes un cerības"),
                ("roles", "Lomas"),
                ("behaviours", "Uzvedība"),
                ("length", "Cik ilgi"),
            }
        )
        {
            await two.Mentee.Open(Page(two));
            await two.Mentee.Send("form[action*=Write]", [.. Parts.Where(p => p.Item1 != key), (key, " ")]);
            await two.Mentee.Send("form[action*=Sign]");
            Assert.Equal((key, HttpStatusCode.Conflict), (key, two.Mentee.Status));
            Assert.Contains($"«{title}»", two.Mentee.Text, StringComparison.Ordinal);
            Assert.Null((await two.Stored()).Draft!.MenteeSignedAt);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Begins_with_what_the_programme_and_the_introduction_say(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentee.Open(Page(two));
        Assert.Contains("Reizi 4 nedēļās, 60 minūtes.", Field("rhythm"), StringComparison.Ordinal);
        Assert.Contains($"{two.Pair.PlannedEnd.Year}", Field("length"), StringComparison.Ordinal);
        Assert.Contains("draudi drošībai", Field("confidentiality"), StringComparison.Ordinal);

        string Field(string id) => two.Mentee.Page.QuerySelector($"#{id}")!.TextContent;
    }

    [Theory, OnEveryDatabase]
    public async Task Shows_what_changed_between_versions_and_prints_each_on_paper(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Change(two.Build);
        await two.Mentee.Open(Page(two));
        await two.Mentee.Send("form[action*=Write]", ("rhythm", "divreiz mēnesī"), ("dial-1", "1"));
        await two.Mentor.Open(Page(two));
        var changes = two.Mentor.Page.QuerySelector(".changes")!;
        Assert.Equal(["Ritms", "Stils: Virziens"], changes.QuerySelectorAll("dt").Select(dt => dt.TextContent));
        Assert.Contains("reizi", changes.QuerySelector("del")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("divreiz", changes.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);

        // Until both have signed the change, paper shows what is in force.
        await two.Mentor.Open($"{Page(two)}/paper");
        Assert.Contains("reizi mēnesī", two.Mentor.Text, StringComparison.Ordinal);
        Assert.Empty(two.Mentor.Page.QuerySelectorAll("main form"));
        await two.Mentor.Open($"{Page(two)}/paper?version=2");
        Assert.Contains("divreiz mēnesī", two.Mentor.Text, StringComparison.Ordinal);
        Assert.Contains("Anna Kalns: paraksta vēl nav", two.Mentor.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    [Clause("S124")]
    public async Task Says_whether_personal_matters_belong_here(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentee.Open(Page(two));
        Assert.Equal(
            ["Yes", "WithinLimits", "No"],
            two.Mentee.Page.QuerySelectorAll("[name=personal-scope]").Select(c => c.GetAttribute("value"))
        );
        await two.Mentee.Send("form[action*=Write]", [.. Parts, ("personal-matters", "tikai par darba slodzi")]);
        Assert.Equal(PersonalScope.WithinLimits, (await two.Stored()).Draft!.Text.PersonalScope);
        await two.Mentor.Open($"{Page(two)}/paper?version=1");
        Assert.Contains("noteiktās robežās", two.Mentor.Text, StringComparison.Ordinal);
        Assert.Contains("tikai par darba slodzi", two.Mentor.Text, StringComparison.Ordinal);

        // Limits need words; a plain yes or no does not.
        await two.Mentee.Send("form[action*=Write]", ("personal-matters", ""));
        await two.Mentee.Send("form[action*=Sign]");
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        Assert.Contains("«Personiskais»", two.Mentee.Text, StringComparison.Ordinal);
        await two.Mentee.Open(Page(two));
        await two.Mentee.Send("form[action*=Write]", ("personal-scope", "No"));
        await two.Mentee.Send("form[action*=Sign]");
        Assert.Equal(HttpStatusCode.OK, two.Mentee.Status);
        await two.Mentor.Open(Page(two));
        var changes = two.Mentor.Page.QuerySelector(".changes")!;
        Assert.Equal("Personiskais: vai par to runājam", changes.QuerySelector("dt")!.TextContent);
        Assert.Contains("darbu", changes.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        await two.Mentor.Open($"{Page(two)}/paper?version=3");
        Assert.Contains("Par personisko nerunājam", two.Mentor.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Does_not_change_the_choice_of_the_other_unseen(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentor.Open(Page(two));
        await two.Mentee.Open(Page(two));
        await two.Mentor.Send("form[action*=Write]", [.. Parts, ("personal-scope", "Yes")]);
        await two.Mentee.Send("form[action*=Write]", ("personal-scope", "No"));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        Assert.Contains("otra puse te izvēlējās: jā", two.Mentee.Text, StringComparison.Ordinal);
        Assert.NotNull(two.Mentee.Page.QuerySelector("[name=personal-scope][value=No][checked]"));
        Assert.Equal(PersonalScope.Yes, (await two.Stored()).Draft!.Text.PersonalScope);
    }

    [Theory, OnEveryDatabase]
    public async Task Names_the_empty_part(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentee.Open(Page(two));
        await two.Mentee.Send("form[action*=Write]", ("purpose", "kopā augt"));
        await two.Mentee.Send("form[action*=Sign]");
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        Assert.Contains("«Vēlmes un cerības»", two.Mentee.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Does_not_sign_what_was_not_read(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentor.Open(Page(two));
        await two.Mentor.Send("form[action*=Write]", Parts);
        await two.Mentee.Open(Page(two));
        await two.Mentor.Send("form[action*=Write]", ("rhythm", "katru dienu"));
        await two.Mentee.Send("form[action*=Sign]");
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        Assert.Contains("jaunāka redakcija", two.Mentee.Text, StringComparison.Ordinal);
        Assert.Contains("katru dienu", two.Mentee.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Loses_no_words_when_both_write_at_once(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentor.Open(Page(two));
        await two.Mentee.Open(Page(two));
        await two.Mentor.Send("form[action*=Write]", Parts);
        await two.Mentee.Send("form[action*=Write]", [.. Parts[..4], ("rhythm", "Annas ritms")]);
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        Assert.Contains("Annas ritms", two.Mentee.Page.QuerySelector("#rhythm")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("reizi mēnesī", two.Mentee.Text, StringComparison.Ordinal);
        Assert.Single((await two.Stored()).Agreements);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_one_version_and_one_signature_however_often_it_is_sent(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        var tab = await two.Again(two.Mentee);
        foreach (var form in new[] { "form[action*=Write]", "form[action*=Sign]" })
        {
            await two.Mentee.Open(Page(two));
            await tab.Open(Page(two));
            var fields = form.Contains("Write", StringComparison.Ordinal) ? Parts : [];
            await Task.WhenAll(two.Mentee.Send(form, fields), tab.Send(form, fields));
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (two.Mentee.Status, tab.Status));
        }

        var agreement = Assert.Single((await two.Stored()).Agreements);
        Assert.Equal((true, false), (agreement.MenteeSignedAt is not null, agreement.MentorSignedAt is not null));
    }

    [Theory, OnEveryDatabase]
    public async Task Keeps_what_each_says_of_themselves(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        var at = $"{two.At}/building";
        await two.Mentee.Open(at);
        await two.Mentee.Send("form[action*=Values]", ("values", "kolibri"), ("reasons", "tāpēc"));
        await two.Mentor.Open(at);
        Assert.DoesNotContain("kolibri", two.Mentor.Html, StringComparison.Ordinal);
        await two.Mentor.Send("form[action*=Values]", ("values", "miers"));
        Assert.Contains("kolibri", two.Mentor.Text, StringComparison.Ordinal);
        await two.Mentee.Send("form[action*=Fit]");
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        var tab = await two.Again(two.Mentee);
        await two.Mentee.Open(at);
        await tab.Open(at);
        await two.Mentee.Send("form[action*=Differences]", ("text", "pirmais teksts"));
        await tab.Send("form[action*=Differences]", ("text", "otrais teksts"));
        Assert.Equal(HttpStatusCode.Conflict, tab.Status);
        Assert.Contains("pirmais teksts", tab.Text, StringComparison.Ordinal);
        Assert.Contains("otrais teksts", tab.Html, StringComparison.Ordinal);
    }

    private static string Page(TwoWalkers two) => $"{two.At}/agreement";
}
