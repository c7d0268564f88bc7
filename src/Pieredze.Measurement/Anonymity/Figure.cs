using System.Runtime.InteropServices;

namespace Pieredze.Measurement.Anonymity;

/// <summary>One unknown that must stay unknown: what one person said in one wave.</summary>
/// <param name="Person">Who said it; for anonymous answers the random key of the answer.</param>
/// <param name="Wave">In which wave, counted from 0.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Answer(Guid Person, int Wave);

/// <summary>A number on a page, in a file or in an answer of the API, as a sum over answers.</summary>
/// <remarks>
/// How many, their sum and their mean are one figure, because each follows from the others and from how many they are.
/// A figure is about one question; figures about different questions share no unknown and are looked at apart. What stays
/// the same over time, such as who was matched, is one unknown however often it is told: give it the same wave always.
/// </remarks>
public sealed record Figure
{
    private Figure(IReadOnlyDictionary<Answer, int> parts) => Parts = parts;

    /// <summary>How often each answer counts in the sum; answers that do not count are left out.</summary>
    public IReadOnlyDictionary<Answer, int> Parts { get; }

    /// <summary>Count, sum, mean or share of what these people said in one wave.</summary>
    /// <param name="people">Those whose answer is in the figure; a person named twice counts once.</param>
    /// <param name="wave">The wave, counted from 0.</param>
    public static Figure Of(IEnumerable<Guid> people, int wave)
    {
        ArgumentNullException.ThrowIfNull(people);
        return new(people.Distinct().ToDictionary(person => new Answer(person, wave), _ => 1));
    }

    /// <summary>How much these people changed between two waves.</summary>
    /// <param name="people">Those who answered both times; a person named twice counts once.</param>
    /// <param name="earlier">The wave that is taken off, counted from 0.</param>
    /// <param name="later">Another wave.</param>
    /// <exception cref="ArgumentException">Both waves are the same.</exception>
    public static Figure OfChange(IEnumerable<Guid> people, int earlier, int later)
    {
        ArgumentNullException.ThrowIfNull(people);
        if (earlier == later)
        {
            throw new ArgumentException("A change lies between two waves.", nameof(later));
        }

        return new(
            people
                .Distinct()
                .SelectMany(person => new[] { (new Answer(person, earlier), -1), (new Answer(person, later), 1) })
                .ToDictionary()
        );
    }
}
