using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.People;
using Pieredze.People.Import;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Sheets;
using Pieredze.Programmes;

namespace Pieredze.Bench;

/// <summary>«bin/bench forms DIR»: imports DIR/mentees.csv and DIR/mentors.csv as they are and says what happened.</summary>
public static class Forms
{
    public static async Task<int> RunAsync(string folder)
    {
        var data = Directory.CreateTempSubdirectory("pieredze-forms-").FullName;
        var builder = Site.Builder([]);
        var settings = new Settings { Data = data };
        var app = Site.Build(builder, settings);
        await DatabaseSetup.MigrateAsync(app.Services);
        var programme = new Programme
        {
            TitleLv = "Formas",
            TitleEn = "Forms",
            CreatedAt = DateTime.UtcNow,
        };
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<Database>();
            db.Programmes.Add(programme);
            await db.SaveChangesAsync();
        }

        foreach (var (file, side) in new[] { ("mentees.csv", Side.Mentee), ("mentors.csv", Side.Mentor) })
        {
            await using var scope = app.Services.CreateAsyncScope();
            var watch = Stopwatch.StartNew();
            var sheet = SheetReader.Read(await File.ReadAllBytesAsync(Path.Combine(folder, file)), file).Sheet!;
            var mapping = ColumnGuess.For(sheet);
            var plan = ImportPlan.Make(sheet, mapping, side);
            var (added, updated) = await scope
                .ServiceProvider.GetRequiredService<ImportWriter>()
                .WriteAsync(programme.Id, Guid.Empty, plan.Accepted);
            Console.WriteLine(
                $"{file}: {sheet.Rows.Count} rows, {plan.Accepted.Count} fit, {plan.RejectedLines.Count} do not, {added} new, {updated} updated, {watch.Elapsed.TotalSeconds:0.00} s"
            );
            Console.WriteLine($"  {string.Join(", ", sheet.Columns.Zip(mapping, (c, f) => $"{c} → {f}"))}");
        }

        await using (var scope = app.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<Database>();
            Console.WriteLine($"{await db.People.CountAsync()} people, {await db.Enrolments.CountAsync()} places");
        }

        Directory.Delete(data, recursive: true);
        return 0;
    }
}
