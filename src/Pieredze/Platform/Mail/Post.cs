using Pieredze.Activity;
using Pieredze.Platform.Data;

namespace Pieredze.Platform.Mail;

/// <summary>Puts letters into the outbox of the running transaction; nothing is sent unless the change itself is saved.</summary>
public sealed class Post(Database db, Clock clock, Settings settings, Words.Words words)
{
    public void Add(
        Letter letter,
        string address,
        string name,
        string? language,
        Guid? person = null,
        DateTime? due = null,
        Guid? id = null,
        DateTime? written = null
    )
    {
        var spoken = language ?? settings.Language;
        var footer = words.For("Platform/Mail", spoken)[
            "mail-footer",
            ("organisation", settings.Organisation),
            ("url", $"{Url}/me")
        ];
        var mail = letter.To(address, name, spoken, written ?? clock.Now, footer, person, id);
        mail.DueAt = due ?? mail.DueAt;
        db.Outbox.Add(mail);
    }

    /// <summary>The words of a folder in the language of the one who will read.</summary>
    public Words.Words In(string folder, string? language) => words.For(folder, language ?? settings.Language);

    public string Url => settings.BaseUrl.TrimEnd('/');
}
