using Pieredze.People;
using Pieredze.Platform.Mail;

namespace Pieredze.Nudges;

/// <summary>Writes the reminder: what it is about, one address to act, one to have peace. No name, no word of the pair.</summary>
public sealed class NudgePost(Post post, NudgeLinks links, SendingHour hour)
{
    public async Task SendAsync(Person person, Guid pair, NudgeKind kind)
    {
        var words = post.In("Nudges", person.Language);
        var path = kind switch
        {
            NudgeKind.Agreement => "/agreement",
            NudgeKind.EndingNear => "/ending",
            NudgeKind.FirstMeeting or NudgeKind.Quiet => "/sessions",
            _ => "",
        };
        var letter = new Letter(
            "reminder",
            words[$"nudge-{kind}-subject"],
            [words[$"nudge-{kind}-text"]],
            words["remind-open"],
            $"{post.Url}/pairs/{pair}{path}"
        )
        {
            Also = (
                words[$"nudge-also-{(kind == NudgeKind.Silent ? "silent" : "rest")}"],
                post.Url + links.For(new(pair, person.Id, kind))
            ),
        };
        post.Add(letter, person.Email, person.Name, person.Language, person.Id, await hour.ForAsync(person));
    }
}
