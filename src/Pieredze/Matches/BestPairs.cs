using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pieredze.Matching;

namespace Pieredze.Matches;

/// <summary>
/// Remembers the best pairs for the last few questions. «What if» compares with them again and again, and the same
/// question has the same answer; anything else about the people or the rules is another question.
/// </summary>
public sealed class BestPairs(IHostApplicationLifetime house)
{
    public const int MostKept = 4;
    private static readonly JsonSerializerOptions Plain = new() { Converters = { new TimesAsNumber() } };
    private readonly Lock _door = new();
    private readonly List<(string Question, Task<MatchResult> Best)> _known = [];

    /// <summary>Begins to look, or takes what is known; whoever gives up waiting does not end it for others.</summary>
    public Task<MatchResult> Of(MatchRequest request)
    {
        var question = Question(request);
        lock (_door)
        {
            var found = _known.FindIndex(k => k.Question == question && !k.Best.IsFaulted && !k.Best.IsCanceled);
            var one =
                found >= 0
                    ? _known[found]
                    : (question, Task.Run(() => Matcher.Solve(request, house.ApplicationStopping)));
            _known.RemoveAll(k => k.Question == question);
            _known.Add(one);
            _known.RemoveRange(0, Math.Max(0, _known.Count - MostKept));
            return one.Item2;
        }
    }

    /// <summary>Everything the answer depends on, as one short text.</summary>
    internal static string Question(MatchRequest request)
    {
        using var hash = SHA256.Create();
        using (var into = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
        {
            JsonSerializer.Serialize(into, request, Plain);
        }

        return Convert.ToHexString(hash.Hash!);
    }

    private sealed class TimesAsNumber : JsonConverter<Availability>
    {
        public override Availability Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        ) => new(reader.GetInt32());

        public override void Write(Utf8JsonWriter writer, Availability value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value.Bits);
    }
}
