namespace Pieredze.Questions;

/// <summary>A draft beside what the coach made of it, cut so that a page can mark the words that tipped it.</summary>
public sealed record Read(string Draft, Reading Reading)
{
    /// <summary>The draft in pieces, in order.</summary>
    public IEnumerable<(string Text, bool Tipped)> Pieces
    {
        get
        {
            var at = 0;
            foreach (var span in Reading.Tipped.OrderBy(span => span.Start).Where(span => span.Start >= at))
            {
                yield return (Draft[at..span.Start], false);
                yield return (Draft.Substring(span.Start, span.Length), true);
                at = span.Start + span.Length;
            }

            yield return (Draft[at..], false);
        }
    }

    /// <summary>Reads a draft; null where there is none.</summary>
    public static Read? Of(string? draft, Language language) =>
        string.IsNullOrWhiteSpace(draft) ? null : new Read(draft.Trim(), QuestionCoach.Look(draft.Trim(), language));
}
