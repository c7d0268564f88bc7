using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Pieredze.Platform.Data;

/// <summary>A query that is compiled once for each kind of database, for what is asked on every request.</summary>
public sealed class Compiled<TQuery>(Func<TQuery> compile)
    where TQuery : class
{
    private readonly ConditionalWeakTable<IModel, TQuery> _byModel = [];

    public TQuery On(Database db) => _byModel.GetValue(db.Model, _ => compile());
}
