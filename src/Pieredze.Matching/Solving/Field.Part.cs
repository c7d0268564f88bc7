namespace Pieredze.Matching.Solving;

// Made from another: some of its people, or one more, without asking all of them anew.
internal sealed partial class Field
{
    private Field(Field other, int[] mentors)
    {
        (request, managers, named, unnamed) = (other.request, other.managers, other.named, other.unnamed);
        (Mentees, MenteeNumbers, MenteeTickets) = (other.Mentees, other.MenteeNumbers, other.MenteeTickets);
        Mentors = [.. mentors.Select(mentor => other.Mentors[mentor])];
        MentorNumbers = Numbers([.. Mentors.Select(mentor => mentor.Id)]);
        MentorTickets = [.. mentors.Select(mentor => other.MentorTickets[mentor])];
        Capacity = [.. mentors.Select(mentor => other.Capacity[mentor])];
        var places = mentors.Index().ToDictionary(one => one.Item, one => one.Index);
        (Languages, Needs, Style) = (
            other.Languages.Only(mentors),
            other.Needs.Only(mentors),
            other.Style.Only(mentors)
        );
        (Choices, Marks) = (other.Choices.Only(mentors, places), other.Marks.Only(places));
        Columns = new Columns(Mentors, Rules, Needs, Style, Languages, Choices);
        judge = new Judge(this);
    }

    private Field(Field other, Mentee mentee, NeedTable needs, StyleTable style, KeyTable languages)
    {
        (request, named, unnamed, Columns) = (other.request, other.named, other.unnamed, other.Columns);
        (Mentors, MentorNumbers, MentorTickets) = (other.Mentors, other.MentorNumbers, other.MentorTickets);
        Capacity = other.Capacity;
        (Mentees, MenteeNumbers) = ([mentee], Numbers([mentee.Id]));
        MenteeTickets = [Lottery.Ticket(mentee.Id, request.Seed)];
        managers = [Rules.Managers.GetValueOrDefault(mentee.Id)];
        (Needs, Style, Languages) = (needs, style, languages);
        (Choices, Marks) = (other.Choices.Beside(mentee, Mentor), Marks.Beside(mentee, Rules, MentorNumbers));
        judge = new Judge(this);
    }

    IRows IRows.Only(int[] mentors) => Only(mentors);

    int[]? IRows.Alike() =>
        [
            .. Enumerable
                .Range(0, Mentors.Length)
                .OrderBy(mentor => Columns.Against[mentor])
                .ThenBy(mentor => Rules.RequireCommonLanguage ? Languages.FirstOfMentor(mentor) : 0),
        ];

    /// <summary>
    /// Another mentee, whom nobody and no rule names, beside the same mentors; null where the mentee says what nobody said
    /// before.
    /// </summary>
    public Field? Beside(Mentee mentee) =>
        Needs.Beside(mentee) is { } needs
        && Style.Beside(mentee) is { } style
        && Languages.Beside(mentee.Languages) is { } languages
            ? new(this, mentee, needs, style, languages)
            : null;

    /// <summary>The same mentees beside only some of the mentors.</summary>
    public Field Only(int[] mentors) => new(this, mentors);

    /// <summary>
    /// A request of which another was made ready: the same where mentees left, pins or exclusions changed; else anew.
    /// </summary>
    public static Field Of(MatchRequest request, Field? before)
    {
        if (
            before is null
            || !ReferenceEquals(before.request.Mentors, request.Mentors)
            || !ReferenceEquals(before.Rules, request.Rules)
            || before.Weights != request.Weights
            || before.request.Seed != request.Seed
            || !before.request.ComplementSliders.SequenceEqual(request.ComplementSliders)
        )
        {
            return new Field(request);
        }

        var kept = new bool[before.Mentees.Length];
        foreach (var mentee in request.Mentees)
        {
            if (
                !before.MenteeNumbers.TryGetValue(mentee.Id, out var number)
                || !ReferenceEquals(before.Mentees[number], mentee)
            )
            {
                return new Field(request);
            }

            kept[number] = true;
        }

        return new Field(before, request, [.. Enumerable.Range(0, kept.Length).Where(number => kept[number])]);
    }

    private Field(Field other, MatchRequest request, int[] kept)
    {
        (this.request, named, unnamed, Columns) = (request, other.named, other.unnamed, other.Columns);
        (Mentors, MentorNumbers, MentorTickets) = (other.Mentors, other.MentorNumbers, other.MentorTickets);
        Capacity = other.Capacity;
        Mentees = [.. kept.Select(mentee => other.Mentees[mentee])];
        MenteeNumbers = Numbers([.. Mentees.Select(mentee => mentee.Id)]);
        MenteeTickets = [.. kept.Select(mentee => other.MenteeTickets[mentee])];
        managers = [.. kept.Select(mentee => other.managers[mentee])];
        (Needs, Style) = (other.Needs.Among(kept), other.Style.Among(kept));
        (Languages, Choices) = (other.Languages.Among(kept), other.Choices.Among(kept));
        Marks = ReferenceEquals(other.request.Forbidden, request.Forbidden)
            ? other.Marks.Among(kept)
            : new Marks(request, MenteeNumbers, MentorNumbers);
        judge = new Judge(this);
    }
}
