using Pieredze.Platform;

namespace Pieredze.Activity;

/// <summary>A mail written in the same transaction as the change that it tells of, waiting to be sent.</summary>
public sealed class OutboxMail
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required DateTime CreatedAt { get; init; }
    public required string ToAddress { get; init; }
    public string ToName { get; init; } = "";

    /// <summary>The account it is for, when there is one.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>What kind of mail: «invitation», «session», «proposal»; a person may stop a kind.</summary>
    public required string Kind { get; init; }

    public required string Language { get; init; }
    public required string Subject { get; set; }
    public required string Text { get; set; }
    public required string Html { get; set; }

    /// <summary>An iCalendar object with its method, for invitations to meetings.</summary>
    public string? Calendar { get; set; }

    public string? CalendarMethod { get; init; }

    public MailState State { get; set; } = MailState.Waiting;
    public int Attempts { get; set; }
    public DateTime DueAt { get; set; }
    public DateTime? LeasedUntil { get; set; }
    public DateTime? SentAt { get; set; }

    /// <summary>What the mail server said last, without addresses.</summary>
    public string? LastError { get; set; }

    /// <summary>Done with it: the log keeps who, when and which kind, and the words are gone.</summary>
    public void Close(MailState state, DateTime? sentAt = null)
    {
        (State, SentAt, LastError, LeasedUntil) = (state, sentAt, null, null);
        (Subject, Text, Html, Calendar) = ("", "", "", null);
    }

    public Refusal? WhyNotRetry() => State == MailState.Failed ? null : new("mail-not-failed");

    /// <summary>Starts anew, as if it had never been tried.</summary>
    public void Retry(DateTime now)
    {
        Refusal.Check(WhyNotRetry());
        (State, Attempts, DueAt) = (MailState.Waiting, 0, now);
    }
}

public enum MailState
{
    Waiting,
    Sending,
    Sent,
    Failed,

    /// <summary>Not sent, because the person does not want this kind.</summary>
    Withheld,
}
