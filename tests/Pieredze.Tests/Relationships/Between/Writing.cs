using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.Relationships;
using Pieredze.Relationships.Between;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Between;

/// <summary>What the two write between meetings.</summary>
public sealed class Writing
{
    [Theory, OnEveryDatabase]
    public async Task Tells_of_new_messages_by_one_mail_without_a_word_of_them(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        var at = $"{two.At}/messages";
        foreach (var text in new[] { "Vai ceturtdien der?", "Vai arī piektdien?" })
        {
            await two.Mentee.Open(at);
            await two.Mentee.Send("#say", ("text", text));
            Assert.Equal(HttpStatusCode.OK, two.Mentee.Status);
        }

        var mail = Assert.Single(await Mails(two, two.Pair.MentorId));
        Assert.Equal("message", mail.Kind);
        foreach (var word in new[] { "ceturtdien", "piektdien", "Anna" })
        {
            Assert.DoesNotContain(word, mail.Subject + mail.Text + mail.Html, StringComparison.Ordinal);
        }

        await two.Mentor.Open(two.At);
        Assert.Contains("2 jaunas ziņas", two.Mentor.Text, StringComparison.Ordinal);
        await two.Mentor.Open(at);
        Assert.Equal(2, two.Mentor.Page.QuerySelectorAll(".thread .tag").Length);
        await two.Mentor.Open(at);
        Assert.Empty(two.Mentor.Page.QuerySelectorAll(".thread .tag"));
        // Once it was read, the next one is told of again.
        await two.Mentee.Open(at);
        await two.Mentee.Send("#say", ("text", "Paldies!"));
        Assert.Equal(2, (await Mails(two, two.Pair.MentorId)).Count);
        Assert.Empty(await Mails(two, two.Pair.MenteeId));
    }

    [Theory, OnEveryDatabase]
    public async Task Never_tells_the_writer_whether_it_was_read(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        var at = $"{two.At}/messages";
        await two.Mentee.Open(at);
        await two.Mentee.Send("#say", ("text", "Vai der?"));
        await two.Mentee.Open(at);
        var before = two.Mentee.Text;
        await two.Mentor.Open(at);
        await two.Mentee.Open(at);
        Assert.Equal(before, two.Mentee.Text);
        await two.Mentee.Open("/me/data?part=writing");
        Assert.DoesNotContain("izlasīt", two.Mentee.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory, OnEveryDatabase]
    public async Task Says_a_thing_once_however_often_it_is_sent(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentee.Open($"{two.At}/messages");
        await two.Mentee.Send("#say", ("text", "Tiekamies!"));
        await two.Mentee.Send("#say", ("text", "Tiekamies!"));
        await two.Mentee.Send("#say", ("text", " "));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        Assert.Equal(1, await two.House.Data(db => db.Messages.CountAsync(m => m.RelationshipId == two.Pair.Id)));
    }

    [Theory, OnEveryDatabase]
    public async Task Leaves_the_thread_to_read_once_the_way_is_over(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        var at = $"{two.At}/messages";
        await two.Mentee.Open(at);
        await two.Mentee.Send("#say", ("text", "Man ir jautājums."));
        await two.Mentor.Open(at);
        await two.Change(pair => pair.EndEarly(pair.MenteeId, two.Today));
        await two.Mentor.Send("#say", ("text", "Vēl viens vārds"));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentor.Status);
        await two.Mentor.Open(at);
        Assert.Contains("Man ir jautājums.", two.Mentor.Text, StringComparison.Ordinal);
        Assert.Null(two.Mentor.Page.QuerySelector("#say"));
    }

    [Theory, OnEveryDatabase]
    public async Task Turns_the_pages_of_a_long_thread(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.House.Data(db =>
        {
            for (var i = 0; i < 60; i++)
            {
                db.Add(two.Pair.Say(two.Pair.MentorId, $"ziņa-{i:00}", two.Clock.Now.AddMinutes(i - 100)));
            }

            return Task.CompletedTask;
        });
        await two.Mentee.Open($"{two.At}/messages");
        Assert.Contains("ziņa-59", two.Mentee.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ziņa-09", two.Mentee.Text, StringComparison.Ordinal);
        await two.Mentee.Open(
            $"{two.At}/messages{two.Mentee.Page.QuerySelector("a[href^='?before']")!.GetAttribute("href")}"
        );
        Assert.Contains("ziņa-09", two.Mentee.Text, StringComparison.Ordinal);
        Assert.Contains("ziņa-00", two.Mentee.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ziņa-10", two.Mentee.Text, StringComparison.Ordinal);
        await two.Mentee.Open($"{two.At}/messages?before=-1");
        Assert.Equal(HttpStatusCode.OK, two.Mentee.Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Keeps_a_journal_for_its_writer_alone(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        var at = $"{two.At}/journal";
        await two.Mentee.Open(at);
        await two.Mentee.Send("#write", ("kind", "SeenDifferently"), ("text", "Klusums nav pārmetums."));
        await two.Mentee.Send("#write", ("kind", "SeenDifferently"), ("text", "Klusums nav pārmetums."));
        Assert.Single(two.Mentee.Page.QuerySelectorAll("form[action*=Delete]"));
        await two.Mentor.Open(at);
        Assert.DoesNotContain("Klusums", two.Mentor.Html, StringComparison.Ordinal);
        // Nor does it help to know what to ask for.
        var line = await two.House.Data(db => db.Reflections.SingleAsync(r => r.RelationshipId == two.Pair.Id));
        await two.Mentor.Send("#write", ("text", "mans"));
        two.Mentor.Page.QuerySelector("form[action*=Delete] [name=line]")!.SetAttribute("value", $"{line.Id}");
        await two.Mentor.Send("form[action*=Delete]");
        Assert.Equal(2, await two.House.Data(db => db.Reflections.CountAsync(r => r.RelationshipId == two.Pair.Id)));
        await two.Change(pair => pair.EndEarly(pair.MentorId, two.Today));
        await two.Mentee.Open(at);
        await two.Mentee.Send("form[action*=Delete]");
        Assert.Equal(
            ["mans"],
            await two.House.Data(db =>
                db.Reflections.Where(r => r.RelationshipId == two.Pair.Id).Select(r => r.Text).ToListAsync()
            )
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Takes_along_both_sides_of_the_thread_and_only_ones_own_journal(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.House.Data(db =>
        {
            db.AddRange(
                two.Pair.Say(two.Pair.MenteeId, "no Annas", two.Clock.Now),
                two.Pair.Say(two.Pair.MentorId, "no Ilzes", two.Clock.Now),
                two.Pair.Reflect(two.Pair.MenteeId, ReflectionKind.Learned, "Annas rinda", two.Clock.Now),
                two.Pair.Reflect(two.Pair.MentorId, ReflectionKind.Learned, "Ilzes rinda", two.Clock.Now)
            );
            return Task.CompletedTask;
        });
        await two.Mentee.Open("/me/data");
        await two.Mentee.Send("#json");
        foreach (var mine in new[] { "no Annas", "no Ilzes", "Annas rinda" })
        {
            Assert.Contains(mine, two.Mentee.Html, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Ilzes rinda", two.Mentee.Html, StringComparison.Ordinal);
    }

    private static Task<List<OutboxMail>> Mails(TwoWalkers two, Guid to) =>
        two.House.Data(db => db.Outbox.Where(m => m.PersonId == to).ToListAsync());
}
