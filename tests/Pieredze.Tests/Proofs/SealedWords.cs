using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Safeguards.Concerns;
using Pieredze.Safeguards.Supporting;

namespace Pieredze.Tests.Proofs;

/// <summary>Opens what is stored sealed, with the keys of the house, so that canaries are hidden and found there too.</summary>
public sealed class SealedWords(Database db, IReadOnlyList<Row> rows)
{
    private readonly Sealer _sealer = By(db);
    private readonly Dictionary<Guid, Guid?> _authors = rows.Select(r => r.Entity)
        .OfType<Concern>()
        .ToDictionary(c => c.Id, c => c.AuthorId);

    public static Sealer By(Database db) => new(db.GetService<IDataProtectionProvider>());

    public static bool Holds(string where) =>
        where.StartsWith("ConcernEntry.", StringComparison.Ordinal)
        || where.StartsWith("MentorQuestion.", StringComparison.Ordinal);

    public bool IsSealed(object row, string name) =>
        (row is ConcernEntry && name is (nameof(ConcernEntry.Text) or nameof(ConcernEntry.Advice)))
        || (row is MentorQuestion && name is (nameof(MentorQuestion.Text) or nameof(MentorQuestion.Answer)));

    public string? Open(object row, string name) =>
        Words(row, name) is { } sealedWords ? _sealer.Open(KeyOf(row), sealedWords) : null;

    public byte[] Seal(object row, string words) => _sealer.Seal(KeyOf(row), words);

    /// <summary>Whose words they are, where the row itself does not say.</summary>
    public Guid? OwnerOf(object row) => row is ConcernEntry entry ? _authors[entry.ConcernId] : null;

    private static byte[]? Words(object row, string name) =>
        (row, name) switch
        {
            (ConcernEntry entry, nameof(ConcernEntry.Text)) => entry.Text,
            (ConcernEntry entry, nameof(ConcernEntry.Advice)) => entry.Advice,
            (MentorQuestion question, nameof(MentorQuestion.Text)) => question.Text,
            (MentorQuestion question, nameof(MentorQuestion.Answer)) => question.Answer,
            _ => null,
        };

    private static Guid KeyOf(object row) => row is ConcernEntry entry ? entry.ConcernId : ((MentorQuestion)row).Id;
}
