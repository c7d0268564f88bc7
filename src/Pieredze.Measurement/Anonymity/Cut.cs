namespace Pieredze.Measurement.Anonymity;

/// <summary>Figures that are published together or not at all, such as those about one unit.</summary>
/// <typeparam name="TName">Whatever names a cut.</typeparam>
/// <param name="Name">By what the result finds it again.</param>
/// <param name="Figures">Everything that would be shown; a cut about nobody has figures without parts.</param>
public sealed record Cut<TName>(TName Name, IReadOnlyList<Figure> Figures);
