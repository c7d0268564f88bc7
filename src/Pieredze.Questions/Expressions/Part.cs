namespace Pieredze.Questions.Expressions;

/// <summary>A part of an expression, as written.</summary>
internal abstract record Part
{
    public abstract bool MayBeEmpty { get; }

    /// <summary>The letters with which it can begin, when it is not empty.</summary>
    public abstract ulong Beginnings { get; }

    /// <summary>The letters of which one must be there for it to be found; all when none need be.</summary>
    public ulong First => MayBeEmpty ? Alphabet.All : Beginnings;
}
