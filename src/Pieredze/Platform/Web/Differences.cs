using DiffPlex;
using DiffPlex.Chunkers;

namespace Pieredze.Platform.Web;

/// <summary>What became of a text, word by word, for a reader who sees both versions in one.</summary>
public static class Differences
{
    // A word takes the space after it along, so that the pieces read as a text; for comparing, only the word counts.
    private static readonly CustomFunctionChunker Words = new(InWords);

    /// <summary>The pieces of both texts in their order; kept pieces stand in both.</summary>
    public static IReadOnlyList<Piece> Between(string? before, string? after)
    {
        var (old, young) = (Plain(before), Plain(after));
        var found = Differ.Instance.CreateDiffs(old, young, true, false, Words);
        var pieces = new List<Piece>();
        var from = 0;
        foreach (var block in found.DiffBlocks)
        {
            Add(PieceKind.Kept, found.PiecesNew, from, block.InsertStartB - from);
            Add(PieceKind.Gone, found.PiecesOld, block.DeleteStartA, block.DeleteCountA);
            Add(PieceKind.Come, found.PiecesNew, block.InsertStartB, block.InsertCountB);
            from = block.InsertStartB + block.InsertCountB;
        }

        Add(PieceKind.Kept, found.PiecesNew, from, found.PiecesNew.Count - from);
        return pieces;

        void Add(PieceKind kind, IReadOnlyList<string> words, int start, int count)
        {
            if (count > 0)
            {
                pieces.Add(new(kind, string.Concat(words.Skip(start).Take(count))));
            }
        }
    }

    private static string Plain(string? text) => (text ?? "").Trim().ReplaceLineEndings("\n");

    private static string[] InWords(string text)
    {
        var words = new List<string>();
        for (var (from, at) = (0, 1); at <= text.Length; at++)
        {
            if (at == text.Length || char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at]))
            {
                words.Add(text[from..at]);
                from = at;
            }
        }

        return [.. words];
    }
}

/// <summary>Some words that stayed, went or came.</summary>
public sealed record Piece(PieceKind Kind, string Text);

public enum PieceKind
{
    Kept,
    Gone,
    Come,
}
