using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Watching;

/// <summary>What somebody wrote to alerts of programmes that they help to run.</summary>
public sealed class OwnAnswers(Database db, Platform.Words.Words words) : IPersonalData
{
    public string Key => "watch";

    public async Task<IReadOnlyList<OwnPart>> TellAsync(Guid person)
    {
        var programmes = db.Programmes;
        var mine = await db
            .HarmAlerts.SelectMany(
                a => a.Answers.Where(s => s.ById == person),
                (a, s) =>
                    new
                    {
                        s.Text,
                        s.At,
                        Programme = programmes.Single(p => p.Id == a.ProgrammeId),
                    }
            )
            .OrderBy(a => a.At)
            .AsNoTracking()
            .ToListAsync();
        return
        [
            new(
                "watch",
                [
                    .. mine.Select(a => new OwnThing(
                        ("text", a.Text),
                        ("at", a.At),
                        ("programme", a.Programme.Title(words.Language))
                    )),
                ]
            ),
        ];
    }

    // What was decided stays with the programme; after this nothing leads from it to a person.
    public Task EraseAsync(Guid person) => Task.CompletedTask;
}
