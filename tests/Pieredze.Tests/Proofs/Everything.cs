using System.Collections;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Pieredze.Platform.Data;

namespace Pieredze.Tests.Proofs;

/// <summary>One stored row with all its values; a part that lives inside another row counts as that row's.</summary>
public sealed record Row(string Type, object Entity, IReadOnlyList<(string Name, object? Value)> Values);

/// <summary>Every row of every table, by reflection over the model, so that nothing new is forgotten.</summary>
public static class Everything
{
    private static readonly MethodInfo ListOf = typeof(Everything).GetMethod(
        nameof(ListAsync),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    public static async Task<IReadOnlyList<Row>> In(Database db)
    {
        var rows = new List<Row>();
        foreach (var type in Roots(db.Model))
        {
            var entities = await (Task<IList>)ListOf.MakeGenericMethod(type.ClrType).Invoke(null, [db])!;
            rows.AddRange(
                entities
                    .Cast<object>()
                    .Select(e => new Row(
                        type.ClrType.Name,
                        e,
                        [.. Values(db.Entry(e)).Select(v => (v.Name, Shown(v.Value.CurrentValue)))]
                    ))
            );
        }

        return rows;
    }

    public static IEnumerable<IEntityType> Roots(IModel model) => model.GetEntityTypes().Where(t => !t.IsOwned());

    /// <summary>The names of all values of a kind of row: «Mentor.PrivateNote» for a part of it.</summary>
    public static IEnumerable<(string Name, IReadOnlyProperty Property)> Properties(IReadOnlyTypeBase type)
    {
        foreach (var property in type.GetProperties())
        {
            yield return (property.Name, property);
        }

        foreach (var part in type.GetComplexProperties())
        {
            foreach (var (name, property) in Properties(part.ComplexType))
            {
                yield return ($"{part.Name}.{name}", property);
            }
        }

        if (type is IReadOnlyEntityType entity)
        {
            foreach (var owned in entity.GetNavigations().Where(n => n.TargetEntityType.IsOwned()))
            {
                foreach (var (name, property) in Properties(owned.TargetEntityType))
                {
                    yield return ($"{owned.Name}.{name}", property);
                }
            }
        }
    }

    private static async Task<IList> ListAsync<T>(Database db)
        where T : class => await db.Set<T>().ToListAsync();

    /// <summary>Every value of a row where it can be read and changed, by the names of <see cref="Properties"/>.</summary>
    public static IEnumerable<(string Name, PropertyEntry Value)> Values(EntityEntry entry)
    {
        var parts = entry.ComplexProperties.SelectMany(part =>
            part.Properties.Select(p => ($"{part.Metadata.Name}.{p.Metadata.Name}", p))
        );
        var owned = entry
            .References.Where(r => r.TargetEntry?.Metadata.IsOwned() == true)
            .SelectMany(r => r.TargetEntry!.Properties.Select(p => ($"{r.Metadata.Name}.{p.Metadata.Name}", p)));
        return entry.Properties.Select(p => (p.Metadata.Name, p)).Concat(parts).Concat(owned);
    }

    public static object? Shown(object? value) =>
        value switch
        {
            byte[] bytes => System.Text.Encoding.UTF8.GetString(bytes),
            string text => text,
            IEnumerable list => string.Join('|', list.Cast<object?>()),
            _ => value,
        };
}
