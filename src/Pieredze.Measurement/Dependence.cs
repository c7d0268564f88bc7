namespace Pieredze.Measurement;

/// <summary>Whether a mentee may be coming to depend on the mentor; a reason for the two to talk, never a verdict.</summary>
/// <remarks>The number of sessions is our own choice.</remarks>
public static class Dependence
{
    /// <summary>Number of sessions in a row that are looked at.</summary>
    public const int Sessions = 4;

    /// <summary>True when in each of the last four sessions the mentor alone set the agenda.</summary>
    /// <param name="agendas">Who set the agenda of each session, oldest first; sessions without an answer left out.</param>
    public static bool IsToBeWatched(IReadOnlyCollection<Lead> agendas)
    {
        ArgumentNullException.ThrowIfNull(agendas);
        return agendas.Count >= Sessions && agendas.TakeLast(Sessions).All(lead => lead == Lead.Mentor);
    }
}
