namespace Pieredze.Guide.Choosing;

/// <summary>
/// What somebody answered to «mentoring, coaching or sponsorship?»: first whether other help is needed, then nine places
/// between coaching (-2) and mentoring (+2), one for each row in which the two are compared.
/// </summary>
/// <param name="Stops">Signs that neither of them is right.</param>
/// <param name="Places">The answers by question, from 1; those not answered yet are missing.</param>
public sealed record Comparison(IReadOnlyList<Stop> Stops, IReadOnlyDictionary<int, int> Places)
{
    public const int Questions = 9;
    public const int Most = 2;

    private const int Clear = 6;
    private const int WhoLeads = 9;

    /// <summary>The questions without an answer.</summary>
    public IEnumerable<int> Missing => Enumerable.Range(1, Questions).Where(question => !Places.ContainsKey(question));

    /// <summary>From -18, all coaching, to +18, all mentoring.</summary>
    public int Sum => Places.Values.Sum();

    /// <summary>Where the answers lead; null while some are missing.</summary>
    public Way? Way =>
        Stops.Count > 0 ? Choosing.Way.OtherHelp
        : Missing.Any() ? null
        : Sum >= Clear ? Choosing.Way.Mentoring
        : Sum <= -Clear ? Choosing.Way.Coaching
        : Choosing.Way.Combination;

    /// <summary>Whether it would be mentoring in which the mentee does not lead: then it is none.</summary>
    public bool ContradictsItself => Way == Choosing.Way.Mentoring && Places[WhoLeads] == -Most;
}

/// <summary>Where the answers lead.</summary>
public enum Way
{
    /// <summary>A developing relationship that the mentee leads.</summary>
    Mentoring,

    /// <summary>Mentoring with a short structured part.</summary>
    Combination,

    /// <summary>A short structured engagement that the coach leads.</summary>
    Coaching,

    /// <summary>Neither: others are there for that.</summary>
    OtherHelp,
}

/// <summary>What neither mentoring nor coaching is made for.</summary>
public enum Stop
{
    /// <summary>Somebody's conduct or performance is being dealt with.</summary>
    Discipline,

    /// <summary>Acute distress or a matter of health.</summary>
    Distress,

    /// <summary>One procedure is to be learnt.</summary>
    Procedure,

    /// <summary>A complaint about law or safety.</summary>
    Complaint,
}
