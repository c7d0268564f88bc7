using Pieredze.Platform.Data;

namespace Pieredze.People;

/// <summary>Somebody in the organisation. Nothing here tells of age, gender, faith, health, family or orientation.</summary>
public sealed class Person : IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string FirstName { get; set; }
    public required string LastName { get; set; }

    /// <summary>How to address this person in greetings; Latvian names decline and software cannot.</summary>
    public string? AddressedAs { get; set; }

    /// <summary>Lower case; the key by which a second import recognises somebody.</summary>
    public required string Email { get; set; }

    public string? Language { get; set; }
    public string? JobTitle { get; set; }
    public string? Unit { get; set; }
    public string? Site { get; set; }
    public string? Grade { get; set; }
    public string? Profession { get; set; }
    public string? About { get; set; }
    public Guid? ManagerId { get; set; }
    public DateOnly? StartedOn { get; set; }

    /// <summary>Name and unit, folded for search.</summary>
    public string Search { get; set; } = "";

    /// <summary>Last name first, and the unit, as a Latvian list orders them.</summary>
    public string NameOrder { get; private set; } = "";
    public string UnitOrder { get; private set; } = "";

    public required DateTime CreatedAt { get; init; }
    public int Version { get; private set; }

    /// <summary>When somebody left for good; what is left then is a name that fits everybody.</summary>
    public DateTime? ErasedAt { get; private set; }

    public string Name => $"{FirstName} {LastName}".TrimEnd();

    public void Erase(string formerParticipant, DateTime now)
    {
        (FirstName, LastName, Email, ErasedAt) = (formerParticipant, "", $"{Id:N}@erased.invalid", now);
        (AddressedAs, Language, JobTitle, Unit, Site) = (null, null, null, null, null);
        (Grade, Profession, About, ManagerId, StartedOn) = (null, null, null, null, null);
        Fold();
    }

    public void Fold() =>
        (Search, NameOrder, UnitOrder) = (
            Folded.Of(FirstName, LastName, Email, Unit),
            LatvianOrder.Of(LastName, FirstName),
            LatvianOrder.Of(Unit)
        );
}
