using System.Diagnostics;
using System.Text;

namespace Pieredze.Tests.Matches;

/// <summary>The real executable in a folder of its own.</summary>
internal sealed class Terminal : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pieredze-match-").FullName;

    public string At(string name) => Path.Combine(_folder, name);

    public void Write(string name, byte[] content) => File.WriteAllBytes(At(name), content);

    public void Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    public string Read(string name) => File.ReadAllText(At(name));

    /// <summary>The names of all files there are, hidden ones, too.</summary>
    public string[] Files() =>
        [
            .. Directory
                .EnumerateFileSystemEntries(_folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(_folder, file))
                .Order(StringComparer.Ordinal),
        ];

    public Outcome Run(string language, params string[] args) => RunIn(new() { ["LC_ALL"] = language }, args);

    public Outcome RunIn(Dictionary<string, string> environment, string[] args, byte[]? typed = null)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "pieredze.dll"), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = typed is not null,
            WorkingDirectory = _folder,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        if (typed is not null)
        {
            process.StandardInput.BaseStream.Write(typed);
            process.StandardInput.Close();
        }

        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, said, errors.Result);
    }

    /// <summary>Asserts that nothing came of it: the sentences, exit code 2, no result, no stack trace.</summary>
    public void Refused(Outcome run, params string[] sentences)
    {
        Assert.Equal((2, ""), (run.Code, run.Said));
        Assert.All(sentences, s => Assert.Contains(s, run.Errors, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(At("pairs.csv")));
        Assert.False(File.Exists(At("report.json")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    internal sealed record Outcome(int Code, string Said, string Errors);
}
