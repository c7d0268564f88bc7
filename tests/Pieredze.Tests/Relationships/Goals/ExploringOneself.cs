using System.Net;
using Pieredze.Relationships;
using Pieredze.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Goals;

public sealed class ExploringOneself
{
    private static readonly string[] Sections = ["needs", "motivation", "wishes", "skills", "thinking", "areas"];

    [Theory, OnEveryDatabase]
    [Clause("S013", "S014", "S015")]
    public async Task Saves_each_section_on_its_own_and_shows_the_other_only_what_is_shared(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Goals);
        foreach (var (writer, reader) in new[] { (two.Mentee, two.Mentor), (two.Mentor, two.Mentee) })
        {
            foreach (var section in Sections)
            {
                var (mine, theirs) = ($"{two.At}/exploration/{section}", $"{two.At}/exploration/of-partner/{section}");
                await reader.Open(theirs);
                Assert.Equal((section, HttpStatusCode.NotFound), (section, reader.Status));
                await writer.Open(mine);
                await writer.Send("#section", ("text", $"kolibri {section}"));
                Assert.Contains($"kolibri {section}", writer.Html, StringComparison.Ordinal);
                await reader.Open(theirs);
                Assert.Equal((section, HttpStatusCode.NotFound), (section, reader.Status));
                await reader.Open($"{two.At}/exploration");
                Assert.DoesNotContain("kolibri", reader.Html, StringComparison.Ordinal);
                Assert.Equal(Array.IndexOf(Sections, section) + 1, Done(reader));
                await writer.Open(mine);
                await writer.Send("#section", ("shared", "true"));
                await reader.Open(theirs);
                Assert.Contains($"kolibri {section}", reader.Text, StringComparison.Ordinal);
                Assert.Empty(reader.Page.QuerySelectorAll("main form"));
                await writer.Open(mine);
                await writer.Send("#section", ("shared", "false"));
                await reader.Open(theirs);
                Assert.Equal((section, HttpStatusCode.NotFound), (section, reader.Status));
            }
        }

        static int Done(Visitor visitor) => visitor.Page.QuerySelectorAll("#sheet-theirs .tag.good").Length;
    }

    [Theory, OnEveryDatabase]
    public async Task Is_the_same_page_for_an_unshared_and_an_unwritten_section(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentor.Open($"{two.At}/exploration/of-partner/needs");
        var unwritten = two.Mentor.Text;
        await two.Change(pair => pair.Explore(pair.MenteeId, SheetSection.Needs, "kolibri", false, two.Clock.Now));
        await two.Mentor.Open($"{two.At}/exploration/of-partner/needs");
        Assert.Equal((HttpStatusCode.NotFound, unwritten), (two.Mentor.Status, two.Mentor.Text));
        await two.Mentor.Open($"{two.At}/exploration/of-partner/other");
        Assert.Equal(HttpStatusCode.NotFound, two.Mentor.Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Rates_skills_by_oneself_and_keeps_them_with_their_section(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        var at = $"{two.At}/exploration/skills";
        await two.Mentee.Open(at);
        await two.Mentee.Send("#skill", ("name", "klausīties"));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        Assert.Equal("klausīties", two.Mentee.Page.QuerySelector("#name")!.GetAttribute("value"));
        await two.Mentee.Send("#skill", ("name", "klausīties"), ("rating", "2"), ("grow", "true"));
        await two.Mentee.Send("#skill", ("name", "klausīties"), ("rating", "3"), ("grow", "true"));
        var skill = Assert.Single((await two.Stored()).Skills);
        Assert.Equal((3, true), (skill.Rating, skill.WantsToGrow));
        await two.Mentor.Open($"{two.At}/exploration/of-partner/skills");
        Assert.Equal(HttpStatusCode.NotFound, two.Mentor.Status);
        await two.Mentee.Send("#section", ("shared", "true"));
        await two.Mentor.Open($"{two.At}/exploration/of-partner/skills");
        Assert.Contains("klausīties", two.Mentor.Text, StringComparison.Ordinal);
        Assert.Contains("gribu augt", two.Mentor.Text, StringComparison.Ordinal);
        Assert.Empty(two.Mentor.Page.QuerySelectorAll("main input"));
        await two.Mentee.Open(at);
        await two.Mentee.Send("form[action*=Forget]");
        Assert.Empty((await two.Stored()).Skills);
    }

    [Theory, OnEveryDatabase]
    public async Task Shows_two_tabs_of_one_writer_both_versions(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        var tab = await two.Again(two.Mentee);
        await two.Mentee.Open($"{two.At}/exploration/wishes");
        await tab.Open($"{two.At}/exploration/wishes");
        await two.Mentee.Send("#section", ("text", "pirmā doma"));
        await tab.Send("#section", ("text", "otrā doma"));
        Assert.Equal(HttpStatusCode.Conflict, tab.Status);
        Assert.Contains("pirmā doma", tab.Page.QuerySelector(".both-versions")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("otrā doma", tab.Page.QuerySelector("#text")!.TextContent.Trim());
        Assert.Equal("pirmā doma", Assert.Single((await two.Stored()).Sheet).Text);
    }
}
