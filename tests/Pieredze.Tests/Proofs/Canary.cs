using Microsoft.EntityFrameworkCore.ChangeTracking;
using Pieredze.Accounts.Access;
using Pieredze.Platform.Data;

namespace Pieredze.Tests.Proofs;

/// <summary>A word that stands in one place only; wherever else it is seen, something has leaked.</summary>
public sealed record Canary(string Word, string Where, Who Readers, Guid? Owner)
{
    public bool MayBeReadBy(Guest guest) =>
        Readers.HasFlag(Who.Anyone)
        || (guest.IsSignedIn && Owner == guest.Visitor.PersonId && Readers.HasFlag(Who.Owner))
        || ((guest.Everything & ~Who.Owner) & Readers) != Who.Nobody;
}

/// <summary>All canaries of one house.</summary>
public sealed class Aviary
{
    private readonly Dictionary<string, Canary> _before = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private Dictionary<string, Canary> _found = new(StringComparer.Ordinal);
    private int _hatched;

    public IEnumerable<Canary> All => _found.Values;

    public Canary? this[string word] => _found.GetValueOrDefault(word) ?? _before.GetValueOrDefault(word);

    /// <summary>A word for somebody to type. Unless it is stored somewhere, nobody but they should see it again.</summary>
    public string Hatch(Guest by, string where)
    {
        var word = Hatch();
        _before[word] = new(word, $"what {by.Name} typed into {where}", Who.Owner, by.Visitor.PersonId);
        return word;
    }

    /// <summary>Puts a canary into every text of every row that people write.</summary>
    public async Task PlantAsync(Database db)
    {
        var rows = await Everything.In(db);
        var sealedWords = new SealedWords(db, rows);
        foreach (var row in rows)
        {
            foreach (var (name, value) in Everything.Values(db.Entry(row.Entity)))
            {
                if (sealedWords.IsSealed(row.Entity, name))
                {
                    value.CurrentValue = sealedWords.Seal(row.Entity, Hatch());
                }
                else if (Privacy.IsText(value.Metadata.ClrType) && Privacy.In(row.Entity, name) is not null)
                {
                    Plant(row.Type, name, value);
                }
            }
        }
    }

    /// <summary>Finds where each word is stored now, and so who may read it.</summary>
    public async Task FindAsync(Database db)
    {
        // What has been written over since still stands in mails, for those who might read it then.
        foreach (var (word, canary) in _found)
        {
            _before[word] = canary;
        }

        _found = new(StringComparer.Ordinal);
        var rows = await Everything.In(db);
        var sealedWords = new SealedWords(db, rows);
        foreach (var row in rows)
        {
            foreach (var (name, value) in row.Values.Where(v => Privacy.IsClassified(row.Entity, v.Name)))
            {
                foreach (
                    var word in Sweep
                        .Words(sealedWords.Open(row.Entity, name) ?? $"{value}")
                        .Where(w => w.StartsWith("knr", StringComparison.Ordinal) || _ids.Contains(w))
                )
                {
                    var readers = Privacy.In(row.Entity, name) ?? Who.Nobody;
                    var other = _found.GetValueOrDefault(word);
                    _found[word] = new(
                        word,
                        $"{row.Type}.{name}",
                        readers | (other?.Readers ?? Who.Nobody),
                        sealedWords.OwnerOf(row.Entity) ?? Privacy.OwnerOf(row.Entity) ?? other?.Owner
                    );
                }
            }
        }
    }

    private string Hatch() => $"knr{++_hatched:x5}";

    private void Plant(string type, string name, PropertyEntry value)
    {
        var word = Hatch();
        switch (value.CurrentValue, $"{type}.{name}")
        {
            case (string json, "Proposal.Reasons"):
                value.CurrentValue = json.Replace("honesty", word, StringComparison.Ordinal);
                break;
            case (_, "Person.Email"):
                value.CurrentValue = $"{word}@example.org";
                break;
            case (byte[], "ImportBatch.Content"):
                value.CurrentValue = Village.SpreadsheetOf(word);
                // The file is packed, so that the word cannot be found there again.
                _before[word] = new(word, $"{type}.{name}", Who.Coordinator, null);
                break;
            case (_, _) when value.Metadata.ClrType.IsAssignableTo(typeof(IEnumerable<Guid>)):
                // The id itself is the canary: nobody has it.
                var id = Guid.Parse($"{word[3..]:0}{Guid.NewGuid().ToString()[5..]}");
                value.CurrentValue = new List<Guid> { id };
                _ids.Add($"{id}");
                break;
            case (_, _) when value.Metadata.ClrType != typeof(string):
                value.CurrentValue = new List<string> { word };
                break;
            default:
                value.CurrentValue = word;
                break;
        }
    }
}
