using System.Diagnostics;
using System.Text.RegularExpressions;
using CsCheck;
using Pieredze.Questions.Expressions;

namespace Pieredze.Questions.Tests;

public sealed class LookingForExpressions
{
    private static readonly Gen<string> Letter = OneOf(
        "a",
        "b",
        "ā",
        " ",
        ".",
        @"\p{L}",
        "[ab]",
        "[^a]",
        @"\b",
        "a",
        "b"
    );

    private static readonly Gen<string> Suffix = OneOf(
        "",
        "",
        "",
        "?",
        "*",
        "+",
        "??",
        "*?",
        "{2}",
        "{1,2}",
        "{0,2}?",
        "{2,}"
    );

    [Fact]
    public void Finds_what_the_engine_of_the_platform_finds()
    {
        var single = Gen.Select(Letter, Suffix, (letter, suffix) => letter == @"\b" ? letter : letter + suffix);
        var sequence = single.Array[0, 4].Select(string.Concat);
        var group = Gen.Select(sequence.Array[1, 3], Suffix, (parts, suffix) => $"({string.Join('|', parts)}){suffix}");
        var whole = Gen.Select(
            OneOf("", "", "^"),
            Gen.OneOf(group, sequence).Array[1, 4],
            OneOf("", "", "$"),
            (begin, parts, end) => begin + string.Concat(parts) + end
        );
        var text = OneOf('a', 'b', 'ā', ' ', 'c', ',').Array[0, 12].Select(letters => new string(letters));
        Gen.Select(whole, text)
            .Sample(
                (source, typed) =>
                {
                    if (Read(source) is not { } expression)
                    {
                        return;
                    }

                    var other = new Regex(
                        source,
                        RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
                        TimeSpan.FromSeconds(5)
                    ).Match(typed);
                    var hit = expression.FirstIn(typed);
                    Assert.Equal(
                        other.Success ? (other.Index, other.Length) : ((int, int)?)null,
                        hit is { } found ? (found.Start, found.Length) : null
                    );
                },
                iter: 5_000
            );
    }

    [Theory]
    [InlineData("((a|aa)+|b)+c")]
    [InlineData("(a|a)*b")]
    [InlineData("(a+)+b")]
    [InlineData(".*.*.*.*b")]
    [InlineData("(a|b){40}.*c")]
    public void Takes_time_that_grows_with_the_text_only(string source)
    {
        var expression = Expression.Of(source);
        var text = new string('a', 20_000);
        var watch = Stopwatch.StartNew();

        Assert.False(expression.IsIn(text));

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

    [Fact]
    public void Says_how_much_lies_before_the_end_of_a_named_group() =>
        Assert.Equal(4, Expression.Of("(?<intro>if ?)you").FirstIn("as if you")?.Named + 1);

    [Fact]
    public void Lets_people_leave_out_apostrophes()
    {
        Assert.True(Expression.Of("^don't$").IsIn("dont"));
        Assert.True(Expression.Of("^don't$").IsIn("don't"));
    }

    [Theory]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("*a")]
    [InlineData("a{1|2}")]
    [InlineData("(a*)*")]
    [InlineData("(a|b?)+")]
    [InlineData("(a?){2,}")]
    [InlineData("(?=a)")]
    [InlineData("é")]
    public void Refuses_what_it_cannot_read(string source) =>
        Assert.Throws<FormatException>(() => Expression.Of(source));

    private static Expression? Read(string source)
    {
        try
        {
            return Expression.Of(source);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(number => values[number]);
}
