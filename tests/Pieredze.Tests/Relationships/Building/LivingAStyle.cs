using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Programmes;
using Pieredze.Relationships;
using Pieredze.Relationships.Building;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Building;

/// <summary>The dial of a pair: begun from the programme's, kept in the agreement, lived by both, and felt on the pages.</summary>
public sealed class LivingAStyle
{
    private static readonly int[] Sponsoring = [0, 1, 1, 0, 0, 0, 1, 0];

    [Theory, OnEveryDatabase]
    [Clause("S047", "S068")]
    public async Task Begins_as_the_programmes_and_is_kept_in_the_agreement(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentee.Open($"{two.At}/agreement");
        Assert.Equal(StyleDial.Default, Rows(two.Mentee));
        await two.Mentee.Send(
            "form[action*=Write]",
            [
                .. TwoWalkers.Text.Parts().Select(part => (part.Key, (string?)part.Text)),
                // Any mix will do: it is no switch.
                .. new[] { 0, 4, 2, 1, 3, 2, 0, 4 }.Select((at, row) => ($"dial-{row}", (string?)$"{at}")),
            ]
        );
        await two.Mentee.Send("form[action*=Sign]");
        Assert.Empty((await two.Stored()).Dial);
        await two.Mentor.Open($"{two.At}/agreement");
        await two.Mentor.Send("form[action*=Sign]");
        var stored = await two.Stored();
        Assert.Equal([0, 4, 2, 1, 3, 2, 0, 4], stored.SignedAgreement!.Dial);
        Assert.Equal(stored.SignedAgreement.Dial, stored.Dial);
        var programme = await two.House.Data(db =>
            db.Programmes.AsNoTracking().SingleAsync(p => p.Id == two.Pair.ProgrammeId)
        );
        Assert.Equal(StyleDial.Default, programme.Dial);
        Assert.NotNull(two.Mentor.Page.QuerySelector("a[href='/guide/two-models']"));
    }

    [Theory, OnEveryDatabase]
    [Clause("S055", "S048", "S050")]
    public async Task Labels_both_ends_of_eight_rows_and_explains_the_two_understandings(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        foreach (var language in new[] { "lv", "en" })
        {
            var visitor = language == "lv" ? two.Mentee : two.Mentor;
            visitor.Http.DefaultRequestHeaders.AcceptLanguage.Clear();
            visitor.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
            await visitor.Open($"{two.At}/agreement");
            var ends = visitor.Page.QuerySelectorAll(".dial-row .soft").Select(end => end.TextContent.Trim()).ToList();
            Assert.Equal((16, 16), (ends.Count, ends.Distinct().Count()));
            Assert.DoesNotContain(ends, end => end.Length == 0 || end.StartsWith("dial-", StringComparison.Ordinal));
            await visitor.Open(visitor.Page.QuerySelector(".style-dial a")!.GetAttribute("href")!);
            Assert.Equal((HttpStatusCode.OK, "/guide/two-models"), (visitor.Status, visitor.At.AbsolutePath));
            Assert.Equal(language, visitor.Page.DocumentElement.GetAttribute("lang"));
        }
    }

    [Theory, OnEveryDatabase]
    [Clause("S059")]
    public async Task Is_developmental_in_a_new_programme(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        var dial = await two.House.Data(db =>
            db.Programmes.Where(p => p.Id == two.Pair.ProgrammeId).Select(p => p.Dial).SingleAsync()
        );
        Assert.All(dial, row => Assert.InRange(row, 3, 4));
    }

    [Theory, OnEveryDatabase]
    public async Task Is_refused_when_a_row_is_left_out_or_off_the_scale(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        foreach (var wrong in new[] { null, "5", "-1", "x" })
        {
            await two.Mentee.Open($"{two.At}/agreement");
            await two.Mentee.Send("form[action*=Write]", ("purpose", "augt"), ("dial-3", wrong));
            Assert.Equal((wrong, HttpStatusCode.Conflict), (wrong, two.Mentee.Status));
            Assert.Contains("augt", two.Mentee.Page.QuerySelector("#purpose")!.TextContent, StringComparison.Ordinal);
            await two.Mentee.Open($"{two.At}/style");
            await two.Mentee.Send("#experienced", ("dial-3", wrong));
            Assert.Equal((wrong, HttpStatusCode.Conflict), (wrong, two.Mentee.Status));
        }

        Assert.Empty((await two.Stored()).Agreements);
        Assert.Empty((await two.Stored()).Mentee.Experienced);
    }

