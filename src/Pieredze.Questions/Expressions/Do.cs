namespace Pieredze.Questions.Expressions;

/// <summary>What a step of a search does.</summary>
internal enum Do : byte
{
    /// <summary>Takes one letter of the set and goes on.</summary>
    Take,

    /// <summary>Tries the next step, if the letter here is in the set, and later the other.</summary>
    TryNext,

    /// <summary>Tries the other step first, and later the next.</summary>
    TryOther,

    /// <summary>Goes on at the other step.</summary>
    Go,

    /// <summary>Goes on only at the beginning, at the end, or at the edge of a word.</summary>
    AtBeginning,
    AtEnd,
    AtEdge,

    /// <summary>Remembers this place.</summary>
    Remember,

    /// <summary>Has found it.</summary>
    Found,
}
