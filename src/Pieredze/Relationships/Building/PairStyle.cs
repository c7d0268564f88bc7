using Pieredze.Programmes;

namespace Pieredze.Relationships.Building;

/// <summary>How a pair means to be together, between sponsorship and developmental mentoring, and what that changes on its pages.</summary>
public sealed record PairStyle(IReadOnlyList<int> Dial)
{
    public StyleBand Band => StyleDial.Band(Dial.Average());

    /// <summary>Success comes before the person: then a new goal is one of the career unless somebody says otherwise.</summary>
    public bool AimsAtSuccess => Dial[4] < 2;

    /// <summary>Good questions count more than advice: the mentor waits until the mentee has thought of something.</summary>
    public bool AsksFirst => Dial[5] > 2;

    /// <summary>The mentor steers, so the agreement has to say how the lead passes over all the same.</summary>
    public bool MentorSteers => Dial[7] < 2;
}
