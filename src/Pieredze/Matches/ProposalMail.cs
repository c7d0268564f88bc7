using Microsoft.EntityFrameworkCore;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Mail;
using Pieredze.Programmes;

namespace Pieredze.Matches;

/// <summary>Tells people that something waits for them; no reasons and no words of others stand in a mail.</summary>
public sealed class ProposalMail(Database db, Post post, Clock clock)
{
    public async Task AskMenteesAsync(Programme programme, IReadOnlyList<Proposal> proposals)
    {
        var ids = proposals.Select(p => p.MenteeId).ToList();
        var people = await db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id);
        foreach (var proposal in proposals)
        {
            Write(people[proposal.MenteeId], programme, "mail-ask-mentee", proposal);
        }
    }

    public async Task AskMentorAsync(Programme programme, Proposal proposal) =>
        Write(await PersonOf(proposal.MentorId), programme, "mail-ask-mentor", proposal);

    public async Task TellAsync(Programme programme, Guid person, string key, string path) =>
        Write(await PersonOf(person), programme, key, path);

    private Task<Person> PersonOf(Guid id) => db.People.SingleAsync(p => p.Id == id);

    private void Write(Person person, Programme programme, string key, Proposal proposal) =>
        Write(
            person,
            programme,
            key,
            $"/proposals/{proposal.Id}",
            DateOnly.FromDateTime(clock.ToLocal(proposal.ExpiresAt!.Value))
        );

    private void Write(Person person, Programme programme, string key, string path, DateOnly? until = null)
    {
        var words = post.In("Matches", person.Language);
        var title = programme.Title(words.Language);
        var letter = new Letter(
            "proposal",
            words[$"{key}-subject", ("programme", title)],
            [words[$"{key}-text", ("programme", title), ("until", until)]],
            words["mail-open"],
            post.Url + path
        );
        post.Add(letter, person.Email, person.Name, person.Language, person.Id);
    }
}
