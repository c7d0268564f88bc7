using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Pieredze.Platform;
using Pieredze.Platform.Words;

namespace Pieredze.Accounts;

/// <summary>What is kept about a person, to read: the same on the page and in the file that one takes along.</summary>
public sealed class OwnHtml(IReadOnlyList<OwnPart> parts, Words words, Clock clock) : IHtmlContent
{
    private readonly Words _words = words.For("Accounts");

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var part in parts)
        {
            Part(writer, encoder, part, 2);
        }
    }

    private void Part(TextWriter to, HtmlEncoder encoder, OwnPart part, int level)
    {
        to.Write($"<section class=\"stack close\"><h{level}>");
        encoder.Encode(to, _words[$"own-{part.Key}"]);
        to.Write($"</h{level}>");
        if (part.Things.Count == 0)
        {
            to.Write("<p class=\"soft\">");
            encoder.Encode(to, _words["own-nothing"]);
            to.Write("</p>");
        }

        foreach (var thing in part.Things)
        {
            Thing(to, encoder, thing, level);
        }

        to.Write("</section>");
    }

    private void Thing(TextWriter to, HtmlEncoder encoder, OwnThing thing, int level)
    {
        to.Write(
            level == 2 ? "<article class=\"panel\"><dl class=\"own\">" : "<article class=\"within\"><dl class=\"own\">"
        );
        foreach (var (key, value) in thing.Values)
        {
            if (Shown(value) is { Length: > 0 } shown)
            {
                to.Write("<div><dt>");
                encoder.Encode(to, Label(key));
                to.Write("</dt><dd>");
                encoder.Encode(to, shown);
                to.Write("</dd></div>");
            }
        }

        to.Write("</dl>");
        foreach (var part in thing.Within.Where(p => p.Things.Count > 0))
        {
            Part(to, encoder, part, Math.Min(level + 1, 6));
        }

        to.Write("</article>");
    }

    // The parts of an agreement are called as on its own page.
    private string Label(string key) =>
        key.StartsWith("agreement-", StringComparison.Ordinal) ? _words[key] : _words[$"own-value-{key}"];

    private string Shown(object? value) =>
        value switch
        {
            null => "",
            string text => text,
            bool yes => _words[yes ? "own-yes" : "own-no"],
            Coded coded => _words[coded.Word],
            Said said => said.Text,
            DateOnly day => _words.LongDay(day),
            DateTime at =>
                $"{_words.LongDay(DateOnly.FromDateTime(clock.ToLocal(at)))}, {_words.Time(clock.ToLocal(at))}",
            IEnumerable<object> many => string.Join(", ", many.Select(Shown)),
            IFormattable number => number.ToString(null, _words.Culture),
            _ => $"{value}",
        };
}
