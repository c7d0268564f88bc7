using System.ComponentModel.DataAnnotations;

namespace Pieredze.Admin;

/// <summary>Somebody who shall be able to sign in.</summary>
public sealed record NewAccountForm
{
    [Required, MaxLength(100)]
    public string? FirstName { get; set; }

    [Required, MaxLength(100)]
    public string? LastName { get; set; }

    [Required, EmailAddress, MaxLength(256)]
    public string? Email { get; set; }

    [Required, RegularExpression("lv|en")]
    public string? Language { get; set; }

    public bool IsAdmin { get; set; }
}
