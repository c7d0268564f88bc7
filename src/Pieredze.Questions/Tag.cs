namespace Pieredze.Questions;

/// <summary>A second remark about an utterance, beside its kind.</summary>
public enum Tag
{
    /// <summary>It asks why.</summary>
    Why,

    /// <summary>It asks for leave before saying something; nothing to warn about.</summary>
    Permission,

    /// <summary>It offers a choice of two.</summary>
    EitherOr,

    /// <summary>It ends by asking for agreement: "…, right?".</summary>
    TagQuestion,

    /// <summary>There is advice in it.</summary>
    Advice,

    /// <summary>It says always or never about a person.</summary>
    Universal,

    /// <summary>It asks for a place on a scale.</summary>
    Scaling,

    /// <summary>A longer Latvian text without a single Latvian letter: the reading is less certain.</summary>
    WithoutLatvianLetters,
}
