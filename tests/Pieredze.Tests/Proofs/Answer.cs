using System.Text.RegularExpressions;

namespace Pieredze.Tests.Proofs;

/// <summary>What came back, without what differs from one request to the next: tokens, the time, and the ids asked for.</summary>
public sealed partial record Answer(int Status, string Location, string Headers, string Body)
{
    /// <summary>Whether the door stayed shut: sent to sign in, or told that there is nothing.</summary>
    public bool IsDenied(Guest guest) =>
        guest.IsSignedIn
            ? Status == 404
            : Status == 302 && Location.StartsWith("/sign-in?back=", StringComparison.Ordinal);

    public static async Task<Answer> To(HttpClient http, string method, string address, HttpContent? form = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        request.Content = form ?? (method == "POST" ? new FormUrlEncodedContent([]) : null);
        using var response = await http.SendAsync(request);
        var headers = response
            .Headers.Concat(response.Content.Headers)
            .Where(h => h.Key is not ("Date" or "Set-Cookie" or "Location"))
            .OrderBy(h => h.Key, StringComparer.Ordinal)
            .Select(h => $"{h.Key}: {string.Join(',', h.Value)}");
        return new(
            (int)response.StatusCode,
            Neutral(response.Headers.Location?.ToString() ?? ""),
            string.Join('\n', headers),
            Neutral(await response.Content.ReadAsStringAsync())
        );
    }

    private static string Neutral(string text) => Token().Replace(Id().Replace(text, "#"), "token");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Id();

    [GeneratedRegex("CfDJ8[\\w-]+")]
    private static partial Regex Token();
}
