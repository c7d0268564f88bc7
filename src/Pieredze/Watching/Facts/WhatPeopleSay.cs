using Pieredze.Measurement.Anonymity;
using Pieredze.Measurement.Benefits;
using Pieredze.Measurement.Harms;
using Pieredze.Measurement.Pulse;

namespace Pieredze.Watching.Facts;

/// <summary>H2 and H4 from the waves of the survey: who belongs, and whether people speak up more than at the start.</summary>
internal static class WhatPeopleSay
{
    private const string Belongs = "P01";
    public static readonly string[] SpeaksUp = ["P04a", "P04b", "P04c"];
    public static readonly string[] Items = [Belongs, .. SpeaksUp];

    public static ProgrammeFacts Add(ProgrammeFacts facts, Rows rows) =>
        facts with
        {
            Belonging = Belonging(rows),
            Voice =
            [
                .. rows
                    .Replies.Where(r => SpeaksUp.Contains(r.Item))
                    .GroupBy(r => r.Person)
                    .Select(person => (Earlier: Mean(person, Wave.Start), Later: Mean(person, Wave.End)))
                    .Where(person => person is { Earlier: not null, Later: not null })
                    .Select(person => (person.Earlier!.Value, person.Later!.Value)),
            ],
        };

    private static double? Mean(IEnumerable<ReplyRow> said, Wave wave) =>
        said.Where(r => r.Wave == wave).Select(r => (double?)r.Value).Average();

    // Each comparison shows two groups side by side: only those from which nothing about fewer than ten can be worked out.
    private static IReadOnlyList<ShareSplit> Belonging(Rows rows)
    {
        var item = PulseItem.Of(Belongs)!;
        var last = rows.Replies.Where(r => r.Item == Belongs).GroupBy(r => r.Person).Select(g => g.MaxBy(r => r.Wave)!);
        var said = last.ToDictionary(r => r.Person);
        var all = Grouping.All(rows.Places.Where(p => said.ContainsKey(p.Person)));
        var cuts = all.Select(g => new Cut<Grouping>(g, [.. Compared(g).Select(people => Figure(people, said))]))
            .ToList();
        var shown = Auditor.Choose(cuts, Auditor.FewestForHarm).Shown;
        return [.. shown.Select(g => g.Shares(said.Keys, person => item.IsFavourable(said[person].Value)))];
    }

    private static IEnumerable<IEnumerable<Guid>> Compared(Grouping grouping) =>
        grouping
            .Group.GroupBy(g => g.Value, g => g.Key)
            .Where(g => g.Count() >= HarmWatch.FewestPeople)
            .OrderBy(g => g.Key, StringComparer.Ordinal);

    private static Figure Figure(IEnumerable<Guid> people, Dictionary<Guid, ReplyRow> said) =>
        Measurement.Anonymity.Figure.Of([.. people.Select(p => said[p].Key)], wave: 0);
}
