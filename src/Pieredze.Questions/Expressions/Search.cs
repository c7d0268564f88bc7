using System.Buffers;

namespace Pieredze.Questions.Expressions;

/// <summary>Looks for an expression. Each step is tried at each place at most once, so the time is linear.</summary>
/// <remarks>
/// What failed at a place fails there again, whatever led to it; that is remembered with one bit. The first match from
/// the left counts, and of several the one that the order of the expression prefers.
/// </remarks>
internal ref struct Search(ReadOnlySpan<Step> steps, string text)
{
    private readonly ReadOnlySpan<Step> _steps = steps;
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ulong[] _tried = Empty(steps.Length * (text.Length + 1));
    private readonly Stack<(int Step, int At, int Remembered)> _later = Waiting ??= new();

    [ThreadStatic]
    private static Stack<(int Step, int At, int Remembered)>? Waiting;

    /// <summary>The match that begins at or after a place, or null.</summary>
    public readonly Hit? From(int start, ulong first, bool onlyAtBeginning)
    {
        try
        {
            var last = onlyAtBeginning ? 0 : _text.Length;
            for (var at = start; at <= last; at++)
            {
                if (!Fits(first, at))
                {
                    continue;
                }

                if (Try(at) is { } hit)
                {
                    return hit;
                }
            }

            return null;
        }
        finally
        {
            _later.Clear();
            ArrayPool<ulong>.Shared.Return(_tried);
        }
    }

    private readonly Hit? Try(int start)
    {
        _later.Push((0, start, start));
        while (_later.TryPop(out var place))
        {
            var (step, at, remembered) = place;
            while (IsNew(step, at))
            {
                var (what, set, other) = _steps[step];
                step++;
                switch (what)
                {
                    case Do.Take when at < _text.Length && Fits(set, at):
                        at++;
                        continue;
                    case Do.TryNext when Fits(set, at):
                        _later.Push((other, at, remembered));
                        continue;
                    case Do.TryNext or Do.Go:
                        step = other;
                        continue;
                    case Do.TryOther:
                        if (Fits(set, at))
                        {
                            _later.Push((step, at, remembered));
                        }

                        step = other;
                        continue;
                    case Do.AtBeginning when at == 0:
                    case Do.AtEnd when at == _text.Length:
                    case Do.AtEdge when IsOfWord(at - 1) != IsOfWord(at):
                        continue;
                    case Do.Remember:
                        remembered = at;
                        continue;
                    case Do.Found:
                        return new(start, at - start, remembered - start);
                }

                break;
            }
        }

        return null;
    }

    // At the end of the text there is no letter, and only what may be empty fits.
    private readonly bool Fits(ulong set, int at) =>
        at < _text.Length ? (set >> Alphabet.Of(_text[at]) & 1) != 0 : set == Alphabet.All;

    private readonly bool IsOfWord(int at) => at >= 0 && at < _text.Length && Alphabet.IsOfWord(_text[at]);

    private readonly bool IsNew(int step, int at)
    {
        var number = step * (_text.Length + 1) + at;
        ref var bits = ref _tried[number >> 6];
        var bit = 1UL << (number & 63);
        var isNew = (bits & bit) == 0;
        bits |= bit;
        return isNew;
    }

    private static ulong[] Empty(int bits)
    {
        var length = (bits >> 6) + 1;
        var tried = ArrayPool<ulong>.Shared.Rent(length);
        Array.Clear(tried, 0, length);
        return tried;
    }
}
