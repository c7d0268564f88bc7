using System.Text;
using MimeKit;
using Pieredze.Activity;

namespace Pieredze.Platform.Mail;

/// <summary>A mail of the outbox as MIME: plain text and HTML side by side, a calendar part when there is one.</summary>
public static class Envelope
{
    public static MimeMessage For(OutboxMail mail, Settings settings, StopLinks stopLinks)
    {
        var message = new MimeMessage
        {
            Subject = mail.Subject,
            MessageId = $"{mail.Id:N}@{new Uri(settings.BaseUrl).Host}",
        };
        message.From.Add(new MailboxAddress(settings.Smtp.FromName, settings.Smtp.From));
        message.To.Add(new MailboxAddress(mail.ToName, mail.ToAddress));
        var home = settings.BaseUrl.TrimEnd('/');
        if (stopLinks.For(mail.PersonId, mail.Kind) is { } stop)
        {
            message.Headers.Add("List-Unsubscribe", $"<{home}{stop}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        else
        {
            message.Headers.Add("List-Unsubscribe", $"<{home}/me#mail>");
        }

        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("Content-Language", mail.Language);
        var alternative = new MultipartAlternative
        {
            new TextPart("plain") { Text = mail.Text },
            new TextPart("html") { Text = mail.Html },
        };
        if (mail.Calendar is { } calendar)
        {
            var part = new TextPart("calendar") { Text = calendar };
            part.ContentType.Parameters.Add("method", mail.CalendarMethod ?? "REQUEST");
            part.ContentType.Charset = "utf-8";
            alternative.Add(part);
            var attached = new MimePart("application", "ics")
            {
                Content = new MimeContent(new MemoryStream(Encoding.UTF8.GetBytes(calendar))),
                FileName = "invite.ics",
                ContentDisposition = new ContentDisposition(ContentDisposition.Attachment),
                ContentTransferEncoding = ContentEncoding.Base64,
            };
            message.Body = new Multipart("mixed") { alternative, attached };
        }
        else
        {
            message.Body = alternative;
        }

        return message;
    }
}
