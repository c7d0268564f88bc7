namespace Pieredze.Guide;

/// <summary>One kind of data, and what each role sees of it, by word keys in the order of <see cref="Roles"/>.</summary>
public sealed record Sight(string What, params IReadOnlyList<string> Seen)
{
    public const string Never = "sees-never";
    private const string Writes = "sees-writes";
    private const string Own = "sees-own";
    private const string Reads = "sees-reads";
    private const string Groups = "sees-groups";

    public static readonly IReadOnlyList<string> Roles =
    [
        "mentee",
        "mentor",
        "coordinator",
        "administrator",
        "support",
        "auditor",
    ];

    public static readonly IReadOnlyList<Sight> All =
    [
        new("existence", Reads, Reads, Reads, Never, Groups, Groups),
        new("profile", "sees-own-and-partner", "sees-own-and-partner", "sees-for-matching", Never, Never, Never),
        new("values", "sees-own-till-pair", "sees-own-till-pair", Never, Never, Never, Never),
        new("vetoes", Own, Own, "sees-silently", Never, Never, Never),
        new("reasons", Reads, Reads, Reads, Never, Never, Never),
        new("agreement", Writes, Writes, "sees-signed", Never, Never, Never),
        new("exploration", "sees-own-and-shared", "sees-own-and-shared", Never, Never, Never, Never),
        new("fit", Own, Own, Never, Never, Never, Never),
        new("goals", Writes, "sees-proposes", Groups, Never, Never, Groups),
        new("sessions", Writes, Writes, Never, Never, Never, Never),
        new("rhythm", Reads, Reads, "sees-pace", Never, Groups, Groups),
        new("private-notes", Own, Own, Never, Never, Never, Never),
        new("lead", Writes, Writes, Groups, Never, Never, Groups),
        new("concerns", Own, Own, "sees-band", Never, "sees-entrusted", "sees-band"),
        new("surveys", Own, Own, Groups, Never, Groups, Groups),
        new("pulse", "sees-sends", "sees-sends", Groups, Never, Groups, Groups),
        new("account", Own, Own, "sees-name", "sees-account", Never, Never),
        new("mails", "sees-own-mails", "sees-own-mails", Never, "sees-mail-state", Never, Never),
        new(
            "log",
            "sees-own-deeds",
            "sees-own-deeds",
            "sees-own-deeds",
            "sees-deeds",
            "sees-own-deeds",
            "sees-own-deeds"
        ),
    ];
}
