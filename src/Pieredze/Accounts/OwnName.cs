using System.ComponentModel.DataAnnotations;

namespace Pieredze.Accounts;

/// <summary>What somebody is called by everybody, and how greetings address them.</summary>
public sealed record OwnName
{
    [Required, MaxLength(100)]
    public string? FirstName { get; set; }

    [Required, MaxLength(100)]
    public string? LastName { get; set; }

    [MaxLength(100)]
    public string? AddressedAs { get; set; }
}

/// <summary>Where people are known beyond their accounts; accounts know no people themselves.</summary>
public interface INames
{
    Task<OwnName> FindAsync(Account account);

    /// <summary>Changes the name everywhere. The caller saves.</summary>
    Task ChangeAsync(Account account, OwnName name);
}
