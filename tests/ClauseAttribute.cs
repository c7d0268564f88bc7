namespace Pieredze.Tests;

/// <summary>This test proves these clauses of the article, by their numbers in Proofs/clauses.tsv.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ClauseAttribute(params string[] numbers) : Attribute
{
    public IReadOnlyList<string> Numbers { get; } = numbers;
}
