using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using MimeKit;

namespace Pieredze.Tests.Platform.Mail;

/// <summary>Debian's python3-aiosmtpd on a free port of this machine.</summary>
public sealed class SmtpServer : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _folder = Directory.CreateTempSubdirectory("pieredze-smtp-").FullName;

    private SmtpServer()
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Port = ((IPEndPoint)free.LocalEndpoint).Port;
        }

        // Debian's own Python has Debian's packages, whatever else stands in the path.
        var start = new ProcessStartInfo("/usr/bin/python3")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Platform", "Mail", "smtp_server.py"));
        start.ArgumentList.Add(_folder);
        start.ArgumentList.Add($"{Port}");
        _process = Process.Start(start)!;
    }

    public int Port { get; }

    public static async Task<SmtpServer> StartAsync()
    {
        var server = new SmtpServer();
        var said = await server._process.StandardOutput.ReadLineAsync();
        Assert.True(
            said == "ready",
            "The SMTP server did not start: apt-get install python3-aiosmtpd, or run bin/test."
        );
        return server;
    }

    /// <summary>The messages that arrived for an address, in order.</summary>
    public IReadOnlyList<MimeMessage> For(string address) =>
        [
            .. Directory
                .GetFiles(_folder, $"*-{address}.eml")
                .Order(StringComparer.Ordinal)
                .Select(file => MimeMessage.Load(file)),
        ];

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill();
        }

        Directory.Delete(_folder, recursive: true);
    }
}
