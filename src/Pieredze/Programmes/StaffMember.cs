namespace Pieredze.Programmes;

/// <summary>Somebody who runs, supports or audits a programme.</summary>
public sealed class StaffMember
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ProgrammeId { get; init; }
    public required Guid PersonId { get; init; }
    public required StaffRole Role { get; init; }
}

public enum StaffRole
{
    Coordinator,
    MentorSupport,
    Auditor,
}
