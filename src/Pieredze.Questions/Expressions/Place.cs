namespace Pieredze.Questions.Expressions;

/// <summary>A place and no letter: '^', '$', 'b' for the edge of a word, '>' where a named group ends.</summary>
internal sealed record Place(char Sign) : Part
{
    public override bool MayBeEmpty => true;
    public override ulong Beginnings => 0;
}
