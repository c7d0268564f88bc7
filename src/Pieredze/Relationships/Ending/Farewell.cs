using Pieredze.People;
using Pieredze.Platform.Mail;

namespace Pieredze.Relationships.Ending;

/// <summary>Tells the other of the two that something changed: neutral words, no reason, nobody named.</summary>
public sealed class Farewell(Post post)
{
    public void Tell(Person to, string what, string page)
    {
        var words = post.In("Relationships/Ending", to.Language);
        post.Add(
            new(
                "pair",
                words[$"mail-{what}-subject"],
                [words[$"mail-{what}-text"]],
                words["mail-open"],
                post.Url + page
            ),
            to.Email,
            to.Name,
            to.Language,
            to.Id
        );
    }
}
