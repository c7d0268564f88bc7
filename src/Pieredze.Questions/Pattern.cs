using Pieredze.Questions.Expressions;

namespace Pieredze.Questions;

/// <summary>One thing the coach listens for, with a sentence that has it and a near one that has not.</summary>
/// <remarks>
/// The expressions run over lower-case text with single spaces and without the final mark, at most 500 characters of a
/// sentence. What would need look-around is said by <c>except</c> and <c>unless</c>.
/// </remarks>
public sealed class Pattern
{
    private readonly Expression _when;
    private readonly Expression? _except;
    private readonly Expression? _unless;

    internal Pattern(
        Kind kind,
        string name,
        string when,
        string example,
        string counterExample,
        Form form = Form.Any,
        string? except = null,
        string? unless = null
    )
    {
        (Kind, Name, Form, Example, CounterExample) = (kind, name, form, example, counterExample);
        _when = Expression.Of(when);
        _except = except is null ? null : Expression.Of(except);
        _unless = unless is null ? null : Expression.Of(unless);
    }

    private Pattern(Pattern marked)
    {
        (Kind, Name, Form, Example, CounterExample) = (
            marked.Kind,
            marked.Name,
            marked.Form,
            marked.Example,
            marked.CounterExample
        );
        _when = marked._when.WithoutMarks();
        _except = marked._except?.WithoutMarks();
        _unless = marked._unless?.WithoutMarks();
    }

    /// <summary>The kind that a sentence has when this pattern is the first to match.</summary>
    public Kind Kind { get; }

    /// <summary>Kebab-case name, unique within its language.</summary>
    public string Name { get; }

    /// <summary>A sentence that this pattern recognises.</summary>
    public string Example { get; }

    /// <summary>A sentence that looks alike and must not be given this kind.</summary>
    public string CounterExample { get; }

    internal Form Form { get; }

    /// <summary>The same pattern for texts typed without marks on their letters.</summary>
    internal Pattern WithoutMarks() => new(this);

    /// <summary>The words that match, or null. A match that <c>except</c> describes does not count.</summary>
    internal Hit? FindIn(string text)
    {
        var hit = _when.FirstIn(text);
        while (hit is { } found && _except?.IsIn(text.Substring(found.Start, found.Length)) == true)
        {
            hit = _when.FirstIn(text, found.Start + 1);
        }

        return hit is not null && _unless?.IsIn(text) == true ? null : hit;
    }
}
