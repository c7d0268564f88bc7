using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Pieredze.Platform.Words;

/// <summary>The sentences of one folder in the reader's language.</summary>
public sealed class Words(WordBook book) : IViewContextAware
{
    private string _folder = "";
    private string? _language;

    public string Language => _language ?? CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    public CultureInfo Culture => CultureInfo.GetCultureInfo(Language == "lv" ? "lv-LV" : "en-GB");

    /// <summary>The same words for another folder or reader, for mail and for rules that say no.</summary>
    public Words For(string folder, string? language = null) =>
        new(book) { _folder = folder, _language = language ?? _language };

    public void Contextualize(ViewContext viewContext)
    {
        var path = viewContext.ExecutingFilePath?.TrimStart('/') ?? "";
        _folder = path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";
    }

    public string this[string key] => Text(key);

    public string this[string key, params (string Hole, object? Value)[] data] => Fill(Text(key), data);

    /// <summary>The form of a sentence that fits the number; the hole {n} is the number itself.</summary>
    public string Count(string key, long n, params (string Hole, object? Value)[] data) =>
        Fill(Text($"{key}_{Plural.Of(Language, n)}"), [("n", n), .. data]);

    /// <summary>A sentence with markup in its holes, such as a link in the middle.</summary>
    public IHtmlContent Html(string key, params (string Hole, IHtmlContent Value)[] data)
    {
        var encoded = HtmlEncoder
            .Default.Encode(Text(key))
            .Replace("&#x7B;", "{", StringComparison.Ordinal)
            .Replace("&#x7D;", "}", StringComparison.Ordinal);
        foreach (var (hole, value) in data)
        {
            using var writer = new StringWriter();
            value.WriteTo(writer, HtmlEncoder.Default);
            encoded = encoded.Replace($"{{{hole}}}", writer.ToString(), StringComparison.Ordinal);
        }

        return new HtmlString(encoded);
    }

    public string Of(Refusal refusal) =>
        Fill(Text(refusal.Key), [.. refusal.Data.Select(d => (d.Hole, (object?)d.Value))]);

    /// <summary>«20. okt.» / “20 Oct”.</summary>
    /// <summary>A day after «kopš» or «since».</summary>
    public string SinceDay(DateOnly day) => Language == "lv" ? LatvianDay.Short(day) : Day(day);

    public string Day(DateOnly day) => day.ToString(Language == "lv" ? "d. MMM" : "d MMM", Culture);

    /// <summary>«2026. gada 20. oktobris» / “20 October 2026”.</summary>
    public string LongDay(DateOnly day) =>
        day.ToString(Language == "lv" ? "yyyy. 'gada' d. MMMM" : "d MMMM yyyy", Culture);

    /// <summary>The same words with a capital at the start.</summary>
    public string Sentence(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Culture) + text[1..];

    /// <summary>«20.10.2026.» / “20 Oct 2026”, for columns of a table.</summary>
    public string ShortDate(DateOnly day) => day.ToString(Language == "lv" ? "dd.MM.yyyy." : "d MMM yyyy", Culture);

    /// <summary>«otrdiena, 20. oktobris» / “Tuesday 20 October”.</summary>
    public string WeekDay(DateOnly day) =>
        Language == "lv"
            ? day.ToString("dddd, d. MMMM", Culture).ToLower(Culture)
            : day.ToString("dddd d MMMM", Culture);

    /// <summary>«15.30» / “15:30”.</summary>
    public string Time(DateTime local) =>
        local.ToString(Language == "lv" ? "HH'.'mm" : "HH':'mm", CultureInfo.InvariantCulture);

    /// <summary>«11 400 €» / “€11,400”, whole euros.</summary>
    public string Euros(double amount) =>
        Language == "lv" ? $"{amount.ToString("N0", Culture)}\u00a0€" : $"€{amount.ToString("N0", Culture)}";

    /// <summary>«52 %» with a space that never breaks / “52%”.</summary>
    public string Percent(double share) => share.ToString(Language == "lv" ? "0\u00a0%" : "0%", Culture);

    // A missing word shows its key: ugly on purpose, and a test finds it first.
    private string Text(string key) =>
        book.Find(Language, _folder, key) ?? book.Find(WordBook.Default, _folder, key) ?? key;

    private string Fill(string text, (string Hole, object? Value)[] data)
    {
        foreach (var (hole, value) in data)
        {
            var shown = value switch
            {
                DateOnly day => LongDay(day),
                double number => number.ToString("0.##", Culture),
                IFormattable number => number.ToString(null, Culture),
                _ => value?.ToString() ?? "",
            };
            text = text.Replace($"{{{hole}}}", shown, StringComparison.Ordinal);
            if (value is DateOnly date)
            {
                text = LatvianDay.Fill(text, hole, date);
            }
        }

        return text;
    }
}
