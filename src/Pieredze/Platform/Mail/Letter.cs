using System.Text;
using System.Text.Encodings.Web;
using Pieredze.Activity;

namespace Pieredze.Platform.Mail;

/// <summary>A mail in words: paragraphs, one link to act on and perhaps a quieter one. It becomes plain text and HTML of the same content.</summary>
public sealed record Letter(
    string Kind,
    string Subject,
    IReadOnlyList<string> Paragraphs,
    string? LinkText = null,
    string? Link = null
)
{
    public string? Calendar { get; init; }

    /// <summary>A quieter second address, such as one to be left in peace.</summary>
    public (string Text, string Link)? Also { get; init; }

    public string? CalendarMethod { get; init; }

    public OutboxMail To(
        string address,
        string name,
        string language,
        DateTime now,
        string footer,
        Guid? person = null,
        Guid? id = null
    ) =>
        new()
        {
            Id = id ?? Guid.CreateVersion7(),
            CreatedAt = now,
            DueAt = now,
            ToAddress = address,
            ToName = name,
            PersonId = person,
            Kind = Kind,
            Language = language,
            Subject = Subject,
            Text = AsText(footer),
            Html = AsHtml(language, footer),
            Calendar = Calendar,
            CalendarMethod = CalendarMethod,
        };

    private string AsText(string footer)
    {
        var text = new StringBuilder();
        foreach (var paragraph in Paragraphs)
        {
            text.Append(paragraph).Append("\n\n");
        }

        if (Link is not null)
        {
            text.Append(LinkText).Append(":\n").Append(Link).Append("\n\n");
        }

        if (Also is { } also)
        {
            text.Append(also.Text).Append(":\n").Append(also.Link).Append("\n\n");
        }

        return text.Append("-- \n").Append(footer).Append('\n').ToString();
    }

    private string AsHtml(string language, string footer)
    {
        static string E(string? text) => HtmlEncoder.Default.Encode(text ?? "");
        var html = new StringBuilder(
            $"<!doctype html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>{E(Subject)}</title></head><body style=\"font-family:sans-serif;line-height:1.5;max-width:36em\">"
        );
        foreach (var paragraph in Paragraphs)
        {
            html.Append("<p>").Append(E(paragraph)).Append("</p>");
        }

        if (Link is not null)
        {
            html.Append($"<p><a href=\"{E(Link)}\">{E(LinkText)}</a></p>");
        }

        if (Also is { } also)
        {
            html.Append($"<p><small><a href=\"{E(also.Link)}\">{E(also.Text)}</a></small></p>");
        }

        return html.Append("<hr><p><small>").Append(E(footer)).Append("</small></p></body></html>").ToString();
    }
}
