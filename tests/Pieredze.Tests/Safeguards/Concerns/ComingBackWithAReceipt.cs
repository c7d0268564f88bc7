using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Safeguards.Concerns;
using Pieredze.Tests.Proofs;

namespace Pieredze.Tests.Safeguards.Concerns;

/// <summary>Somebody without a name raises a concern and comes back with the receipt alone.</summary>
public sealed class ComingBackWithAReceipt
{
    [Theory, OnEveryDatabase]
    [Clause("S102")]
    public async Task Reads_the_answer_and_writes_on(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        var (_, receipt) = await at.UnnamedAsync(at.Ruta, at.Juris);
        var concern = Assert.Single(await at.StoredAsync());
        await at.Ruta.Open($"/concerns/{concern.Id}");
        Assert.Contains(Worried.Words, at.Ruta.Text, StringComparison.Ordinal);
        await at.Ruta.Send("#write", ("text", "Vai gribi satikties?"));
        var later = at.House.Visit();
        await GiveAsync(later, receipt);
        Assert.Contains("Vai gribi satikties?", later.Text, StringComparison.Ordinal);
        Assert.Contains("Ruta Vītola", later.Text, StringComparison.Ordinal);
        await later.Send("#write", ("text", "vēl ne"));
        Assert.Contains("vēl ne", later.Text, StringComparison.Ordinal);
        await at.Juris.Open($"/concerns/{concern.Id}");
        Assert.Contains("vēl ne", at.Juris.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await at.Baiba.Open($"/concerns/{concern.Id}")).Status);
        await later.Send("#close");
        Assert.Equal(ConcernState.Closed, Assert.Single(await at.StoredAsync()).State);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_linked_to_no_account_also_when_one_is_signed_in(DatabaseKind kind)
    {
        var log = new CapturedLog();
        await using var house = await House.StartAsync(kind, furnish: b => b.Logging.AddProvider(log));
        var at = await Worried.In(house);
        var before = await PrintAsync(house);
        log.Lines.Clear();
        await at.Anna.Open(at.Door);
        Assert.DoesNotContain("Anna", at.Anna.Page.Body!.TextContent, StringComparison.Ordinal);
        await at.Anna.Send("#raise", [("text", Worried.Words), .. Worried.Chosen(at.Ruta)]);
        var receipt = at.Anna.Page.QuerySelector("#receipt")!.TextContent;
        await GiveAsync(at.Anna, receipt);
        Assert.Contains(Worried.Words, at.Anna.Text, StringComparison.Ordinal);

        var concern = Assert.Single(await at.StoredAsync());
        Assert.Equal((null, null), (concern.AuthorId, concern.RelationshipId));
        Assert.Equal(before, await PrintAsync(house));
        var rows = (await house.Data(Everything.In)).Where(r => r.Type.StartsWith("Concern", StringComparison.Ordinal));
        Assert.DoesNotContain(
            rows,
            r => r.Values.Any(v => $"{v.Value}".Contains($"{at.Anna.PersonId}", StringComparison.Ordinal))
        );
        var digits = string.Concat(receipt.Where(char.IsAsciiDigit));
        Assert.DoesNotContain(
            log.Lines,
            l =>
                l.Contains(at.Door, StringComparison.Ordinal)
                || l.Contains("/concerns/receipt", StringComparison.Ordinal)
                || l.Contains(digits, StringComparison.Ordinal)
                || l.Contains("kolibri", StringComparison.Ordinal)
        );
        await at.Anna.Open("/me/data?part=concerns");
        Assert.DoesNotContain("kolibri", at.Anna.Text, StringComparison.Ordinal);
        await at.Anna.Open("/concerns");
        Assert.Null(at.Anna.Page.QuerySelector("#my-list"));
    }

