using Pieredze.Platform;
using Pieredze.Platform.Words;

namespace Pieredze.Questions;

/// <summary>What was asked of «pieredze question».</summary>
internal sealed record QuestionOptions
{
    private const string Dash = "-";

    /// <summary>The language of the utterances: lv or en; null only when kinds are listed.</summary>
    public string? Language { get; private init; }

    /// <summary>The file to read; null for standard input.</summary>
    public string? File { get; private init; }

    public bool Json { get; private init; }

    public bool Kinds { get; private init; }

    /// <summary>The options, and why they cannot be followed when that is so.</summary>
    public static (QuestionOptions Options, Refusal? Problem) Read(string[] args)
    {
        var options = new QuestionOptions();
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i].Split('=', 2))
            {
                case ["--json"]:
                    options = options with { Json = true };
                    break;
                case ["--kinds"]:
                    options = options with { Kinds = true };
                    break;
                case ["--lang", .. var after]:
                    if ((after is [var joined] ? joined : args.ElementAtOrDefault(++i)) is not { Length: > 0 } language)
                    {
                        return (options, new("match-value-missing", ("option", "--lang")));
                    }

                    options = options with { Language = language };
                    break;
                case [var first, ..] when first.StartsWith('-') && first != Dash:
                    return (options, new("match-unknown-option", ("option", args[i])));
                default:
                    if (options.File is not null)
                    {
                        return (options, new("question-one-file", ("file", args[i])));
                    }

                    options = options with { File = args[i] };
                    break;
            }
        }

        return (options with { File = options.File == Dash ? null : options.File }, options.WhyNot());
    }

    private Refusal? WhyNot() =>
        Language is { } language && !WordBook.Languages.Contains(language)
            ? new("match-language-unknown", ("value", language))
        : Language is null && !Kinds ? new("match-option-missing", ("option", "--lang"))
        : null;
}
