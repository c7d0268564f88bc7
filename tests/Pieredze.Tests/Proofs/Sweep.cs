using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;

namespace Pieredze.Tests.Proofs;

/// <summary>Looks for canaries wherever the product tells something to anybody.</summary>
public static partial class Sweep
{
    /// <summary>Every address, by everybody; returns what was seen where it must not be, and counts what was seen rightly.</summary>
    public static async Task<(List<string> Leaks, HashSet<string> Seen)> Pages(
        World world,
        Aviary aviary,
        Func<string, bool>? only = null
    )
    {
        var (leaks, seen) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (route, methods) in world.Endpoints.Where(e => only?.Invoke(e.Route) ?? true))
        {
            foreach (var guest in world.Guests.Where(_ => methods.Contains("GET")))
            {
                foreach (var address in Address.In(route, world.Here))
                {
                    var text = await Fetch(guest.Visitor.Http, address);
                    foreach (var canary in In(text, aviary))
                    {
                        seen.Add(canary.Where);
                        if (!canary.MayBeReadBy(guest))
                        {
                            leaks.Add($"{guest.Name} reads {canary.Where} at {route}");
                        }
                    }
                }
            }
        }

        return (leaks, seen);
    }

    /// <summary>Every mail in the outbox: no word of a conversation, and nothing to those who may not read it.</summary>
    public static Task<List<string>> Mails(World world, Aviary aviary) =>
        world.House.Data(async db =>
        {
            var leaks = new List<string>();
            foreach (var mail in await db.Outbox.AsNoTracking().ToListAsync())
            {
                var text = $"{mail.Subject}\n{mail.Text}\n{mail.Html}\n{mail.Calendar}".Replace(
                    "\r\n ",
                    "",
                    StringComparison.Ordinal
                );
                var reader = world.Guests.FirstOrDefault(g => g.IsSignedIn && g.Visitor.PersonId == mail.PersonId);
                leaks.AddRange(
                    In(text, aviary)
                        .Where(c => !IsCall(mail, reader, c))
                        .Where(c => !Privacy.Mailable.Contains(c.Where) || reader is not null && !c.MayBeReadBy(reader))
                        .Select(c => $"a mail «{mail.Kind}» to {reader?.Name ?? "somebody new"} carries {c.Where}")
                );
            }

            return leaks;
        });

    // What somebody writes into a call for support is for mentor support, and goes by this one mail.
    private static bool IsCall(OutboxMail mail, Guest? reader, Canary canary) =>
        mail.Kind == "support"
        && reader?.Name == "mentor support"
        && (
            canary.Where.StartsWith("Person.", StringComparison.Ordinal)
            || canary.Where.Contains(" typed into text at /pairs/", StringComparison.Ordinal)
                && canary.Where.Contains("/support ", StringComparison.Ordinal)
        );

    /// <summary>The log knows nobody and quotes nobody.</summary>
    public static List<string> Log(CapturedLog log, Aviary aviary) =>
        [.. log.Lines.SelectMany(line => In(line, aviary).Select(c => $"the log tells {c.Where}: {line}"))];

    public static IEnumerable<string> Words(string text) => Word().Matches(text).Select(m => m.Value).Distinct();

    private static IEnumerable<Canary> In(string text, Aviary aviary) =>
        Words(text).Select(w => aviary[w]).OfType<Canary>();

    private static async Task<string> Fetch(HttpClient http, string address)
    {
        using var response = await http.GetAsync(address);
        var body = await response.Content.ReadAsByteArrayAsync();
        var text = new StringBuilder().AppendJoin(
            '\n',
            response.Headers.Concat(response.Content.Headers).Select(h => string.Join(',', h.Value))
        );
        if (body is [(byte)'P', (byte)'K', ..])
        {
            using var zip = new ZipArchive(new MemoryStream(body));
            foreach (var entry in zip.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                text.Append(await reader.ReadToEndAsync());
            }
        }

        return text.Append(Encoding.UTF8.GetString(body)).ToString().Replace("\r\n ", "", StringComparison.Ordinal);
    }

    [GeneratedRegex("knr[0-9a-f]{5}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Word();
}
