using System.Globalization;

namespace Pieredze.Bench.Matching;

/// <summary>A row of the table: what was to be reached and what was.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Wanted">The bar in words.</param>
/// <param name="Ratio">What came out, in words.</param>
/// <param name="Holds">Whether the bar is reached.</param>
/// <param name="Theirs">The yardstick.</param>
/// <param name="Own">Ours.</param>
/// <param name="Same">Whether both gave the same answer; null where that cannot be asked.</param>
internal sealed record Bar(
    string Name,
    string Wanted,
    string Ratio,
    bool Holds,
    Measured Theirs,
    Measured Own,
    bool? Same
)
{
    public const string Head =
        "| Row | Bar | Reached | Yardstick | Own | Yardstick MB | Own MB | Same answer |\n|---|---|---|---|---|---|---|---|";

    /// <summary>How many times as long the yardstick takes.</summary>
    public static Bar Times(string name, double least, Measured theirs, Measured own, bool? same)
    {
        var times = theirs.Milliseconds / own.Milliseconds;
        return new(
            name,
            Text($"{least} ×"),
            Text($"{times:0.0} ×"),
            times >= least && same != false,
            theirs,
            own,
            same
        );
    }

    public override string ToString() =>
        Text(
            $"| {Name} | {Wanted} | {(Holds ? Ratio : $"**{Ratio}**")} | {Time(Theirs)} | {Time(Own)} | {Theirs.Megabytes:#} | {Own.Megabytes:#} | {(Same is { } same ? same ? "yes" : "**no**" : "–")} |"
        );

    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Time(Measured one) =>
        one.Milliseconds <= 0 ? one.Note
        : one.Milliseconds < 100 ? Text($"{one.Milliseconds:0.0} ms{one.Note}")
        : one.Milliseconds < 10_000 ? Text($"{one.Milliseconds:0} ms{one.Note}")
        : Text($"{one.Milliseconds / 1000:0.0} s{one.Note}");
}
