using Pieredze.Platform.Words;

namespace Pieredze.Platform.Cli;

/// <summary>A verb of the executable: its name and what it does with the remaining words; the answer is the exit code.</summary>
public sealed record Command(string Name, Func<string[], Words.Words, Task<int>> RunAsync);

/// <summary>The verbs of the executable «pieredze».</summary>
public static class Commands
{
    public static readonly IReadOnlyList<Command> All = [new("serve", Serve.RunAsync), .. Features.Commands];

    public static async Task<int> RunAsync(string[] args)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        var words = new Words.Words(new WordBook()).For("Platform/Cli", Language());
        var named = args.Length > 0 && !args[0].StartsWith('-') ? args[0] : null;
        if (named == "help" || (named is null && args.Contains("--help")))
        {
            Console.WriteLine(words["help"]);
            return 0;
        }

        var command = All.FirstOrDefault(c => c.Name == (named ?? "serve"));
        if (command is null)
        {
            Console.Error.WriteLine(words["unknown-command", ("name", named)]);
            return 2;
        }

        var rest = named is null ? args : args[1..];
        if (rest.Contains("--help"))
        {
            Console.WriteLine(words[$"help-{command.Name}"]);
            return 0;
        }

        return await command.RunAsync(rest, words);
    }

    // A terminal that says nothing of its language gets English and Latvian side by side in the help texts of both.
    private static string Language() =>
        new[] { "LC_ALL", "LC_MESSAGES", "LANG" }
            .Select(Environment.GetEnvironmentVariable)
            .FirstOrDefault(said => !string.IsNullOrEmpty(said))
            ?.StartsWith("lv", StringComparison.Ordinal) == true
            ? "lv"
            : "en";
}
