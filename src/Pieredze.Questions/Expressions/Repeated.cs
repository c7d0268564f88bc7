namespace Pieredze.Questions.Expressions;

/// <summary>A part several times; without end when <paramref name="Most"/> is null.</summary>
internal sealed record Repeated(Part What, int Least, int? Most, bool Lazily) : Part
{
    public override bool MayBeEmpty => Least == 0 || What.MayBeEmpty;
    public override ulong Beginnings => What.Beginnings;
}
