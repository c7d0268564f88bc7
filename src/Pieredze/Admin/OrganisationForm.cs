using System.ComponentModel.DataAnnotations;
using Pieredze.Programmes;

namespace Pieredze.Admin;

/// <summary>What an administrator says about the organisation.</summary>
public sealed record OrganisationForm
{
    [Required, MaxLength(200)]
    public string? Name { get; set; }

    [Required, RegularExpression("lv|en")]
    public string? Language { get; set; }

    [MaxLength(2000)]
    public string? ReferralContacts { get; set; }

    [Range(1, 60)]
    public int ConcernMonths { get; set; } = 12;

    public static OrganisationForm From(Organisation organisation) =>
        new()
        {
            Name = organisation.Name,
            Language = organisation.Language,
            ReferralContacts = organisation.ReferralContacts,
            ConcernMonths = organisation.ConcernMonths,
        };

    public void To(Organisation organisation)
    {
        (organisation.Name, organisation.Language) = (Name!.Trim(), Language!);
        organisation.ReferralContacts = ReferralContacts?.Trim() ?? "";
        organisation.ConcernMonths = ConcernMonths;
    }
}
