using System.Text.RegularExpressions;

namespace Pieredze.Tests.Proofs;

/// <summary>What is seen in the files themselves: their size, their place, and what no page or class may hold.</summary>
public sealed partial class KeepingTheFiles
{
    private const int MostLines = 300;

    /// <summary>All that may lie in the root: no plans, no reports, no scratch.</summary>
    private static readonly string[] Root =
    [
        ".ci",
        ".config",
        ".csharpierignore",
        ".csharpierrc.yaml",
        ".editorconfig",
        ".git",
        ".gitattributes",
        ".github",
        ".gitignore",
        "bench",
        "bin",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "Directory.Build.props",
        "Directory.Packages.props",
        "docs",
        "dotnet-tools.json",
        "global.json",
        "GLOSSARY.md",
        "LICENSE",
        "LICENSES",
        "NOTICE",
        "Pieredze.slnx",
        "README.md",
        "SECURITY.md",
        "src",
        "STYLE.md",
        "tests",
    ];

    private static readonly (string Rule, Regex Sign, string[] Except)[] Forbidden =
    [
        ("no style or script inside a page", Inline(), []),
        ("the clock is asked for the time", Wall(), ["Platform/Clock.cs"]),
        ("raw SQL lies in Platform/Data", Sql(), ["Platform/Data/"]),
        (
            "a form has its token",
            Unprotected(),
            // A mail program unsubscribes by one POST (RFC 8058); its signed address is the token.
            [
                "Platform/Ui/Error.cshtml.cs",
                "Accounts/PasskeyOptions.cs",
                "Accounts/MeUnsubscribe.cshtml",
                // Without a session there is nothing to borrow, and the cookie of the token would tell browsers apart.
                "Safeguards/Concerns/New.cshtml",
                "Safeguards/Concerns/ReceiptPage.cshtml",
            ]
        ),
        ("no text becomes markup by itself", Raw(), ["Platform/Ui/", "Platform/Words/Words.cs"]),
        ("no work left over in the code", Leftover(), []),
    ];

    [Fact]
    public void Has_no_file_longer_than_a_screenful_of_thoughts()
    {
        Found.Nothing(Sources.SelectMany(f => TooLong(f, Repository.Read(f))));
        Assert.Equal(["x.cs has 301 lines"], TooLong("x.cs", string.Concat(Enumerable.Repeat("a\n", 301))));
        Assert.Empty(TooLong("x.cs", string.Concat(Enumerable.Repeat("a\n", 300))));
    }

    [Fact]
    public void Has_short_files_for_the_most_part()
    {
        var lengths = Sources
            .Where(f => f.StartsWith("src/", StringComparison.Ordinal))
            .Select(f => Repository.Read(f).Count(c => c == '\n'))
            .Order()
            .ToList();
        Assert.InRange(lengths[lengths.Count / 2], 1, 50);
    }

    [Fact]
    public void Has_a_tidy_root()
    {
        Assert.SkipUnless(Path.Exists(Path.Combine(Repository.Root, ".git")), "Only git knows which files are ours.");
        var known = Git("ls-files", "--cached", "--others", "--exclude-standard").Select(f => f.Split('/')[0]);
        Found.Nothing(Strange(known));
        Assert.Equal(["PLAN.md"], Strange(["README.md", "PLAN.md", "src"]));
    }

    [Fact]
    public void Names_each_namespace_after_its_folder()
    {
        Found.Nothing(
            Sources
                .Where(f => f.StartsWith("src/Pieredze/", StringComparison.Ordinal))
                .SelectMany(f => Misplaced(f, Repository.Read(f)))
        );
        Assert.Equal(
            ["src/Pieredze/People/X.cs says Pieredze.Person"],
            Misplaced("src/Pieredze/People/X.cs", "namespace Pieredze.Person;\n")
        );
    }

    [Fact]
    public void Holds_nothing_that_the_house_forbids()
    {
        Found.Nothing(
            Sources
                .Where(f => f.StartsWith("src/Pieredze/", StringComparison.Ordinal))
                .SelectMany(f => Faults(f, Repository.Read(f)))
        );
        foreach (
            var (file, text) in new[]
            {
                ("a.cshtml", "<p style=\"color: red\">"),
                ("a.cshtml", "<button onclick=\"x()\">"),
                ("a.cshtml", "<script>x()</script>"),
                ("a.cs", "var now = DateTime.UtcNow;"),
                ("a.cs", "db.Database.ExecuteSqlRaw(\"x\")"),
                ("a.cs", "[IgnoreAntiforgeryToken]"),
                ("a.cshtml", "@Html.Raw(Model.Note)"),
                ("a.cs", "// TODO later"),
            }
        )
        {
            Assert.Single(Faults(file, text));
        }

        Assert.Empty(Faults("a.cshtml", "<script type=\"module\" src=\"/js/a.js\"></script><link rel=\"stylesheet\">"));
    }

    private static IEnumerable<string> Sources =>
        new[] { "src", "tests", "bench" }
            .SelectMany(folder => Repository.Files(folder, ".cs", ".cshtml"))
            .Where(f => !f.Contains("/Migrations/", StringComparison.Ordinal));

    private static IEnumerable<string> TooLong(string file, string text) =>
        text.Count(c => c == '\n') is > MostLines and var lines ? [$"{file} has {lines} lines"] : [];

    private static IEnumerable<string> Strange(IEnumerable<string> names) => names.Distinct().Except(Root);

    private static IEnumerable<string> Misplaced(string file, string text)
    {
        var folder = file.Split('/')[1..^1];
        return Namespace().Match(text) is { Success: true } said && said.Value != string.Join('.', folder)
            ? [$"{file} says {said.Value}"]
            : [];
    }

    private static IEnumerable<string> Faults(string file, string text) =>
        Forbidden
            .Where(rule => !rule.Except.Any(e => file.Contains(e, StringComparison.Ordinal)))
            .Where(rule => text.Split('\n').Any(line => rule.Sign.IsMatch(line)))
            .Select(rule => $"{file}: {rule.Rule}");

    private static string[] Git(params string[] arguments)
    {
        using var git = System.Diagnostics.Process.Start(
            new System.Diagnostics.ProcessStartInfo("git", arguments)
            {
                WorkingDirectory = Repository.Root,
                RedirectStandardOutput = true,
            }
        )!;
        var said = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    [GeneratedRegex("(?<=^namespace )[A-Za-z.]+", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex("\\sstyle=\"|<style|\\son[a-z]+=\"|<script(?![^>]*\\ssrc=)")]
    private static partial Regex Inline();

    [GeneratedRegex("DateTime(?:Offset)?\\.(?:UtcNow|Now|Today)")]
    private static partial Regex Wall();

    [GeneratedRegex("SqlRaw|FromSql|SqlQuery|ExecuteSql|CommandText")]
    private static partial Regex Sql();

    [GeneratedRegex("IgnoreAntiforgeryToken|DisableAntiforgery|asp-antiforgery=\"false\"")]
    private static partial Regex Unprotected();

    [GeneratedRegex("Html\\.Raw\\(|new HtmlString\\(")]
    private static partial Regex Raw();

    [GeneratedRegex("\\b(?:TODO|FIXME|HACK|XXX)\\b|#region")]
    private static partial Regex Leftover();
}
