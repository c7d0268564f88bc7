using System.Security.Cryptography;
using System.Text;

namespace Pieredze.Platform.Web;

/// <summary>A mark of what a form showed, by which a later save notices that it was changed meanwhile.</summary>
public static class Seen
{
    public static string Of(params object?[] shown)
    {
        var text = string.Join('\u001f', shown.Select(Plain));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }

    /// <summary>Nothing is lost when the form showed what is stored still, or when the same is saved twice.</summary>
    public static Refusal? WhyNot(string? mark, object?[] stored, object?[] typed) =>
        mark == Of(stored) || Of(stored) == Of(typed) ? null : new("changed-meanwhile");

    private static string Plain(object? value) =>
        value switch
        {
            null => "",
            string text => text.Trim().ReplaceLineEndings("\n"),
            System.Collections.IEnumerable many => string.Join('\u001e', many.Cast<object?>().Select(Plain)),
            IFormattable fixedly => fixedly.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
            _ => $"{value}",
        };
}
