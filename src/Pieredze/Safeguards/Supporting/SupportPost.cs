using Pieredze.Accounts;
using Pieredze.Platform;
using Pieredze.Platform.Mail;
using Pieredze.Platform.Web;

namespace Pieredze.Safeguards.Supporting;

/// <summary>Invitations to circles with an entry for the calendar, and word that a question or an answer waits.</summary>
public sealed class SupportPost(Post post, Clock clock, Settings settings)
{
    private const string Folder = "Safeguards/Supporting";

    /// <summary>Each guest gets an entry with the caller and themselves; who else is invited stands on the page only.</summary>
    public void Invite(Circle circle, Account caller, IEnumerable<Account> guests)
    {
        var key = circle.State == CircleState.Cancelled ? "mail-circle-cancelled" : "mail-circle";
        foreach (var guest in guests)
        {
            var w = post.In(Folder, guest.Language);
            var local = Clock.In(ReaderZone.Find(guest.TimeZone) ?? clock.Home, circle.StartsAt);
            var entry = new CalendarText
            {
                Id = circle.Id,
                Title = w["circle-calendar"],
                Place = circle.Place,
                StartsAt = circle.StartsAt,
                Minutes = circle.Minutes,
                Sequence = circle.CalendarSequence,
                IsCancelled = circle.State == CircleState.Cancelled,
                Organiser = (caller.Name, caller.Email),
                Guests = [(guest.Name, guest.Email)],
            };
            var text = w[
                $"{key}-text",
                ("name", caller.Name),
                ("day", w.WeekDay(DateOnly.FromDateTime(local))),
                ("time", w.Time(local))
            ];
            Send(
                guest,
                new("session", w[key], [text], w["mail-open"], $"{post.Url}/support")
                {
                    Calendar = entry.Write(clock, settings),
                    CalendarMethod = entry.Method,
                }
            );
        }
    }

    public void TellOfQuestion(Account supporter, Guid programme) =>
        Tell(supporter, "mail-question", $"/programmes/{programme}/support");

    public void TellOfAnswer(Account mentor) => Tell(mentor, "mail-answer", "/support");

    private void Tell(Account reader, string key, string address)
    {
        var w = post.In(Folder, reader.Language);
        Send(reader, new("support", w[key], [w[$"{key}-text"]], w["mail-open"], post.Url + address));
    }

    private void Send(Account reader, Letter letter) =>
        post.Add(letter, reader.Email!, reader.Name, reader.Language, reader.Id);
}
