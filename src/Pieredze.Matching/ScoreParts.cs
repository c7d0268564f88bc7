using System.Runtime.InteropServices;

namespace Pieredze.Matching;

/// <summary>The score of a pair in its parts, each from 0 to 1.</summary>
/// <param name="Need">Σ weight · min(1, strength / needed) / Σ weight; 0.5 when needs or strengths are unknown.</param>
/// <param name="Style">Half shared values (of five), half nearness on the sliders; an unknown half counts 0.5.</param>
/// <param name="Preference">1, 0.8, 0.6, 0.4, 0.2 by the mentee's choice, else 0; 0.5 without any choice. Where the mentor
/// stated choices, the mean of that and the same by the mentor's choice. Neither side may learn the other's rank from it.
/// </param>
/// <param name="Logistics">Common hours / needed hours, less 0.2 where sites differ and one can meet only on site;
/// 0.5 when the hours are unknown.</param>
/// <param name="Total">The parts by the weights of the request.</param>
/// <param name="Points">The total in millionths, rounded: the whole number that is optimised.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ScoreParts(
    double Need,
    double Style,
    double Preference,
    double Logistics,
    double Total,
    int Points
);