    [Theory, OnEveryDatabase]
    [Clause("S068", "S069")]
    public async Task Prompts_a_talk_where_meant_and_lived_lie_more_than_one_apart(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Change(two.Build);
        int[] intended = [.. StyleDial.Default];
        await two.Mentee.Open($"{two.At}/style");
        await two.Mentee.Send("#experienced", Dial([4, 3, 3, 3, 3, 2, 3, 3]));
        Assert.Equal(HttpStatusCode.OK, two.Mentee.Status);
        Assert.Null(two.Mentee.Page.QuerySelector("#compare"));
        await two.Mentor.Open($"{two.At}/style");
        Assert.Null(two.Mentor.Page.QuerySelector("#compare, #experienced input[checked]"));
        await two.Mentor.Send("#experienced", Dial([4, 4, 2, 3, 3, 4, 3, 3]));
        foreach (var visitor in two.Both)
        {
            await visitor.Open($"{two.At}/style");
            var row = Assert.Single(visitor.Page.QuerySelectorAll("#talk li"));
            Assert.Contains("Līdzeklis", row.TextContent, StringComparison.Ordinal);
            Assert.Contains("iecerēts 4, Anna: 2, Ilze: 4", row.TextContent, StringComparison.Ordinal);
        }

        // One point is no gap.
        await two.Mentee.Send("#experienced", Dial([.. intended.Select(at => at == 4 ? 3 : 4)]));
        Assert.NotNull(two.Mentee.Page.QuerySelector("#near"));
        Assert.Null(two.Mentee.Page.QuerySelector("#talk"));
    }

    [Theory, OnEveryDatabase]
    [Clause("S064")]
    public async Task Moves_questions_safeguards_and_defaults(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var (developing, sponsoring) = (await TwoWalkers.In(house), await TwoWalkers.In(house));
        foreach (var (two, dial) in new[] { (developing, StyleDial.Default), (sponsoring, Sponsoring) })
        {
            await two.Change(pair =>
            {
                var agreement = pair.WriteAgreement(pair.MenteeId, TwoWalkers.Text, two.Clock.Now, dial);
                pair.Sign(pair.MenteeId, agreement, two.Clock.Now);
                pair.Sign(pair.MentorId, agreement, two.Clock.Now);
                pair.RaiseProblem(pair.MenteeId, "laiks", two.Clock.Now);
            });
        }

        foreach (var page in new[] { "first-meeting", "building", "agreement", "goals", "problems" })
        {
            await developing.Mentor.Open($"{developing.At}/{page}");
            await sponsoring.Mentor.Open($"{sponsoring.At}/{page}");
            Assert.NotEqual((page, developing.Mentor.Text), (page, sponsoring.Mentor.Text));
        }

        Assert.NotNull(developing.Mentor.Page.QuerySelector("[data-waits]"));
        Assert.Null(sponsoring.Mentor.Page.QuerySelector("[data-waits]"));
        await sponsoring.Mentor.Open($"{sponsoring.At}/building");
        Assert.Contains("atteikt bez sekām", sponsoring.Mentor.Text, StringComparison.Ordinal);
        await sponsoring.Mentor.Open($"{sponsoring.At}/agreement");
        Assert.Contains("no kura brīža", sponsoring.Mentor.Text, StringComparison.Ordinal);
        foreach (var (two, kindOfGoal) in new[] { (developing, "Growth"), (sponsoring, "Career") })
        {
            await two.Mentee.Open($"{two.At}/goals/new");
            Assert.Equal(
                kindOfGoal,
                two.Mentee.Page.QuerySelector("select[name=Kind] option[selected]")!.GetAttribute("value")
            );
        }
    }

    [Fact]
    [Clause("S051")]
    public void Leans_to_sponsorship_at_nought_and_to_development_at_the_other_end()
    {
        Assert.Equal(StyleBand.Sponsorship, new PairStyle([0, 0, 0, 0, 0, 0, 0, 0]).Band);
        Assert.Equal(StyleBand.Developmental, new PairStyle([4, 4, 4, 4, 4, 4, 4, 4]).Band);
        Assert.Equal(StyleBand.Mixed, new PairStyle([2, 2, 2, 2, 2, 2, 2, 2]).Band);
    }

    private static (string, string?)[] Dial(int[] rows) =>
        [.. rows.Select((at, row) => ($"dial-{row}", (string?)$"{at}"))];

    private static IEnumerable<int> Rows(Visitor visitor) =>
        visitor
            .Page.QuerySelectorAll(".dial-row input[checked]")
            .Select(input =>
                int.Parse(input.GetAttribute("value")!, System.Globalization.CultureInfo.InvariantCulture)
            );
}
