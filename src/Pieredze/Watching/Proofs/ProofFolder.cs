using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using Pieredze.Platform.Sheets;

namespace Pieredze.Watching.Proofs;

/// <summary>Writes the folder as a ZIP straight to the reader: the same facts give the same file, byte by byte.</summary>
public sealed class ProofFolder(ProofWords words, HtmlEncoder encoder)
{
    // A date of its own would make two files of the same facts differ.
    private static readonly DateTimeOffset NoTime = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static IReadOnlyList<Proof> Of(Told told, ProofWords words) =>
        [.. AboutProgramme.Of(told, words).Concat(AboutWork.Of(told, words)).OrderBy(p => p.Theme)];

    public async Task WriteAsync(Stream to, string title, DateOnly day, IReadOnlyList<Proof> proofs)
    {
        await using var zip = await ZipArchive.CreateAsync(to, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        await AddAsync(zip, "index.html", Encoding.UTF8.GetBytes(Index(title, day, proofs)));
        foreach (var proof in proofs.Where(p => p.IsThere))
        {
            var columns = proof.Columns.Select(key => words.Own[$"proof-column-{key}"]).ToList();
            await AddAsync(zip, $"{proof.Path}.html", Encoding.UTF8.GetBytes(Table(title, proof, columns)));
            await AddAsync(zip, $"{proof.Path}.csv", SheetWriter.Csv(columns, proof.Rows, words.Own.Language));
        }
    }

    private static async Task AddAsync(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        await using var open = await entry.OpenAsync();
        await open.WriteAsync(content);
    }

    private string Index(string title, DateOnly day, IReadOnlyList<Proof> proofs)
    {
        var body = new StringBuilder($"<p>{E(words.Own["proofs-about", ("day", day)])}</p>");
        body.Append($"<p><strong>{E(words.Own["proofs-no-seal"])}</strong></p>");
        foreach (var theme in proofs.GroupBy(p => p.Theme))
        {
            body.Append($"<h2>{E(words.Own[$"proof-theme-{theme.Key}"])}</h2><ul>");
            foreach (var proof in theme)
            {
                body.Append(
                    proof.IsThere
                        ? $"<li><a href=\"{E(proof.Path)}.html\">{E(words.Own[$"proof-{proof.Key}"])}</a> (<a href=\"{E(proof.Path)}.csv\">CSV</a>)</li>"
                        : $"<li>{E(words.Own[$"proof-{proof.Key}"])}: {E(words.Own[$"proof-{proof.Key}-missing"])}</li>"
                );
            }

            body.Append("</ul>");
        }

        return Page(words.Own["proofs-of", ("programme", title)], body.ToString());
    }

    private string Table(string title, Proof proof, IReadOnlyList<string> columns)
    {
        var body = new StringBuilder(
            $"<p><a href=\"../index.html\">{E(words.Own["proofs-of", ("programme", title)])}</a></p>"
        );
        body.Append("<table><thead><tr>");
        body.AppendJoin("", columns.Select(c => $"<th scope=\"col\">{E(c)}</th>"));
        body.Append("</tr></thead><tbody>");
        foreach (var row in proof.Rows)
        {
            body.Append("<tr>").AppendJoin("", row.Select(cell => $"<td>{E(cell)}</td>")).Append("</tr>");
        }

        return Page(words.Own[$"proof-{proof.Key}"], body.Append("</tbody></table>").ToString());
    }

    private string Page(string title, string body) =>
        $"<!doctype html>\n<html lang=\"{words.Own.Language}\"><head><meta charset=\"utf-8\"><title>{E(title)}</title></head><body><h1>{E(title)}</h1>{body}</body></html>\n";

    private string E(string text) => encoder.Encode(text);
}
