namespace Pieredze.Questions;

/// <summary>
/// How often somebody asked and how often they told, in one month, counted because they wished so. No word of it is kept,
/// and nobody else ever sees it.
/// </summary>
public sealed class AskingTally
{
    public required Guid AccountId { get; init; }

    /// <summary>The first day of the month.</summary>
    public required DateOnly Month { get; init; }

    public int Asked { get; private set; }

    public int Told { get; private set; }

    /// <summary>The share of asking, 0 to 1; null while nothing is counted.</summary>
    public double? Share => Asked + Told == 0 ? null : Asked / (double)(Asked + Told);

    /// <summary>Counts one draft; advice that wears a question mark is telling, a reflection is neither.</summary>
    public void Count(Kind kind)
    {
        switch (kind)
        {
            case Kind.Open or Kind.Closed or Kind.Stacked:
                Asked++;
                break;
            case Kind.Leading or Kind.Directive or Kind.Judgemental:
                Told++;
                break;
        }
    }
}
