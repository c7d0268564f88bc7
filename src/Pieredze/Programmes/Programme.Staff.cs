using Pieredze.Platform;

namespace Pieredze.Programmes;

public sealed partial class Programme
{
    public Refusal? WhyNotAppoint(Guid person, StaffRole role)
    {
        var held = _staff.Where(s => s.PersonId == person).Select(s => s.Role).ToList();
        return held.Contains(role) ? new("staff-already")
            : held.Contains(StaffRole.Auditor) || (role == StaffRole.Auditor && held.Count > 0)
                ? new("staff-auditor-alone")
            : held.Count > 0 ? new("staff-coordinator-supports")
            : null;
    }

    public void Appoint(Guid person, StaffRole role)
    {
        Refusal.Check(WhyNotAppoint(person, role));
        _staff.Add(
            new()
            {
                ProgrammeId = Id,
                PersonId = person,
                Role = role,
            }
        );
        Version++;
    }

    public Refusal? WhyNotRelease(StaffMember member) =>
        member.Role == StaffRole.Coordinator && _staff.Count(s => s.Role == StaffRole.Coordinator) == 1
            ? new("staff-last-coordinator")
            : null;

    // The version goes up with every change of staff, so that two coordinators cannot remove each other at once.
    public void Release(StaffMember member)
    {
        Refusal.Check(WhyNotRelease(member));
        _staff.Remove(member);
        Version++;
    }
}
