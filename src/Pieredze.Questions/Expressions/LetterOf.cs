namespace Pieredze.Questions.Expressions;

/// <summary>One letter of a set.</summary>
internal sealed record LetterOf(ulong Set) : Part
{
    public override bool MayBeEmpty => false;
    public override ulong Beginnings => Set;
}
