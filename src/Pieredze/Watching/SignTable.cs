using System.Globalization;

namespace Pieredze.Watching;

/// <summary>Signs as rows of a table; an empty cell is what may not be shown.</summary>
public sealed class SignTable(SignWords words)
{
    private static readonly string[] Keys =
    [
        "harm",
        "sign",
        "status",
        "reason",
        "by",
        "group",
        "beside",
        "step",
        "value",
        "people",
        "pairs",
        "p",
        "watch",
        "alert",
    ];

    public IReadOnlyList<string> Columns => [.. Keys.Select(key => words.Words[$"column-{key}"])];

    public IEnumerable<IReadOnlyList<string>> Rows(IEnumerable<Sign> signs) => signs.Select(Row);

    private IReadOnlyList<string> Row(Sign sign) =>
        [
            words.Words[$"harm-{sign.Rule.Harm}"],
            words.Name(sign),
            words.Status(sign.Status),
            words.Reason(sign),
            words.Attribute(sign) ?? "",
            words.Group(sign, sign.Group) ?? "",
            words.Group(sign, sign.BesideGroup) ?? "",
            words.Step(sign) ?? "",
            sign.IsOpen ? words.Value(sign) : Plain(sign.Value),
            Plain(sign.People),
            Plain(sign.Pairs),
            Plain(sign.P),
            Plain(sign.Rule.Watch),
            Plain(sign.Rule.Alert),
        ];

    private string Plain(double? number) =>
        number is { } some ? some.ToString("0.####", words.Words.Culture ?? CultureInfo.InvariantCulture) : "";
}
