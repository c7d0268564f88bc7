namespace Pieredze.People.Import;

/// <summary>What a column of a file can be.</summary>
public enum ImportField
{
    Ignore,

    /// <summary>Tells of faith, health, gender, age, family or orientation: the product does not take it.</summary>
    Never,
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
}
