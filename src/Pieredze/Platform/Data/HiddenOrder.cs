using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Pieredze.Platform.Data;

/// <summary>SQLite gives every row a number that tells when it came; tables of anonymous answers must not have it.</summary>
public static class HiddenOrder
{
    internal const string Annotation = "Pieredze:WithoutHiddenOrder";

    /// <summary>Makes the table WITHOUT ROWID, sorted by its key alone.</summary>
    public static EntityTypeBuilder<T> WithoutHiddenOrder<T>(this EntityTypeBuilder<T> entity)
        where T : class
    {
        entity.HasAnnotation(Annotation, true);
        return entity;
    }
}

/// <summary>Writes the tables of SQLite, those without a hidden order among them.</summary>
#pragma warning disable EF1001 // The base class asks for it.
internal sealed class SqliteTables(
    MigrationsSqlGeneratorDependencies dependencies,
    IRelationalAnnotationProvider provider
) : SqliteMigrationsSqlGenerator(dependencies, provider)
#pragma warning restore EF1001
{
    // SQLite rebuilds a table under this name when it changes one.
    private const string Rebuilt = "ef_temp_";

    protected override void Generate(
        CreateTableOperation operation,
        IModel? model,
        MigrationCommandListBuilder builder,
        bool terminate = true
    )
    {
        base.Generate(operation, model, builder, terminate: false);
        var name = operation.Name.StartsWith(Rebuilt, StringComparison.Ordinal)
            ? operation.Name[Rebuilt.Length..]
            : operation.Name;
        if (
            model
                ?.GetEntityTypes()
                .Any(t => t.GetTableName() == name && t.FindAnnotation(HiddenOrder.Annotation) is not null) == true
        )
        {
            builder.Append(" WITHOUT ROWID");
        }

        if (terminate)
        {
            builder.AppendLine(Dependencies.SqlGenerationHelper.StatementTerminator);
            EndStatement(builder);
        }
    }
}
