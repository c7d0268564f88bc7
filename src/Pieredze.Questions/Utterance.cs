using System.Globalization;
using System.Text;

namespace Pieredze.Questions;

/// <summary>The typed text made even for the patterns, with the way back to where each letter came from.</summary>
internal sealed class Utterance
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _origins = [];
    private readonly int _originalLength;

    public Utterance(string original)
    {
        _originalLength = original.Length;
        var elements = StringInfo.GetTextElementEnumerator(original);
        while (elements.MoveNext())
        {
            Take(elements.GetTextElement(), elements.ElementIndex);
        }

        Text = _text.ToString();
    }

    public string Text { get; }

    public Span Original(int start, int length)
    {
        var from = _origins[start];
        var last = start + length;
        // What was typed as one letter is never cut.
        while (last < _origins.Count && _origins[last] == _origins[last - 1])
        {
            last++;
        }

        return new(from, (last < _origins.Count ? EndBefore(last) : _originalLength) - from);
    }

    private int EndBefore(int index) => Text[index - 1] == ' ' ? _origins[index - 1] : _origins[index];

    private void Take(string element, int origin)
    {
        if (string.IsNullOrWhiteSpace(element))
        {
            if (_text.Length > 0 && _text[^1] != ' ')
            {
                Append(' ', origin);
            }

            return;
        }

        foreach (var letter in Composed(element))
        {
            Append(letter, origin);
        }
    }

    private void Append(char letter, int origin)
    {
        _text.Append(letter);
        _origins.Add(origin);
    }

    private static string Composed(string element)
    {
        if (element is "’" or "‘" or "ʼ" or "`")
        {
            return "'";
        }

        // What is no character cannot be normalised: runes turn a lone surrogate into the replacement character.
        var whole = string.Concat(element.EnumerateRunes().Select(rune => rune.ToString()));
        whole = whole.Replace('\uFFFE', '\uFFFD');
        return whole.Normalize(NormalizationForm.FormC).ToLowerInvariant();
    }
}