    [Theory, OnEveryDatabase]
    public async Task Sets_no_cookie_and_reads_none(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        using var http = new HttpClient(at.House.Server) { BaseAddress = new Uri("https://localhost") };
        http.DefaultRequestHeaders.Add("Cookie", "__Host-me=planted; __Host-form=planted; __Host-said=planted");
        foreach (var address in new[] { at.Door, "/concerns/receipt" })
        {
            foreach (
                var answer in new[]
                {
                    await http.GetAsync(address),
                    await http.PostAsync(address, new FormUrlEncodedContent([new("text", "x"), new("receipt", "1")])),
                }
            )
            {
                // A broken cookie of a session would be thrown away with a Set-Cookie, if anybody had looked at it.
                Assert.Empty(answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : []);
                Assert.True(answer.Headers.CacheControl!.NoStore);
            }
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Is_told_to_the_readers_at_an_hour_that_tells_nothing(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var at = await Worried.In(house);
        Task<int> Rows() => at.House.Data(async db => (await Everything.In(db)).Count(r => r.Type == "OutboxMail"));
        var before = await Rows();
        var (author, receipt) = await at.UnnamedAsync(at.Ruta);
        await at.UnnamedAsync(at.Ruta, at.Juris);
        await GiveAsync(author, receipt);
        await author.Send("#write", ("text", "vēl ne"));
        // Not even a row that waits for later is written at that moment.
        Assert.Equal(before, await Rows());
        at.House.Time.Forward(TimeSpan.FromHours(5));
        await at.TellOfUnnamedAsync();
        foreach (var reader in new[] { at.Ruta, at.Juris })
        {
            var mail = Assert.Single(await at.MailsTo(reader));
            Assert.Equal(at.House.Time.GetUtcNow().UtcDateTime, mail.CreatedAt, TimeSpan.FromSeconds(1));
            Assert.Equal(mail.CreatedAt, mail.DueAt);
            Assert.Equal(4, mail.Id.Version);
            await at.House.Data(async db => (await db.Outbox.SingleAsync(m => m.Id == mail.Id)).Close(MailState.Sent));
        }

        // What has been told is not told again, and what is added the next day is.
        await at.TellOfUnnamedAsync();
        Assert.Single(await at.MailsTo(at.Ruta));
        await GiveAsync(author, receipt);
        await author.Send("#write", ("text", "nu gan"));
        await at.TellOfUnnamedAsync();
        Assert.Equal(2, (await at.MailsTo(at.Ruta)).Count);
        Assert.Single(await at.MailsTo(at.Juris));
    }

    [Theory, OnEveryDatabase]
    public async Task Gets_the_same_receipt_again_for_the_same_form_and_for_no_other(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        var author = at.House.Visit();
        await author.Open(at.Door);
        var form = author.Page;
        await author.Send("#raise", [("text", Worried.Words), .. Worried.Chosen(at.Ruta)]);
        var receipt = author.Page.QuerySelector("#receipt")!.TextContent;
        var drawn = form.QuerySelector("#raise input[name=receipt]")?.GetAttribute("value");
        await author.Open(at.Door);
        Assert.NotEqual(drawn, author.Page.QuerySelector("#raise input[name=receipt]")?.GetAttribute("value"));
        await author.Send("#raise", [("text", "cits"), ("receipt", drawn), .. Worried.Chosen(at.Ruta)]);
        Assert.Equal(receipt, author.Page.QuerySelector("#receipt")?.TextContent);
        Assert.Contains("jau bija nosūtīta", author.Text, StringComparison.Ordinal);
        var concern = Assert.Single(await at.StoredAsync());
        Assert.Equal([Worried.Words], await at.WordsAsync());

        // What is stored of it is a slow hash: 32 bytes, and not the digits nor a quick hash of them.
        var digits = System.Text.Encoding.UTF8.GetBytes(string.Concat(receipt.Where(char.IsAsciiDigit)));
        Assert.Equal(32, concern.ReceiptHash!.Length);
        Assert.NotEqual(System.Security.Cryptography.SHA256.HashData(digits), concern.ReceiptHash);
        using var hash = new ReceiptHash();
        Assert.Equal(await hash.OfAsync(Receipt.Read(receipt)!), concern.ReceiptHash);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_one_concern_with_one_receipt_when_the_button_is_pressed_twice(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        var author = at.House.Visit();
        await author.Open(at.Door);
        List<KeyValuePair<string, string>> fields =
        [
            new("text", Worried.Words),
            new("who", $"{at.Ruta.PersonId}"),
            .. author
                .Page.QuerySelectorAll("#raise input[type=hidden]")
                .Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!)),
        ];
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 3).Select(_ => author.Http.PostAsync(at.Door, new FormUrlEncodedContent(fields)))
        );
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        var receipts = new List<string?>();
        foreach (var answer in answers)
        {
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
            receipts.Add(page.QuerySelector("#receipt")?.TextContent);
        }

