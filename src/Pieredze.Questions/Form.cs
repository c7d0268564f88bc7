namespace Pieredze.Questions;

/// <summary>The sentences that a pattern is tried on.</summary>
internal enum Form
{
    Any,
    Question,
    Statement,
}
