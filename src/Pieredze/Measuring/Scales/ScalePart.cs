using System.Text.Json;
using Pieredze.Platform;

namespace Pieredze.Measuring.Scales;

/// <summary>A place in the file of a scale. Whatever is wrong there is refused by the name of the place, such as items[3].lv, counted from 1.</summary>
internal readonly record struct ScalePart(JsonElement Value, string Place)
{
    /// <summary>An object with these members and no others.</summary>
    public ScalePart With(params string[] members)
    {
        Refusal.Check(Value.ValueKind == JsonValueKind.Object ? null : new("scale-not-object", ("place", Named)));
        foreach (var member in Value.EnumerateObject())
        {
            Refusal.Check(members.Contains(member.Name) ? null : new("scale-unknown", ("place", At(member.Name))));
        }

        return this;
    }

    public ScalePart this[string member] =>
        Maybe(member) ?? throw new RefusedException(new("scale-missing", ("place", At(member))));

    public ScalePart? Maybe(string member) =>
        Value.TryGetProperty(member, out var found) && found.ValueKind != JsonValueKind.Null
            ? new(found, At(member))
            : null;

    public string Text(int longest)
    {
        Refusal.Check(
            Value.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(Value.GetString())
                ? new("scale-no-text", ("place", Place))
                : null
        );
        var text = Value.GetString()!.Trim();
        Refusal.Check(text.Length > longest ? new("scale-text-long", ("place", Place), ("n", longest)) : null);
        Refusal.Check(text.Any(char.IsControl) ? new("scale-text-odd", ("place", Place)) : null);
        return text;
    }

    /// <summary>The same in both languages.</summary>
    public (string Lv, string En) Both(int longest)
    {
        With("lv", "en");
        return (this["lv"].Text(longest), this["en"].Text(longest));
    }

    public int Number(int lowest, int highest) =>
        Value.ValueKind == JsonValueKind.Number
        && Value.TryGetInt32(out var number)
        && number >= lowest
        && number <= highest
            ? number
            : throw new RefusedException(
                new("scale-no-number", ("place", Place), ("lowest", lowest), ("highest", highest))
            );

    public bool Flag() =>
        Value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? Value.GetBoolean()
            : throw new RefusedException(new("scale-no-flag", ("place", Place), ("yes", "true"), ("no", "false")));

    public T OneOf<T>(IReadOnlyDictionary<string, T> choices) =>
        Value.ValueKind == JsonValueKind.String && choices.TryGetValue(Value.GetString()!, out var chosen)
            ? chosen
            : throw new RefusedException(
                new("scale-no-choice", ("place", Place), ("choices", string.Join(", ", choices.Keys)))
            );

    public IReadOnlyList<ScalePart> List(int fewest, int most)
    {
        Refusal.Check(
            Value.ValueKind == JsonValueKind.Array && Value.GetArrayLength() >= fewest && Value.GetArrayLength() <= most
                ? null
                : new("scale-no-list", ("place", Place), ("fewest", fewest), ("most", most))
        );
        var place = Place;
        return [.. Value.EnumerateArray().Select((part, at) => new ScalePart(part, $"{place}[{at + 1}]"))];
    }

    private string Named => Place.Length == 0 ? "{ }" : Place;

    private string At(string member) => Place.Length == 0 ? member : $"{Place}.{member}";
}
