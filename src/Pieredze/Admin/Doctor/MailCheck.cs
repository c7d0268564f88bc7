using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using Pieredze.Platform;
using Pieredze.Platform.Mail;

namespace Pieredze.Admin.Doctor;

/// <summary>Whether the mail server answers and lets us in; no mail is sent.</summary>
internal static class MailCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<Finding> LookAsync(Settings settings)
    {
        if (string.IsNullOrEmpty(settings.Smtp.Host))
        {
            return Finding.Warning("mail-none");
        }

        var server = ("server", (object?)$"{settings.Smtp.Host}:{settings.Smtp.Port}");
        using var smtp = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
        using var stop = new CancellationTokenSource(Patience);
        try
        {
            await MailCarrier.ConnectAsync(smtp, settings, stop.Token);
            await smtp.DisconnectAsync(quit: true, stop.Token);
            return Finding.Good("mail-good", server);
        }
        catch (MailKit.Security.AuthenticationException)
        {
            return Finding.Bad("mail-not-let-in", server);
        }
        catch (Exception error)
            when (error
                    is SocketException
                        or IOException
                        or ProtocolException
                        or CommandException
                        or NotSupportedException
                        or MailKit.Security.SslHandshakeException
                        or OperationCanceledException
            )
        {
            return Finding.Bad("mail-unreachable", server, ("reason", error.Message.Split('\n')[0]));
        }
    }
}
