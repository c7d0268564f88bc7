namespace Pieredze.Measurement.Benefits;

/// <summary>What a benefit is about. In this order a developmental programme reports.</summary>
public enum BenefitTheme
{
    /// <summary>The growth of a person.</summary>
    Growth,

    /// <summary>How somebody works and likes to work.</summary>
    Work,

    /// <summary>What the organisation has from it.</summary>
    Organisation,

    /// <summary>A career, which may follow from growth.</summary>
    Career,

    /// <summary>The programme itself.</summary>
    Programme,
}
