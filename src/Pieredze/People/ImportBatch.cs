namespace Pieredze.People;

/// <summary>A file that somebody is bringing in: kept until it is confirmed or thrown away.</summary>
public sealed class ImportBatch
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ProgrammeId { get; init; }
    public required Guid UploadedBy { get; init; }
    public required string FileName { get; init; }
    public required byte[] Content { get; set; }

    /// <summary>Which column is which field, as JSON.</summary>
    public string Mapping { get; set; } = "[]";

    public Side DefaultSide { get; set; } = Side.Mentee;
    public required DateTime CreatedAt { get; init; }
    public DateTime? ConfirmedAt { get; set; }
    public int Added { get; set; }
    public int Updated { get; set; }
    public int Done { get; set; }
    public int Total { get; set; }
}

/// <summary>A column name that a coordinator once mapped, remembered for the next file.</summary>
public sealed class RememberedColumn
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ProgrammeId { get; init; }
    public required string Column { get; init; }
    public required string Field { get; set; }
}
