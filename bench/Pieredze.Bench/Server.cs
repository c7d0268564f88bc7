using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Pieredze.Bench;

/// <summary>A server in a process of its own, so that its processor time can be told from ours.</summary>
internal sealed partial class Server : IDisposable
{
    private readonly Process _process;

    private Server(Process process, string address, TimeSpan firstAnswer) =>
        (_process, Address, FirstAnswer) = (process, address, firstAnswer);

    public string Address { get; }

    /// <summary>From the start of the process to its first answer.</summary>
    public TimeSpan FirstAnswer { get; }

    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    public static async Task<Server> StartAsync(string program, Func<string, IEnumerable<string>> arguments)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add(program);
        foreach (var argument in arguments(address))
        {
            start.ArgumentList.Add(argument);
        }

        // As the product is set: threads that only wait would add up to the same again, and differently in each run.
        start.Environment["DOTNET_ThreadPool_UnfairSemaphoreSpinLimit"] = "0";
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        using var client = new HttpClient();
        while (watch.Elapsed < TimeSpan.FromSeconds(60))
        {
            try
            {
                (await client.GetAsync(address)).EnsureSuccessStatusCode();
                return new(process, address, watch.Elapsed);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20);
            }
        }

        process.Kill();
        throw new TimeoutException($"{program} did not answer within a minute.");
    }

    /// <summary>A browser without scripts; signed in as somebody of the demo when a name is given.</summary>
    public async Task<HttpClient> VisitAsync(string? who = null)
    {
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() })
        {
            BaseAddress = new Uri(Address),
        };
        if (who is not null)
        {
            var page = await client.GetStringAsync("/demo");
            var form = page[page.IndexOf($"id=\"{who}\"", StringComparison.Ordinal)..];
            form = form[..form.IndexOf("</form>", StringComparison.Ordinal)];
            var fields = Field()
                .Matches(form)
                .Select(m => KeyValuePair.Create(m.Groups["name"].Value, m.Groups["value"].Value));
            (await client.PostAsync("/demo", new FormUrlEncodedContent(fields))).EnsureSuccessStatusCode();
        }

        return client;
    }

    /// <summary>Processor time of the server for one request, in microseconds.</summary>
    public async Task<double> CostAsync(HttpClient client, string path, int times)
    {
        _process.Refresh();
        var before = _process.TotalProcessorTime;
        for (var i = 0; i < times; i++)
        {
            using var answer = await client.GetAsync(path);
            answer.EnsureSuccessStatusCode();
            await answer.Content.ReadAsByteArrayAsync();
        }

        _process.Refresh();
        return (_process.TotalProcessorTime - before).TotalMicroseconds / times;
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("name=\"(?<name>[^\"]+)\"[^>]*value=\"(?<value>[^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Field();
}
