namespace Pieredze.Programmes;

/// <summary>The one organisation of this installation: whom to turn to, and for how long things are kept.</summary>
public sealed class Organisation
{
    public int Id { get; init; } = 1;
    public required string Name { get; set; }
    public string ReferralContacts { get; set; } = "";
    public int RetentionDays { get; set; } = 90;
}
