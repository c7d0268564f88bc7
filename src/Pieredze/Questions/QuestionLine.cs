using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pieredze.Platform.Words;

namespace Pieredze.Questions;

/// <summary>The line that «pieredze question» answers to one utterance.</summary>
internal sealed class QuestionLine(Words words, bool json)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    private readonly Language _language = Reads.In(words.Language);

    public static string Label(Kind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    /// <summary>An empty line stays where it is, without a label.</summary>
    public string Of(string utterance)
    {
        var reading = string.IsNullOrWhiteSpace(utterance) ? null : QuestionCoach.Look(utterance, _language);
        var hint = reading?.HintKey is { } key ? words[key] : null;
        return json ? JsonSerializer.Serialize(Answer(utterance, reading, hint), Form)
            : reading is null ? $"\t\t{utterance}"
            : $"{Label(reading.Kind)}\t{hint}\t{utterance}";
    }

    private static QuestionJson Answer(string utterance, Reading? reading, string? hint) =>
        new()
        {
            Utterance = utterance,
            Kind = reading?.Kind,
            HintKey = reading?.HintKey,
            Hint = hint,
            Pattern = reading?.Pattern,
            Tags = reading?.Tags ?? [],
            Tipped =
            [
                .. (reading?.Tipped ?? []).Select(span => new TippedJson(
                    span.Start,
                    span.Length,
                    utterance.Substring(span.Start, span.Length)
                )),
            ],
            Rewrites = reading?.Rewrites ?? [],
        };
}
