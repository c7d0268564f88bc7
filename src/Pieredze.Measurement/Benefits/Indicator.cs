namespace Pieredze.Measurement.Benefits;

/// <summary>One benefit that mentoring may bring, and how it is asked about; its sentences stand with the product's words.</summary>
/// <remarks>
/// Indicators and items of this product (domain model 3.2). They are not validated, and the product says so.
/// </remarks>
public sealed record Indicator
{
    /// <summary>The code, from B00 to B16.</summary>
    public required string Code { get; init; }

    /// <summary>What the benefit is about.</summary>
    public required BenefitTheme Theme { get; init; }

    /// <summary>Who is asked; null when nobody is, because the organisation brings its own figures.</summary>
    public required Respondent? Asked { get; init; }

    /// <summary>From where to where its items are answered.</summary>
    public required Scale Scale { get; init; }

    /// <summary>Its items, in the order in which they are asked.</summary>
    public required IReadOnlyList<IndicatorItem> Items { get; init; }

    /// <summary>Whether the end also asks how it was at the start, because people judge that differently later.</summary>
    public bool HasThenRating { get; init; }

    /// <summary>The first wave in which it makes sense to ask.</summary>
    public Wave FirstWave { get; init; } = Wave.Start;

    /// <summary>The score of one person in one wave: the mean of the items, with reversed ones turned round.</summary>
    /// <param name="answers">One answer for each item, in the order of <see cref="Items"/>; null where there is none.</param>
    /// <returns>A number on the <see cref="Scale"/>, or null when fewer than half of the items were answered.</returns>
    /// <exception cref="ArgumentException">There are more or fewer answers than items.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An answer does not lie on the scale.</exception>
    public double? Score(IReadOnlyList<int?> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (answers.Count != Items.Count)
        {
            throw new ArgumentException($"{Code} has {Items.Count} items.", nameof(answers));
        }

        var given = answers
            .Zip(Items)
            .Where(both => both.First is not null)
            .Select(both => Scale.Read(both.First!.Value, both.Second.IsReversed))
            .ToList();
        return given.Count == 0 || given.Count * 2 < Items.Count ? null : given.Average();
    }
}

/// <summary>One sentence that is agreed with or not.</summary>
/// <param name="Code">The code of the indicator, with a letter where it has several items.</param>
/// <param name="IsReversed">Whether agreeing means less of the benefit.</param>
public sealed record IndicatorItem(string Code, bool IsReversed = false);
