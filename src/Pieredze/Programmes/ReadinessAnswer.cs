using System.ComponentModel.DataAnnotations;

namespace Pieredze.Programmes;

/// <summary>What a coordinator says about one condition.</summary>
public sealed class ReadinessAnswer
{
    [Required, MaxLength(10)]
    public string Code { get; set; } = "";

    [EnumDataType(typeof(ReadinessColour))]
    public ReadinessColour? Colour { get; set; }

    [MaxLength(200)]
    public string? Owner { get; set; }

    [MaxLength(2000)]
    public string? Evidence { get; set; }

    [MaxLength(2000)]
    public string? Mitigation { get; set; }

    public static ReadinessAnswer From(ReadinessItem item) =>
        new()
        {
            Code = item.Code,
            Colour = item.Colour,
            Owner = item.Owner,
            Evidence = item.Evidence,
            Mitigation = item.Mitigation,
        };
}
