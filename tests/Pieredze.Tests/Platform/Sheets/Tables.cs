using CsCheck;

namespace Pieredze.Tests.Platform.Sheets;

/// <summary>Makes tables of any shape, with the letters that give readers trouble.</summary>
internal static class Tables
{
    private const string Awkward = "aZ09 āčēģīķļņšūžĀŽ;,\t|\"'=+-@.\n\rж€—()";
    private static readonly char[] Edges = [.. " \t\r\n'"];

    public static readonly Gen<string> Cell = Gen.Char[Awkward].Array[0, 12].Select(c => new string(c));

    /// <summary>Without what our own neutralising would undo on reading.</summary>
    public static readonly Gen<string> PlainCell = Cell.Select(c => c.TrimStart('\''));

    /// <summary>A header with unique names and at least one row, none of them blank.</summary>
    public static Gen<Table> Of(Gen<string> cell) =>
        from width in Gen.Int[1, 5]
        from header in cell.Array[width]
        from rows in cell.Array[width].Array[1, 8]
        select new Table(
            [.. header.Select((h, i) => $"{h.Trim(Edges)}{i}")],
            [.. rows.Select((r, i) => (string[])[$"{i}{r[0]}", .. r[1..]])]
        );
}

internal sealed record Table(string[] Columns, string[][] Rows)
{
    public override string ToString() => System.Text.Json.JsonSerializer.Serialize(new { Columns, Rows });

    public bool IsIn(Pieredze.Platform.Sheets.Sheet sheet) =>
        sheet.Columns.SequenceEqual(Columns)
        && sheet.Rows.Count == Rows.Length
        && sheet.Rows.Zip(Rows).All(pair => pair.First.Cells.SequenceEqual(pair.Second));
}
