namespace Pieredze.Platform.Mail;

/// <summary>The kinds of mail there are, and which of them a person may stop.</summary>
public static class MailKinds
{
    /// <summary>Asked for by the person, or others wait for the answer: these always arrive.</summary>
    public static readonly IReadOnlyList<string> Always =
    [
        "invitation",
        "account",
        "sign-in-link",
        "proposal",
        "pair",
        "support",
        "watch",
        "concern",
        "suspension",
    ];

    public static readonly IReadOnlyList<string> Stoppable = ["reminder", "session", "message", "survey"];

    public static IReadOnlyList<string> All => [.. Always, .. Stoppable];
}
