using System.Net;
using Pieredze.Relationships;
using Pieredze.Tests.Relationships.Goals;
using UglyToad.PdfPig;

namespace Pieredze.Tests.Relationships.Ending;

/// <summary>The certificate, and being seen by others.</summary>
public sealed class Certifying
{
    [Theory, OnEveryDatabase]
    [Clause("S168")]
    public async Task Prints_latvian_letters_in_our_own_typefaces(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.MovingOn);
        await two.House.Data(async db =>
        {
            var anna = (await db.FindAsync<Pieredze.People.Person>(two.Pair.MenteeId))!;
            anna.LastName = "Krūmiņa-Ģērķe";
            (await db.FindAsync<Pieredze.Programmes.Programme>(two.Pair.ProgrammeId))!.TitleLv = "Ceļā uz vadību";
        });
        await two.Mentee.Open($"{two.At}/certificate");
        var link = two.Mentee.Page.QuerySelector("a[href$='certificate.pdf']")!.GetAttribute("href")!;
        var answer = await two.Mentee.Http.GetAsync(link);
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        using var pdf = PdfDocument.Open(await answer.Content.ReadAsByteArrayAsync());
        var page = Assert.Single(pdf.GetPages());
        var text = string.Join(' ', page.GetWords().Select(w => w.Text));
        foreach (
            var words in new[]
            {
                "Krūmiņa-Ģērķe",
                "Ilze Kalns",
                "«Ceļā uz vadību»",
                "Apliecinājums",
                "Priedkalnes slimnīca",
            }
        )
        {
            Assert.Contains(words, text, StringComparison.Ordinal);
        }

        Assert.Equal(
            ["commissioner", "literata"],
            page.Letters.Select(l => l.FontName!.Split('+')[^1].Split('-', ' ')[0].ToLowerInvariant())
                .Select(name => name.StartsWith("commissioner", StringComparison.Ordinal) ? "commissioner" : name)
                .Distinct()
                .Order()
        );
        Assert.True(page.Width > page.Height);
        // Nothing of what the two did stands on it.
        Assert.DoesNotContain("Nodošana", text, StringComparison.Ordinal);
        // The mentor has one, too, with their own name first.
        await two.Mentor.Open($"{two.At}/certificate");
        Assert.Equal("Ilze Kalns", two.Mentor.Page.QuerySelector(".certificate .name")!.TextContent);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_given_only_for_a_way_walked_to_its_end(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Ending);
        foreach (var page in new[] { "certificate", "certificate.pdf" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await two.Mentee.Open($"{two.At}/{page}")).Status);
        }
    }

    [Theory, OnEveryDatabase]
    [Clause("S168")]
    public async Task Shows_a_pair_to_others_only_when_both_want_it(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.MovingOn);
        var list = $"/programmes/{two.Pair.ProgrammeId}/alumni";
        await Places.Take(two);
        await two.Mentee.Open($"{two.At}/moving-on");
        await two.Mentee.Send("#list", ("shows", "true"));
        await two.Mentor.Open(list);
        Assert.DoesNotContain("Anna Kalns un Ilze Kalns", two.Mentor.Text, StringComparison.Ordinal);
        await two.Mentor.Open($"{two.At}/moving-on");
        await two.Mentor.Send("#list", ("shows", "true"));
        await two.Mentor.Open(list);
        Assert.Contains("Anna Kalns un Ilze Kalns", two.Mentor.Text, StringComparison.Ordinal);
        await two.Mentee.Open($"{two.At}/moving-on");
        await two.Mentee.Send("#list", ("shows", null));
        await two.Mentor.Open(list);
        Assert.DoesNotContain("Anna Kalns un Ilze Kalns", two.Mentor.Text, StringComparison.Ordinal);
    }
}
