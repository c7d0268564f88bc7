namespace Pieredze.People.Import;

/// <summary>All that a file may tell about a person. What is not here is never taken.</summary>
public enum ImportField
{
    Ignore,
    FirstName,
    LastName,
    FullName,
    Email,
    Role,
    BothRoles,
    AddressedAs,
    JobTitle,
    Unit,
    Site,
    Grade,
    Profession,
    Languages,
    Needs,
    Strengths,
    Capacity,
    HoursPerMonth,
    ManagerEmail,
    StartedOn,
    About,
    PreferredLanguage,
    Nominated,
}