        Assert.NotNull(Assert.Single(receipts.Distinct()));
        Assert.Single(await at.StoredAsync());
        await at.TellOfUnnamedAsync();
        Assert.Single(await at.MailsTo(at.Ruta));
    }

    [Theory, OnEveryDatabase]
    public async Task Writes_once_when_the_page_is_loaded_anew_or_the_button_pressed_twice(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        var (_, receipt) = await at.UnnamedAsync(at.Ruta);
        var later = at.House.Visit();
        await GiveAsync(later, receipt);
        var key = later.Page.QuerySelector("#write input[name=key]")!.GetAttribute("value")!;
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(_ =>
                    later.Http.PostAsync(
                        "/concerns/receipt?handler=Write",
                        new FormUrlEncodedContent([new("text", "vēl ne"), new("key", key)])
                    )
                )
        );
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        Assert.Equal([Worried.Words, "vēl ne"], await at.WordsAsync());
        await later.Send("#write", ("text", "vēl ne"));
        Assert.Equal([Worried.Words, "vēl ne"], await at.WordsAsync());
        // The page that came back carries on: the same words on purpose are another entry.
        await later.Send("#write", ("text", "vēl ne"));
        Assert.Equal([Worried.Words, "vēl ne", "vēl ne"], await at.WordsAsync());
        // Nor does withdrawing once more say that something went wrong.
        key = later.Page.QuerySelector("#close input[name=key]")!.GetAttribute("value")!;
        for (var time = 0; time < 2; time++)
        {
            var answer = await later.Http.PostAsync(
                "/concerns/receipt?handler=Close",
                new FormUrlEncodedContent([new("key", key)])
            );
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.All(Assert.Single(await at.StoredAsync()).Entries, e => Assert.Equal(4, e.Id.Version));
    }

    [Theory, OnEveryDatabase]
    public async Task Is_refused_with_a_wrong_receipt_or_an_old_page(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        var (_, receipt) = await at.UnnamedAsync(at.Ruta);
        var stranger = at.House.Visit();
        await GiveAsync(stranger, "12345");
        Assert.Equal(HttpStatusCode.Conflict, stranger.Status);
        Assert.Contains("trīsdesmit ciparus", stranger.Text, StringComparison.Ordinal);
        await GiveAsync(stranger, Receipt.New().Number);
        Assert.Contains("nekas nav atrodams", stranger.Text, StringComparison.Ordinal);
        await GiveAsync(stranger, receipt);
        await stranger.Send("#write", ("text", "x"), ("key", "viltota atslēga"));
        Assert.Equal(HttpStatusCode.Conflict, stranger.Status);
        Assert.Contains("Ieraksti kvīti vēlreiz", stranger.Text, StringComparison.Ordinal);
        await GiveAsync(stranger, receipt);
        at.House.Time.Forward(TimeSpan.FromMinutes(61));
        await stranger.Send("#write", ("text", "x"));
        Assert.Equal(HttpStatusCode.Conflict, stranger.Status);
        Assert.Equal([Worried.Words], await at.WordsAsync());

        // A concern by name has no receipt, and its page asks who one is.
        await at.RaisedAsync(at.Ruta);
        Assert.Equal("/sign-in", (await stranger.Open($"/concerns/{Guid.NewGuid()}")).At.AbsolutePath);
    }

    [Fact]
    public async Task Is_tried_a_few_times_only()
    {
        await using var house = await House.StartAsync(DatabaseKind.Sqlite, s => s.ReceiptTries = 3);
        var at = await Worried.In(house);
        var thief = house.Visit();
        for (var i = 0; i < 3; i++)
        {
            await GiveAsync(thief, Receipt.New().Number);
            Assert.Equal(HttpStatusCode.Conflict, thief.Status);
        }

        await GiveAsync(thief, Receipt.New().Number);
        Assert.Equal(HttpStatusCode.TooManyRequests, thief.Status);
        await thief.Open(at.Door);
        await thief.Send("#raise", [("text", "x"), .. Worried.Chosen(at.Ruta)]);
        Assert.Equal(HttpStatusCode.TooManyRequests, thief.Status);
        Assert.Empty(await at.StoredAsync());
    }

    private static async Task GiveAsync(Visitor visitor, string receipt)
    {
        await visitor.Open("/concerns/receipt");
        await visitor.Send("#give", ("receipt", receipt));
    }

    /// <summary>All that is kept of accounts, sessions, deeds and mails to the author.</summary>
    private static Task<string> PrintAsync(House house) =>
        house.Data(async db =>
            string.Join(
                '\n',
                (await Everything.In(db))
                    .Where(r => r.Type is nameof(Account) or nameof(SignInSession) or nameof(Happening))
                    .Select(r => $"{r.Type}: {string.Join(", ", r.Values.Select(v => $"{v.Name} = {v.Value}"))}")
            )
        );
}
