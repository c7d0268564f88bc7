namespace Pieredze.Questions.Expressions;

/// <summary>Reads an expression, in the part of the usual notation that the patterns need.</summary>
internal sealed class ExpressionReader(string source)
{
    private int _at;

    public static Part Read(string source)
    {
        var reader = new ExpressionReader(source);
        var part = reader.Choice();
        return reader._at == source.Length ? part : throw reader.Wrong();
    }

    private Part Choice()
    {
        List<Part> parts = [Sequence()];
        while (Take('|'))
        {
            parts.Add(Sequence());
        }

        return parts is [var only] ? only : new Choice(parts);
    }

    private Part Sequence()
    {
        var parts = new List<Part>();
        while (_at < source.Length && source[_at] is not ('|' or ')'))
        {
            parts.Add(Repetition(Single()));
        }

        return parts is [var only] ? only : new Sequence(parts);
    }

    private Part Repetition(Part part)
    {
        if (Take('?'))
        {
            return Repeated(part, 0, 1);
        }

        if (Take('*'))
        {
            return Repeated(part, 0, null);
        }

        if (Take('+'))
        {
            return Repeated(part, 1, null);
        }

        if (!Take('{'))
        {
            // People leave out apostrophes: "dont", "youre".
            return part is LetterOf { Set: var set } && set == Alphabet.Only('\'')
                ? new Repeated(part, 0, 1, false)
                : part;
        }

        var least = Number();
        int? most = least;
        if (Take(','))
        {
            most = source[_at] == '}' ? null : Number();
        }

        Expect('}');
        return Repeated(part, least, most);
    }

    // Nothing, several times, means something else in each engine: refused.
    private Repeated Repeated(Part part, int least, int? most) =>
        part.MayBeEmpty ? throw Wrong() : new(part, least, most, Lazily: Take('?'));

    private Part Single()
    {
        var letter = source[_at++];
        switch (letter)
        {
            case '(':
                return Group();
            case '[':
                return new LetterOf(Set());
            case '.':
                return new LetterOf(Alphabet.All);
            case '^' or '$':
                return new Place(letter);
            case '\\':
                return Escaped();
            case '?' or '*' or '+' or '{' or '}' or ']':
                throw Wrong();
            default:
                return new LetterOf(Alphabet.Only(letter));
        }
    }

    private Part Group()
    {
        if (!Take('?'))
        {
            var inner = Choice();
            Expect(')');
            return inner;
        }

        Expect('<');
        _at = source.IndexOf('>', _at) + 1;
        var named = Choice();
        Expect(')');
        return new Sequence([named, new Place('>')]);
    }

    private Part Escaped()
    {
        var letter = source[_at++];
        if (letter == 'b')
        {
            return new Place('b');
        }

        return letter == 'p' ? new LetterOf(LettersOfAnyKind()) : new LetterOf(Alphabet.Only(letter));
    }

    private ulong Set()
    {
        var others = Take('^');
        var set = 0UL;
        while (!Take(']'))
        {
            var letter = source[_at++];
            if (letter == '\\')
            {
                _at++;
                set |= LettersOfAnyKind();
            }
            else if (source[_at] == '-' && source[_at + 1] != ']')
            {
                set |= Alphabet.Between(letter, source[_at + 1]);
                _at += 2;
            }
            else
            {
                set |= Alphabet.Only(letter);
            }
        }

        return others ? ~set : set;
    }

    private ulong LettersOfAnyKind()
    {
        Expect('{');
        Expect('L');
        Expect('}');
        return Alphabet.Letters;
    }

    private int Number()
    {
        var start = _at;
        while (char.IsAsciiDigit(source[_at]))
        {
            _at++;
        }

        return int.Parse(source.AsSpan(start, _at - start), System.Globalization.CultureInfo.InvariantCulture);
    }

    private bool Take(char letter)
    {
        var there = _at < source.Length && source[_at] == letter;
        _at += there ? 1 : 0;
        return there;
    }

    private void Expect(char letter)
    {
        if (!Take(letter))
        {
            throw Wrong();
        }
    }

    private FormatException Wrong() => new($"Cannot read the expression at {_at}: {source}");
}
