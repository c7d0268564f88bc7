using System.Numerics;

namespace Pieredze.Matching;

/// <summary>
/// When a person can usually meet: 21 bits, seven days from Monday times morning, midday, evening.
/// The empty value means "not said", which forbids nothing.
/// </summary>
/// <remarks>Bit = 3 × (days after Monday) + part of day. Bits above the 21st are ignored.</remarks>
public readonly record struct Availability
{
    /// <summary>The hours a month that one slot free for both is worth.</summary>
    public const int HoursPerSlot = 2;

    private const int All = (1 << 21) - 1;

    /// <summary>Reads a stored value.</summary>
    /// <param name="bits">The number <see cref="Bits"/> once gave.</param>
    public Availability(int bits) => Bits = bits & All;

    /// <summary>The value as a number to store, 0 to 2,097,151.</summary>
    public int Bits { get; }

    /// <summary>Whether nothing was said.</summary>
    public bool IsUnknown => Bits == 0;

    /// <summary>The slots that are free, from Monday morning to Sunday evening.</summary>
    public IEnumerable<(DayOfWeek Day, PartOfDay Part)> Slots
    {
        get
        {
            for (var slot = 0; slot < 21; slot++)
            {
                if ((Bits & (1 << slot)) != 0)
                {
                    yield return ((DayOfWeek)(((slot / 3) + 1) % 7), (PartOfDay)(slot % 3));
                }
            }
        }
    }

    /// <summary>Gathers slots into one value.</summary>
    /// <param name="slots">Any slots in any order; doubled ones count once.</param>
    /// <returns>The availability with exactly these slots.</returns>
    public static Availability Of(params IEnumerable<(DayOfWeek Day, PartOfDay Part)> slots)
    {
        var bits = 0;
        foreach (var (day, part) in slots)
        {
            bits |= 1 << Slot(day, part);
        }

        return new Availability(bits);
    }

    /// <summary>Whether a slot is free.</summary>
    /// <param name="day">The day of the week.</param>
    /// <param name="part">The part of that day.</param>
    /// <returns>True when this slot was named.</returns>
    public bool Has(DayOfWeek day, PartOfDay part) => (Bits & (1 << Slot(day, part))) != 0;

    /// <summary>The hours two people could meet: <see cref="HoursPerSlot"/> for each slot free for both.</summary>
    /// <param name="other">The other person's availability.</param>
    /// <returns>Hours, 0 to 42; 0 also when either said nothing.</returns>
    public int OverlapHours(Availability other) => BitOperations.PopCount((uint)(Bits & other.Bits)) * HoursPerSlot;

    private static int Slot(DayOfWeek day, PartOfDay part) => (((int)day + 6) % 7 * 3) + (int)part;
}
