namespace Pieredze.Admin;

/// <summary>Which page of a long list is shown, and which others are near.</summary>
public sealed record Paging(int Number, int Total, Func<int, string> To)
{
    public const int Size = 50;

    public int Count => Math.Max(1, (Total + Size - 1) / Size);
    public int Skipped => (Number - 1) * Size;
    public int First => Math.Min(Skipped + 1, Total);
    public int Last => Math.Min(Skipped + Size, Total);

    /// <summary>Page numbers to offer; 0 stands for a gap.</summary>
    public IEnumerable<int> Near
    {
        get
        {
            var before = 0;
            foreach (
                var page in Enumerable.Range(1, Count).Where(p => p == 1 || p == Count || Math.Abs(p - Number) <= 2)
            )
            {
                if (page > before + 1)
                {
                    yield return 0;
                }

                yield return before = page;
            }
        }
    }

    /// <summary>A page that exists, however far somebody asked for.</summary>
    public static Paging Of(int wanted, int total, Func<int, string> to)
    {
        var whole = new Paging(1, total, to);
        return whole with { Number = Math.Clamp(wanted, 1, whole.Count) };
    }
}
