namespace Pieredze.Matching;

/// <summary>What makes a request unanswerable.</summary>
public enum RequestFault
{
    /// <summary>A weight is negative or the weights do not make 1.</summary>
    UnsoundWeights,

    /// <summary>Two mentees have the same id.</summary>
    DoubledMentee,

    /// <summary>Two mentors have the same id.</summary>
    DoubledMentor,
}

/// <summary>One reason why a request cannot be answered.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Id">The id concerned, or null.</param>
public sealed record RequestProblem(RequestFault Fault, string? Id = null);
