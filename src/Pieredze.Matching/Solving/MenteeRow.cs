using System.Runtime.Intrinsics;

namespace Pieredze.Matching.Solving;

/// <summary>
/// What is known of one mentee, made ready to be held against the columns of the mentors. Opened for one mentee after the
/// other: millions of short-lived rows would be more work than the scores.
/// </summary>
internal sealed class MenteeRow(Field field)
{
    private readonly Refilled<byte[]> levels = new();
    private readonly Refilled<Vector512<byte>> gains = new();
    private readonly Refilled<byte[]> values = new();
    private readonly Refilled<byte[]> languages = new();

    public Terms Terms { get; private set; } = null!;

    /// <summary>For each need the levels of the mentors.</summary>
    public byte[][] Levels { get; private set; } = [];

    /// <summary>For each need what a level covers, the same sixteen numbers four times.</summary>
    public Vector512<byte>[] Gains { get; private set; } = [];

    public Vector512<byte>[] Steps { get; } = new Vector512<byte>[StyleTable.Sliders];

    public byte[][] Values { get; private set; } = [];

    public byte[][] Languages { get; private set; } = [];

    public Vector512<byte>[] Slots { get; } = new Vector512<byte>[Columns.Parts];

    public Vector512<byte> NoSlots { get; private set; }

    public Vector512<byte> OnSite { get; private set; }

    /// <summary>The number of the site, 0 where unknown, -1 where no mentor works.</summary>
    public int Site { get; private set; }

    /// <summary>The number of the manager, 0 where no mentor has the same.</summary>
    public int Manager { get; private set; }

    public Vector512<float> ValueTerm { get; private set; }

    public Vector512<float> Near { get; private set; }

    public Vector512<float> Step { get; private set; }

    /// <summary>Sixteen numbers four times, for a shuffle within each quarter.</summary>
    public static Vector512<byte> Four(byte[] sixteen) =>
        Vector512.Create(Vector256.Create(Vector128.Create(sixteen), Vector128.Create(sixteen)));

    /// <summary>Goes on to a mentee.</summary>
    public MenteeRow Open(int mentee, Terms terms)
    {
        var (columns, person) = (field.Columns, field.Mentees[mentee]);
        Terms = terms;
        (Levels, Gains) = field.Needs.Read(mentee, levels, gains);
        Values = field.Style.Shared.Read(mentee, columns.Values, values);
        Languages = field.Languages.Read(mentee, columns.Languages, languages);
        for (var slider = 0; slider < Steps.Length; slider++)
        {
            Steps[slider] = field.Style.Steps(slider, mentee);
        }

        for (var part = 0; part < Slots.Length; part++)
        {
            Slots[part] = Vector512.Create(Columns.Slot(person.Availability, part));
        }

        NoSlots = person.Availability.IsUnknown ? Vector512<byte>.AllBitsSet : Vector512<byte>.Zero;
        OnSite = person.OnSiteOnly ? Vector512<byte>.AllBitsSet : Vector512<byte>.Zero;
        Site = Number(columns.SiteNumbers, Columns.Trimmed(person.Site));
        Manager = Number(columns.ManagerNumbers, field.ManagerOf(mentee), unknown: 0);
        (ValueTerm, Near, Step) = (
            Vector512.Create(Terms.Style.Value),
            Vector512.Create(Terms.Style.Near),
            Vector512.Create(Terms.Style.Step)
        );
        return this;
    }

    private static int Number(Dictionary<string, int> numbers, string? key, int unknown = -1) =>
        key is not { Length: > 0 } ? 0 : numbers.GetValueOrDefault(key, unknown);
}

/// <summary>Lists that are filled again and again, one for each length.</summary>
internal sealed class Refilled<T>
{
    private T[][] lists =
    [
        [],
    ];

    /// <summary>The list of a length; holds until the next one of that length is asked for.</summary>
    public T[] Of(int length)
    {
        for (var next = lists.Length; next <= length; next++)
        {
            lists = [.. lists, new T[next]];
        }

        return lists[length];
    }
}
