using System.Buffers;
using System.Text;

namespace Pieredze.Matches;

/// <summary>
/// Takes a table of text apart, row by row and however long it is: cells divided by one character, quoted where they
/// hold it (RFC 4180), lines ended in any of the three ways. Only one row is in memory at a time.
/// </summary>
internal sealed class PlainReader(TextReader text) : IDisposable
{
    // A row longer than this is a quotation mark that nobody closed, or no table at all.
    private const int LongestRow = 1 << 16;
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n");

    private readonly List<(int Start, int Length)> _cells = [];
    private char[] _buffer = new char[1 << 16];
    private SearchValues<char> _plainEnds = SearchValues.Create(",\"\r\n");
    private int _at;
    private int _end;
    private int _next = 1;

    public char Delimiter { get; private set; } = ',';

    /// <summary>The line on which the row begins, from 1.</summary>
    public int Line { get; private set; }

    public int Count => _cells.Count;

    public ReadOnlySpan<char> this[int cell] => _buffer.AsSpan(_cells[cell].Start, _cells[cell].Length);

    /// <summary>Reads the row with the names of the columns and learns from it what divides cells.</summary>
    public bool ReadHeader()
    {
        SkipEmptyLines();
        Line = _next;
        var length = LengthTo(LineEnds);
        var header = _buffer.AsSpan(_at, length);
        Delimiter =
            header.Contains(',') ? ','
            : header.Contains(';') ? ';'
            : header.Contains('\t') ? '\t'
            : ',';
        _plainEnds = SearchValues.Create($"{Delimiter}\"\r\n");
        return Read();
    }

    /// <summary>Reads the next row that is not empty.</summary>
    /// <exception cref="FormatException">The quotation marks do not fit together.</exception>
    public bool Read()
    {
        SkipEmptyLines();
        if (!Has(0))
        {
            return false;
        }

        (Line, var at) = (_next, 0);
        _cells.Clear();
        do
        {
            at = ReadCell(at);
        } while (IsDivided(ref at));

        _at += at;
        return true;
    }

    public void Dispose() => text.Dispose();

    // All places are counted from the start of the row, because the buffer may move under it.
    private int ReadCell(int at)
    {
        if (Has(at) && _buffer[_at + at] == '"')
        {
            return ReadQuoted(at + 1);
        }

        var start = at;
        at += LengthTo(_plainEnds, at);
        if (Has(at) && _buffer[_at + at] == '"')
        {
            throw new FormatException();
        }

        _cells.Add((start, at - start));
        return at;
    }

    // Two quotation marks make one; the text is moved together in place.
    private int ReadQuoted(int at)
    {
        var (start, to) = (at, at);
        while (true)
        {
            if (!Has(at))
            {
                throw new FormatException();
            }

            var letter = _buffer[_at + at++];
            if (letter == '"')
            {
                if (!Has(at) || _buffer[_at + at] != '"')
                {
                    break;
                }

                at++;
            }
            else if (letter == '\n' || (letter == '\r' && !(Has(at) && _buffer[_at + at] == '\n')))
            {
                _next++;
            }

            _buffer[_at + to++] = letter;
        }

        _cells.Add((start, to - start));
        return at;
    }

    // Moves beyond what stands behind a cell; says whether that promises another.
    private bool IsDivided(ref int at)
    {
        if (!Has(at))
        {
            return End();
        }

        var letter = _buffer[_at + at++];
        if (letter == Delimiter)
        {
            return true;
        }

        if (letter is not ('\r' or '\n'))
        {
            throw new FormatException();
        }

        at += letter == '\r' && Has(at) && _buffer[_at + at] == '\n' ? 1 : 0;
        _next++;
        return End();
    }

    // Until now the cells were counted from the start of the row.
    private bool End()
    {
        for (var cell = 0; cell < _cells.Count; cell++)
        {
            _cells[cell] = (_cells[cell].Start + _at, _cells[cell].Length);
        }

        return false;
    }

    private void SkipEmptyLines()
    {
        while (Has(0) && _buffer[_at] is '\r' or '\n')
        {
            // Looking further may move the text.
            var isTwo = _buffer[_at] == '\r' && Has(1) && _buffer[_at + 1] == '\n';
            _at += isTwo ? 2 : 1;
            _next++;
        }
    }

    private int LengthTo(SearchValues<char> ends, int from = 0)
    {
        for (var looked = from; Has(looked); looked = _end - _at)
        {
            var found = _buffer.AsSpan(_at + looked, _end - _at - looked).IndexOfAny(ends);
            if (found >= 0)
            {
                return looked + found - from;
            }
        }

        return Math.Max(0, _end - _at - from);
    }

    // Whether the row goes on to this place; reads more text where needed.
    private bool Has(int place)
    {
        while (_at + place >= _end)
        {
            var length = _end - _at;
            if (length > LongestRow)
            {
                throw new FormatException();
            }

            var to = length > _buffer.Length / 2 ? new char[2 * _buffer.Length] : _buffer;
            Array.Copy(_buffer, _at, to, 0, length);
            (_buffer, _at, _end) = (to, 0, length);
            var read = text.Read(_buffer, _end, _buffer.Length - _end);
            if (read == 0)
            {
                return false;
            }

            _end += read;
        }

        return true;
    }
}
