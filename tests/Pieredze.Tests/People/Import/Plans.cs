using System.Text;
using Pieredze.People;
using Pieredze.People.Import;
using Pieredze.Platform.Sheets;

namespace Pieredze.Tests.People.Import;

/// <summary>Plans for tables written as lines of text.</summary>
internal static class Plans
{
    public const string Header = "Vārds;Uzvārds;E-pasts";

    public static ImportPlan Plan(params string[] lines) => Make(Sheet(lines));

    public static ImportPlan Make(Sheet sheet) =>
        ImportPlan.Make(sheet, ColumnGuess.Mapping(ColumnGuess.For(sheet)), Side.Mentee);

    public static Sheet Sheet(string[] lines) =>
        SheetReader.Read(Encoding.UTF8.GetBytes(string.Join('\n', lines))).Sheet!;
}
