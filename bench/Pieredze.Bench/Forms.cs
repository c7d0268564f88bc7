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

/// <summary>«bin/bench forms DIR»: imports and matches DIR/mentees.csv and DIR/mentors.csv as they are and says what happened.</summary>
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
            var reading = SheetReader.Read(await File.ReadAllBytesAsync(Path.Combine(folder, file)));
            if (reading.Sheet is not { } sheet)
            {
                Console.Error.WriteLine($"{file}: {reading.Problem!.Key}");
                return 1;
            }

            var batch = new ImportBatch
            {
                ProgrammeId = programme.Id,
                UploadedBy = Guid.Empty,
                FileName = file,
                Content = [],
                DefaultSide = side,
                CreatedAt = DateTime.UtcNow,
            };
            var desk = scope.ServiceProvider.GetRequiredService<ImportDesk>();
            await desk.PutAsync(batch, sheet);
            var taken = (await desk.TakeAsync(programme.Id, batch.Id))!;
            await scope.ServiceProvider.GetRequiredService<ImportWriter>().WriteAsync(taken, Guid.Empty);
            var db = scope.ServiceProvider.GetRequiredService<Database>();
            var done = await db.ImportBatches.AsNoTracking().SingleAsync(b => b.Id == batch.Id);
            Console.WriteLine(
                $"{file}: {sheet.Rows.Count} rows, {taken.Plan.Accepted.Count} accepted, {taken.Plan.RejectedLines.Count} rejected, {done.Added} new people, {done.Updated} updated, {watch.Elapsed.TotalSeconds:0.00} s"
            );
            Console.WriteLine(
                $"  {string.Join(", ", taken.File.Sheet.Columns.Zip(taken.Mapping, (c, f) => $"{c} → {f}"))}"
            );
            Console.WriteLine($"  refused: {string.Join(", ", taken.File.Refused.Select(r => r.Column))}");
        }

        await using (var scope = app.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<Database>();
            Console.WriteLine($"{await db.People.CountAsync()} people, {await db.Enrolments.CountAsync()} places");
        }

        var code = await FormPairs.RunAsync(folder, data);
        Directory.Delete(data, recursive: true);
        return code;
    }
}
