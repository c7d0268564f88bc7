namespace Pieredze.Questions.Expressions;

/// <summary>An expression of the coach: the same in all cultures, and quick with any text.</summary>
/// <remarks>
/// The usual notation without look-around and back-references: see <see cref="ExpressionReader"/>. The engines of .NET
/// either go back and forth without bound or take 3 MB for each of two hundred expressions; this one does neither.
/// </remarks>
internal sealed class Expression
{
    private readonly string _source;
    private readonly Step[] _steps;
    private readonly ulong _first;
    private readonly bool _onlyAtBeginning;

    private Expression(string source)
    {
        _source = source;
        var part = ExpressionReader.Read(source);
        _steps = Steps.For(part);
        _first = part.First;
        _onlyAtBeginning = BeginsAtBeginning(part);
    }

    public static Expression Of(string source) => new(source);

    /// <summary>The same expression for texts typed without marks on their letters.</summary>
    public Expression WithoutMarks() => new(LatvianMarks.Without(_source));

    public bool IsIn(string text) => FirstIn(text) is not null;

    /// <summary>The first match that begins at or after a place.</summary>
    public Hit? FirstIn(string text, int start = 0) =>
        start <= text.Length ? new Search(_steps, text).From(start, _first, _onlyAtBeginning) : null;

    private static bool BeginsAtBeginning(Part part) =>
        part switch
        {
            Place place => place.Sign == '^',
            Sequence sequence => sequence.Parts.Count > 0 && BeginsAtBeginning(sequence.Parts[0]),
            Choice choice => choice.Parts.All(BeginsAtBeginning),
            _ => false,
        };
}
