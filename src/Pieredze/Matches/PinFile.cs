using Pieredze.Matching;
using Pieredze.Platform;

namespace Pieredze.Matches;

/// <summary>A file of pairs that must be kept, each with its line.</summary>
internal sealed record PinFile(
    string File,
    IReadOnlyDictionary<PairId, int> Lines,
    IReadOnlyList<MatchProblem> Problems
)
{
    public static readonly PinFile None = new("", new Dictionary<PairId, int>(), []);
    private static readonly string[] Columns = ["mentee", "mentor"];

    public IReadOnlyCollection<PairId> Pins => [.. Lines.Keys];

    public static PinFile Read(string file, MatchProgress progress)
    {
        var lines = new Dictionary<PairId, int>();
        var problems = PlainTable.Read(
            file,
            Columns,
            progress,
            row =>
                row.Empty()
                ?? (
                    lines.TryAdd(new(row[0], row[1]), row.Line)
                        ? null
                        : new(
                            "match-pair-twice",
                            ("mentee", row[0]),
                            ("mentor", row[1]),
                            ("line", lines[new(row[0], row[1])])
                        )
                )
        );
        return new(file, lines, problems);
    }

    public IReadOnlyList<MatchProblem> WhyNot(IReadOnlyList<UnkeptPin> pins) =>
        [
            .. pins.Select(pin => new MatchProblem(
                    File,
                    Lines[pin.Pair],
                    new Refusal(
                        pin.Fault switch
                        {
                            PinFault.UnknownPerson => "match-pin-unknown",
                            PinFault.HardRule => "match-pin-impossible",
                            PinFault.MenteePinnedElsewhere => "match-pin-second",
                            _ => "match-pin-full",
                        },
                        ("mentee", pin.Pair.MenteeId),
                        ("mentor", pin.Pair.MentorId)
                    )
                ))
                .OrderBy(problem => problem.Line),
        ];
}
