using Pieredze.Questions.Expressions;

namespace Pieredze.Questions;

/// <summary>An open way to ask that may stand in for an utterance of one kind.</summary>
internal sealed record Rewrite
{
    /// <summary>Stands in <see cref="Into"/> for what follows the words that were found.</summary>
    public const string Rest = "…";

    private readonly Expression? _when;

    private Rewrite(Kind kind, string? when, string into, string? toSeveral)
    {
        (Kind, Into, ToSeveral) = (kind, into, toSeveral);
        _when = when is null ? null : Expression.Of(when);
    }

    public Kind Kind { get; }

    public string Into { get; }

    /// <summary>The same said to several people or politely, where the language tells these apart.</summary>
    public string? ToSeveral { get; }

    /// <summary>For a sentence in which an expression is found; the rest begins where its named group ends.</summary>
    public static Rewrite When(Kind kind, string when, string into, string? toSeveral = null) =>
        new(kind, when, into, toSeveral);

    public static Rewrite Always(Kind kind, string into, string? toSeveral = null) => new(kind, null, into, toSeveral);

    /// <summary>Where the rest of a sentence begins, or null when this is no way to say it.</summary>
    public int? RestIn(string sentence) =>
        _when is null ? sentence.Length
        : _when.FirstIn(sentence) is { } hit ? hit.Start + hit.Named
        : null;
}
