namespace Pieredze.Questions.Expressions;

/// <summary>The steps in which an expression is looked for.</summary>
internal static class Steps
{
    public static Step[] For(Part part)
    {
        var steps = new List<Step>();
        Add(part, steps);
        steps.Add(new(Do.Found, 0, 0));
        return [.. steps];
    }

    private static void Add(Part part, List<Step> steps)
    {
        switch (part)
        {
            case LetterOf letter:
                steps.Add(new(Do.Take, letter.Set, 0));
                break;
            case Place place:
                steps.Add(new(At(place.Sign), 0, 0));
                break;
            case Sequence sequence:
                sequence.Parts.ToList().ForEach(inner => Add(inner, steps));
                break;
            case Choice choice:
                AddChoice(choice, steps);
                break;
            case Repeated repeated:
                AddRepeated(repeated, steps);
                break;
        }
    }

    private static Do At(char sign) =>
        sign switch
        {
            '^' => Do.AtBeginning,
            '$' => Do.AtEnd,
            'b' => Do.AtEdge,
            _ => Do.Remember,
        };

    private static void AddChoice(Choice choice, List<Step> steps)
    {
        var ends = new List<int>();
        foreach (var inner in choice.Parts.SkipLast(1))
        {
            var fork = Reserve(steps);
            Add(inner, steps);
            ends.Add(Reserve(steps));
            steps[fork] = new(Do.TryNext, inner.First, steps.Count);
        }

        Add(choice.Parts[^1], steps);
        ends.ForEach(end => steps[end] = new(Do.Go, 0, steps.Count));
    }

    private static void AddRepeated(Repeated repeated, List<Step> steps)
    {
        for (var i = 0; i < repeated.Least; i++)
        {
            Add(repeated.What, steps);
        }

        if (repeated.Most is { } most)
        {
            var forks = new List<int>();
            for (var i = repeated.Least; i < most; i++)
            {
                forks.Add(Reserve(steps));
                Add(repeated.What, steps);
            }

            forks.ForEach(fork => steps[fork] = Fork(repeated, steps.Count));
            return;
        }

        var again = Reserve(steps);
        Add(repeated.What, steps);
        steps.Add(new(Do.Go, 0, again));
        steps[again] = Fork(repeated, steps.Count);
    }

    private static Step Fork(Repeated repeated, int past) =>
        repeated.Lazily ? new(Do.TryOther, repeated.What.First, past) : new(Do.TryNext, repeated.What.First, past);

    private static int Reserve(List<Step> steps)
    {
        steps.Add(default);
        return steps.Count - 1;
    }
}
