namespace Pieredze.Questions;

/// <summary>The languages in which the coach can read and the bank can ask.</summary>
public enum Language
{
    /// <summary>Latvian, with its own letters; a text without them is read less well.</summary>
    Latvian,

    /// <summary>English, British or American spelling.</summary>
    English,
}
