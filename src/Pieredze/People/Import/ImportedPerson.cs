using Pieredze.Platform;

namespace Pieredze.People.Import;

/// <summary>One row that can be taken: everything in it was understood.</summary>
public sealed record ImportedPerson
{
    public required int Line { get; init; }

    /// <summary>Lower case: the same person whatever the capitals.</summary>
    public required string Email { get; init; }

    public required string FirstName { get; init; }
    public required string LastName { get; init; }
    public required IReadOnlyList<Side> Sides { get; init; }
    public string? JobTitle { get; init; }
    public string? Unit { get; init; }
    public string? Site { get; init; }
    public string? Grade { get; init; }
    public string? Profession { get; init; }

    /// <summary>Two-letter codes; a language that the product does not know stays as it was written.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    public IReadOnlyList<ImportedTopic> Needs { get; init; } = [];
    public IReadOnlyList<ImportedTopic> Strengths { get; init; } = [];
    public int? Capacity { get; init; }
    public int? HoursPerMonth { get; init; }
    public string? ManagerEmail { get; init; }
    public DateOnly? StartedOn { get; init; }
    public string? About { get; init; }

    /// <summary>«lv» or «en».</summary>
    public string? PreferredLanguage { get; init; }

    public string? AddressedAs { get; init; }

    /// <summary>Whether a manager put them forward.</summary>
    public bool? Nominated { get; init; }

    public string Name => $"{FirstName} {LastName}";

    /// <summary>What the file does not say stays as it is.</summary>
    public void CopyTo(Person person)
    {
        (person.FirstName, person.LastName) = (FirstName, LastName);
        person.AddressedAs = AddressedAs ?? person.AddressedAs;
        person.JobTitle = JobTitle ?? person.JobTitle;
        person.Unit = Unit ?? person.Unit;
        person.Site = Site ?? person.Site;
        person.Grade = Grade ?? person.Grade;
        person.Profession = Profession ?? person.Profession;
        person.About = About ?? person.About;
        person.Language = PreferredLanguage ?? person.Language;
        person.StartedOn = StartedOn ?? person.StartedOn;
        person.Fold();
    }
}

/// <summary>A need or a strength, with a level of 1 to 5 when the file gives one.</summary>
public sealed record ImportedTopic(string Topic, int? Level);

/// <summary>Why a row cannot be taken: the cell and the rule.</summary>
/// <param name="Column">Null when no column of the file is meant.</param>
public sealed record ImportProblem(int Line, string? Column, string Value, Refusal Reason);
