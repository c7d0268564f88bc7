using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Pieredze.Accounts;

/// <summary>What is kept about a person, for machines: stable keys and codes, instants in UTC.</summary>
public static class OwnJson
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static byte[] Of(IEnumerable<OwnPart> parts)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            Parts(json, parts);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void Parts(Utf8JsonWriter json, IEnumerable<OwnPart> parts)
    {
        foreach (var part in parts)
        {
            json.WriteStartArray(part.Key);
            foreach (var thing in part.Things)
            {
                json.WriteStartObject();
                foreach (var (key, value) in thing.Values)
                {
                    json.WritePropertyName(key);
                    Value(json, value);
                }

                Parts(json, thing.Within);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }

    private static void Value(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case IEnumerable<object> many when value is not string:
                json.WriteStartArray();
                foreach (var one in many)
                {
                    Value(json, one);
                }

                json.WriteEndArray();
                break;
            case Coded coded:
                json.WriteStringValue(coded.Code);
                break;
            case Said said:
                json.WriteStringValue(said.Code);
                break;
            case DateOnly day:
                json.WriteStringValue(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
                break;
            default:
                JsonSerializer.Serialize(json, value);
                break;
        }
    }
}
