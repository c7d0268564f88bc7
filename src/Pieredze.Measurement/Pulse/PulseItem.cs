namespace Pieredze.Measurement.Pulse;

/// <summary>One item of the short survey in between; its sentence stands with the words of the product.</summary>
/// <remarks>Items P01 to P15 of this product (domain model 3.6); they are not validated, and the product says so.</remarks>
public sealed record PulseItem
{
    /// <summary>The lowest answer of an item that is agreed with.</summary>
    public const int Lowest = 1;

    /// <summary>The highest answer of an item that is agreed with.</summary>
    public const int Highest = 5;

    /// <summary>The answer that says yes; no is 0.</summary>
    public const int Yes = 1;

    private const int Agrees = 4;
    private const int Disagrees = 2;

    /// <summary>The code, such as P04a.</summary>
    public required string Code { get; init; }

    /// <summary>Who is asked.</summary>
    public required Respondent Asked { get; init; }

    /// <summary>What the answers are used for.</summary>
    public required PulseTheme Theme { get; init; }

    /// <summary>Whether agreeing, or yes, is the bad answer.</summary>
    public bool IsReversed { get; init; }

    /// <summary>Whether it is answered by yes or no, not from 1 to 5.</summary>
    public bool IsYesOrNo { get; init; }

    /// <summary>Whether a bad answer opens, for the answerer alone, what one can do.</summary>
    public bool SignalsHarm { get; init; }

    /// <summary>All items, in the order in which they are asked.</summary>
    public static IReadOnlyList<PulseItem> All { get; } =
    [
        Item("P01", Respondent.Both, PulseTheme.Belonging),
        Item("P02", Respondent.Mentee, PulseTheme.OwnWay),
        Item("P03", Respondent.Mentor, PulseTheme.MutualLearning),
        Item("P04a", Respondent.Both, PulseTheme.Voice),
        Item("P04b", Respondent.Both, PulseTheme.Voice),
        Item("P04c", Respondent.Both, PulseTheme.Voice),
        Item("P05", Respondent.Mentee, PulseTheme.Safety) with
        {
            IsYesOrNo = true,
            IsReversed = true,
            SignalsHarm = true,
        },
        Item("P06", Respondent.Mentee, PulseTheme.Safety) with
        {
            SignalsHarm = true,
        },
        Item("P07", Respondent.Mentee, PulseTheme.Safety) with
        {
            SignalsHarm = true,
        },
        Item("P08", Respondent.Mentee, PulseTheme.Safety) with
        {
            SignalsHarm = true,
        },
        Item("P09", Respondent.Mentee, PulseTheme.Distance),
        Item("P10", Respondent.Mentee, PulseTheme.Expertise),
        Item("P11", Respondent.Mentee, PulseTheme.Match),
        Item("P12", Respondent.Mentee, PulseTheme.Tension) with
        {
            IsReversed = true,
        },
        Item("P13a", Respondent.Mentee, PulseTheme.Dependence) with
        {
            IsReversed = true,
        },
        Item("P13b", Respondent.Mentee, PulseTheme.Dependence),
        Item("P13c", Respondent.Mentee, PulseTheme.Dependence),
        Item("P14", Respondent.Mentee, PulseTheme.Respect),
        Item("P15", Respondent.Mentee, PulseTheme.Respect),
    ];

    /// <summary>The item with a code.</summary>
    /// <param name="code">Such as P04a.</param>
    /// <returns>The item, or null when there is none.</returns>
    public static PulseItem? Of(string code) => All.FirstOrDefault(item => item.Code == code);

    /// <summary>Whether an answer can be given at all; preferring not to answer is no answer.</summary>
    /// <param name="answer">A whole number.</param>
    public bool Allows(int answer) => IsYesOrNo ? answer is 0 or Yes : answer is >= Lowest and <= Highest;

    /// <summary>Whether an answer is a good sign: 4 or 5, or 1 or 2 when the item is reversed.</summary>
    /// <param name="answer">An answer that is allowed.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such answer.</exception>
    public bool IsFavourable(int answer) => Check(answer) && (IsReversed ? IsLow(answer) : IsHigh(answer));

    /// <summary>Whether an answer is a bad sign: 1 or 2, or 4 or 5 when the item is reversed.</summary>
    /// <param name="answer">An answer that is allowed.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such answer.</exception>
    public bool IsUnfavourable(int answer) => Check(answer) && (IsReversed ? IsHigh(answer) : IsLow(answer));

    /// <summary>Whether the answerer, and nobody else, is shown what one can do.</summary>
    /// <param name="answer">An answer that is allowed.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such answer.</exception>
    public bool OpensHelp(int answer) => SignalsHarm && IsUnfavourable(answer);

    private bool IsHigh(int answer) => answer >= (IsYesOrNo ? Yes : Agrees);

    private bool IsLow(int answer) => answer <= (IsYesOrNo ? 0 : Disagrees);

    private bool Check(int answer) =>
        Allows(answer) ? true : throw new ArgumentOutOfRangeException(nameof(answer), answer, $"No answer to {Code}.");

    private static PulseItem Item(string code, Respondent asked, PulseTheme theme) =>
        new()
        {
            Code = code,
            Asked = asked,
            Theme = theme,
        };
}
