using System.Runtime.Intrinsics;

namespace Pieredze.Matching.Solving;

/// <summary>What is known of one mentee, made ready to be held against the columns of the mentors.</summary>
internal sealed class MenteeRow
{
    public MenteeRow(int mentee, Terms terms, Field field)
    {
        var (columns, person) = (field.Columns, field.Mentees[mentee]);
        (Terms, Levels, Gains) = (terms, field.Needs.Levels(mentee), field.Needs.Gains(mentee));
        Values = Named(field.Style.Shared, mentee, columns.Values);
        Languages = Named(field.Languages, mentee, columns.Languages);
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
    }

    public Terms Terms { get; }

    /// <summary>For each need the levels of the mentors.</summary>
    public byte[][] Levels { get; }

    /// <summary>For each need what a level covers, the same sixteen numbers four times.</summary>
    public Vector512<byte>[] Gains { get; }

    public Vector512<byte>[] Steps { get; } = new Vector512<byte>[StyleTable.Sliders];

    public byte[][] Values { get; }

    public byte[][] Languages { get; }

    public Vector512<byte>[] Slots { get; } = new Vector512<byte>[Columns.Parts];

    public Vector512<byte> NoSlots { get; }

    public Vector512<byte> OnSite { get; }

    /// <summary>The number of the site, 0 where unknown, -1 where no mentor works.</summary>
    public int Site { get; }

    /// <summary>The number of the manager, 0 where no mentor has the same.</summary>
    public int Manager { get; }

    public Vector512<float> ValueTerm { get; }

    public Vector512<float> Near { get; }

    public Vector512<float> Step { get; }

    /// <summary>Sixteen numbers four times, for a shuffle within each quarter.</summary>
    public static Vector512<byte> Four(byte[] sixteen) =>
        Vector512.Create(Vector256.Create(Vector128.Create(sixteen), Vector128.Create(sixteen)));

    private static byte[][] Named(KeyTable keys, int mentee, byte[][] columns) =>
        [.. keys.Of(mentee).Select(key => columns[key])];

    private static int Number(Dictionary<string, int> numbers, string? key, int unknown = -1) =>
        key is not { Length: > 0 } ? 0 : numbers.GetValueOrDefault(key, unknown);
}
