using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform.Data;

namespace Pieredze.Platform.Mail;

/// <summary>Carries waiting mails to the SMTP server. A mail is leased before it is sent, so two carriers never send the same one.</summary>
public sealed class MailCarrier(
    Database db,
    Clock clock,
    Settings settings,
    StopLinks stopLinks,
    ILogger<MailCarrier> log
)
{
    private const int AtOnce = 50;
    private const int MostAttempts = 8;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    public async Task CarryAsync(CancellationToken stop)
    {
        var leased = await LeaseAsync(stop);
        if (leased.Count == 0)
        {
            return;
        }

        var unwanted = await UnwantedAsync(leased, stop);
        using var smtp = new SmtpClient { Timeout = 30_000 };
        foreach (var mail in leased)
        {
            if (unwanted(mail))
            {
                mail.Close(MailState.Withheld);
                await db.SaveChangesAsync(stop);
                continue;
            }

            try
            {
                await ConnectAsync(smtp, settings, stop);
                await smtp.SendAsync(Envelope.For(mail, settings, stopLinks), stop);
                mail.Close(MailState.Sent, clock.Now);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                PutBack(mail, error);
            }

            mail.LeasedUntil = null;
            await db.SaveChangesAsync(stop);
        }

        if (smtp.IsConnected)
        {
            await smtp.DisconnectAsync(quit: true, stop);
        }
    }

    // Asked at the last moment, so that a kind stopped after the letter was written is not sent either.
    private async Task<Func<OutboxMail, bool>> UnwantedAsync(List<OutboxMail> mails, CancellationToken stop)
    {
        var people = mails.Select(m => m.PersonId ?? Guid.Empty).ToList();
        var stopped = await db
            .Accounts.Where(a => people.Contains(a.Id))
            .Select(a => new { a.Id, a.StoppedMails })
            .ToDictionaryAsync(a => a.Id, a => a.StoppedMails, stop);
        return mail =>
            MailKinds.Stoppable.Contains(mail.Kind)
            && stopped.TryGetValue(mail.PersonId ?? Guid.Empty, out var kinds)
            && kinds.Contains(mail.Kind);
    }

    private async Task<List<OutboxMail>> LeaseAsync(CancellationToken stop)
    {
        var now = clock.Now;
        var until = now + Lease;
        var due = await db
            .Outbox.Where(m =>
                m.DueAt <= now
                && (m.State == MailState.Waiting || (m.State == MailState.Sending && m.LeasedUntil < now))
            )
            .OrderBy(m => m.DueAt)
            .Take(AtOnce)
            .Select(m => m.Id)
            .ToListAsync(stop);
        var leased = new List<OutboxMail>();
        foreach (var id in due)
        {
            var taken = await db
                .Outbox.Where(m => m.Id == id && (m.State == MailState.Waiting || m.LeasedUntil < now))
                .ExecuteUpdateAsync(
                    set => set.SetProperty(m => m.State, MailState.Sending).SetProperty(m => m.LeasedUntil, until),
                    stop
                );
            if (taken == 1)
            {
                leased.Add(await db.Outbox.SingleAsync(m => m.Id == id, stop));
            }
        }

        return leased;
    }

    /// <summary>Opens the connection to the server of the settings, unless it is open.</summary>
    public static async Task ConnectAsync(SmtpClient smtp, Settings settings, CancellationToken stop)
    {
        if (smtp.IsConnected)
        {
            return;
        }

        var security = settings.Smtp.Security switch
        {
            "tls" => SecureSocketOptions.SslOnConnect,
            "none" => SecureSocketOptions.None,
            _ => SecureSocketOptions.StartTls,
        };
        await smtp.ConnectAsync(settings.Smtp.Host ?? "", settings.Smtp.Port, security, stop);
        if (settings.Smtp.User is { Length: > 0 } user)
        {
            await smtp.AuthenticateAsync(user, settings.Smtp.Password ?? "", stop);
        }
    }

    private void PutBack(OutboxMail mail, Exception error)
    {
        mail.Attempts++;
        var final =
            error is SmtpCommandException { StatusCode: >= SmtpStatusCode.MailboxUnavailable }
            || mail.Attempts >= MostAttempts;
        mail.State = final ? MailState.Failed : MailState.Waiting;
        mail.DueAt = clock.Now + TimeSpan.FromMinutes(Math.Pow(2, mail.Attempts) / 2);
        mail.LastError = error is SmtpCommandException refused
            ? $"{(int)refused.StatusCode} {refused.ErrorCode}"
            : error.GetType().Name;
        log.LogWarning(
            "Mail {Id} of kind {Kind} was not taken: {Reason}, attempt {Attempt}",
            mail.Id,
            mail.Kind,
            mail.LastError,
            mail.Attempts
        );
    }
}
