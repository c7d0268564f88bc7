namespace Pieredze.Platform;

/// <summary>
/// What whoever installs the product decides; read once at start from configuration section «Pieredze».
/// The organisation's name and language give way to what an administrator enters on the page.
/// </summary>
public sealed class Settings
{
    public string Data { get; set; } = "data";

    /// <summary>PostgreSQL connection string; absent means SQLite in the data folder.</summary>
    public string? Postgres { get; set; }

    public string Organisation { get; set; } = "Pieredze";

    /// <summary>«lv» or «en»: what somebody hears who has not chosen and whose browser does not say.</summary>
    public string Language { get; set; } = "lv";

    public string BaseUrl { get; set; } = "http://127.0.0.1:8080";
    public string TimeZone { get; set; } = "Europe/Riga";
    public bool Demo { get; set; }

    /// <summary>How often one address may try to sign in within five minutes.</summary>
    public int SignInTries { get; set; } = 30;

    /// <summary>How often one address may raise a concern without a name or give a receipt within five minutes.</summary>
    public int ReceiptTries { get; set; } = 10;

    /// <summary>Mentees and mentors together who are matched while the coordinator waits; more are matched in the background.</summary>
    public int MatchAtOnce { get; set; } = 1_500;

    public SmtpSettings Smtp { get; set; } = new();

    public string FullData => Path.GetFullPath(Data);

    public bool IsHttps => BaseUrl.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}

/// <summary>How mail leaves the house; without a host nothing is sent and the demo shows mails on a page.</summary>
public sealed class SmtpSettings
{
    public string? Host { get; set; }
    public int Port { get; set; } = 587;

    /// <summary>One of «starttls», «tls», «none».</summary>
    public string Security { get; set; } = "starttls";

    public string? User { get; set; }
    public string? Password { get; set; }
    public string From { get; set; } = "pieredze@localhost";
    public string FromName { get; set; } = "Pieredze";
}
