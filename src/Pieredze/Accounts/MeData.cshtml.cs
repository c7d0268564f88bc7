using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Words;

namespace Pieredze.Accounts;

/// <summary>All that is kept about me: part by part to read, and whole to take along.</summary>
public sealed class MeDataModel(
    Database db,
    Me me,
    IEnumerable<IPersonalData> all,
    Clock clock,
    Words words,
    HtmlEncoder encoder
) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "part")]
    public string? Part { get; set; }

    public IEnumerable<string> Parts => all.Select(d => d.Key);
    public OwnHtml Shown { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        var chosen = all.FirstOrDefault(d => d.Key == Part) ?? all.First();
        Part = chosen.Key;
        Shown = new(await chosen.TellAsync(me.Id), words, clock);
    }

    public async Task<IActionResult> OnPostJsonAsync() =>
        File(OwnJson.Of(await WholeAsync()), "application/json", "pieredze.json");

    public async Task<IActionResult> OnPostZipAsync()
    {
        var whole = await WholeAsync();
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            await AddAsync(zip, "pieredze.json", OwnJson.Of(whole));
            await AddAsync(zip, "pieredze.html", Encoding.UTF8.GetBytes(Readable(whole)));
        }

        return File(stream.ToArray(), "application/zip", "pieredze.zip");
    }

    private async Task<List<OwnPart>> WholeAsync()
    {
        var whole = new List<OwnPart>();
        foreach (var data in all)
        {
            whole.AddRange(await data.TellAsync(me.Id));
        }

        db.ChangeTracker.Clear();
        db.Note("data-downloaded", clock.Now, me.Id, about: me.Id);
        await db.SaveChangesAsync();
        return whole;
    }

    private string Readable(List<OwnPart> whole)
    {
        var title = encoder.Encode(words.For("Accounts")["own-title", ("name", me.Name)]);
        using var html = new StringWriter();
        html.Write($"<!doctype html><html lang=\"{words.Language}\"><meta charset=\"utf-8\"><title>{title}</title>");
        html.Write($"<h1>{title}</h1>");
        new OwnHtml(whole, words, clock).WriteTo(html, encoder);
        return html.ToString();
    }

    private static async Task AddAsync(ZipArchive zip, string name, byte[] content)
    {
        await using var entry = await zip.CreateEntry(name).OpenAsync();
        await entry.WriteAsync(content);
    }
}
