namespace Pieredze.Platform.Sheets;

/// <summary>A quick look at text as cells, to learn what divides them and whether every quote is closed.</summary>
internal sealed class CsvScan(char delimiter)
{
    private const int Sample = 30;

    // Excel writes blank cells up to its last column, the 16,384th; what is wider is no table.
    private const int WidestLine = 16_384;
    public static readonly char[] Delimiters = [';', ',', '\t', '|'];

    private readonly List<int> _widths = [];
    private int _line = 1;
    private int _width = 1;
    private int _openedOn;
    private int? _brokenOn;
    private bool _fresh = true;
    private bool _rowIsBlank = true;
    private int _strayQuotes;
    private int _spaced;

    /// <summary>The line on which a quote opens that is never closed, or closed only by the quote of another cell.</summary>
    public int? OpenQuoteLine => _brokenOn ?? (_openedOn > 0 ? _openedOn : null);

    /// <summary>The first line with more cells than any spreadsheet has.</summary>
    public int? TooWideLine { get; private set; }

    private int Header => _widths.Count == 0 ? 0 : _widths[0];

    private double Likeness => Header < 2 ? 0 : _widths.Count(w => w == Header) / (double)_widths.Count;

    // «A, b» is how people write in a cell; dividers have no space behind them.
    private bool IsProse => _spaced * 2 > _widths.Sum(w => w - 1);

    // A comma in the name of a single column divides nothing.
    private bool Divides => Header > 1 && _strayQuotes == 0 && (!IsProse || Likeness > 0.5);

    /// <summary>The divider that makes the first rows most alike; quotes in odd places speak against it.</summary>
    public static char Delimiter(string text)
    {
        var start = text.AsMemory(0, Math.Min(text.Length, 256 * 1024));
        return Delimiters
            .Select(d => (Delimiter: d, Scan: Of(start.Span, d, Sample)))
            .MaxBy(s => (s.Scan.Divides, !s.Scan.IsProse, s.Scan.Likeness, s.Scan.Header))
            .Delimiter;
    }

    public static CsvScan Of(ReadOnlySpan<char> text, char delimiter, int mostRows = int.MaxValue)
    {
        var scan = new CsvScan(delimiter);
        for (var i = 0; i < text.Length && scan._widths.Count < mostRows && scan.TooWideLine is null; i++)
        {
            i += scan.Take(text[i], i + 1 < text.Length ? text[i + 1] : '\0');
        }

        if (scan._widths.Count < mostRows)
        {
            scan.EndRow();
        }

        return scan;
    }

    // Answers how many letters beyond this one were taken as well.
    private int Take(char letter, char next)
    {
        var endsLine = letter == '\n' || (letter == '\r' && next != '\n');
        _line += endsLine ? 1 : 0;
        if (_openedOn > 0)
        {
            return letter == '"' ? QuoteInside(next) : 0;
        }

        if (endsLine)
        {
            EndRow();
        }
        else if (letter == delimiter)
        {
            EndCell(next);
        }
        else if (letter == '"' && _fresh)
        {
            (_openedOn, _fresh, _rowIsBlank) = (_line, false, false);
        }
        else if (letter != '\r')
        {
            _strayQuotes += letter == '"' ? 1 : 0;
            (_fresh, _rowIsBlank) = (false, false);
        }

        return 0;
    }

    private int QuoteInside(char next)
    {
        if (next == '"')
        {
            return 1;
        }

        // Text after a quote that closes lines later: it is the opening quote of another cell.
        if (_line > _openedOn && next != delimiter && next is not ('\r' or '\n' or '\0' or ' '))
        {
            _brokenOn ??= _openedOn;
        }

        _openedOn = 0;
        return 0;
    }

    private void EndCell(char next)
    {
        _width++;
        _spaced += next == ' ' ? 1 : 0;
        (_fresh, _rowIsBlank) = (true, false);
        if (_width > WidestLine)
        {
            TooWideLine = _line;
        }
    }

    private void EndRow()
    {
        if (!_rowIsBlank)
        {
            _widths.Add(_width);
        }

        (_width, _fresh, _rowIsBlank) = (1, true, true);
    }
}
