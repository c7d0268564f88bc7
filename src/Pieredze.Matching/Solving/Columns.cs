namespace Pieredze.Matching.Solving;

/// <summary>What is known of the mentors, one column a question, so that a vector of them answers at once.</summary>
internal sealed class Columns
{
    /// <summary>How many mentors are looked at together.</summary>
    public const int Width = 64;

    /// <summary>How many columns the slots of a week take.</summary>
    public const int Parts = 6;

    // A number of four bits finds its place among sixteen.
    private const int PartBits = 4;

    private const byte Yes = byte.MaxValue;

    public Columns(
        Mentor[] mentors,
        MatchRules rules,
        NeedTable needs,
        StyleTable style,
        KeyTable languages,
        ChoiceTable choices
    )
    {
        Count = mentors.Length;
        Levels = Of(mentor => needs.MentorSaid(mentor) ? Yes : (byte)0);
        Sliders = [.. Enumerable.Range(0, StyleTable.Sliders).Select(style.Column)];
        Values = style.Shared.Columns(1);
        NoValues = Of(mentor => style.MentorNamedValues(mentor) ? (byte)0 : Terms.Unsaid);
        Languages = languages.Columns(Yes);
        NoLanguages = Of(mentor => languages.MentorSaid(mentor) ? (byte)0 : Yes);
        Slots = [.. Enumerable.Range(0, Parts).Select(part => Of(mentor => Slot(mentors[mentor].Availability, part)))];
        NoSlots = Of(mentor => mentors[mentor].Availability.IsUnknown ? Yes : (byte)0);
        Hours = Of(mentor => Given(mentors[mentor].HoursPerMonth));
        OnSite = Of(mentor => mentors[mentor].OnSiteOnly ? Yes : (byte)0);
        Chose = choices.MentorsChose ? Of(mentor => choices.MentorChose(mentor) ? Yes : (byte)0) : null;
        Against = Of(mentor => Code(mentors[mentor], rules));
        Array.Fill(Against, Terms.Code(Obstacle.NoCapacity), Count, Against.Length - Count);
        Site = Numbers(mentors.Select(mentor => Trimmed(mentor.Site)), SiteNumbers);
        Manager = Numbers(mentors.Select(mentor => rules.Managers.GetValueOrDefault(mentor.Id)), ManagerNumbers);
    }

    public int Count { get; }

    /// <summary>All bits where the mentor named strengths.</summary>
    public byte[] Levels { get; }

    public byte[][] Sliders { get; }

    /// <summary>1 where the mentor named the value.</summary>
    public byte[][] Values { get; }

    public byte[] NoValues { get; }

    /// <summary>All bits where the mentor speaks the language.</summary>
    public byte[][] Languages { get; }

    public byte[] NoLanguages { get; }

    /// <summary>Four slots of the week in each of six columns.</summary>
    public byte[][] Slots { get; }

    public byte[] NoSlots { get; }

    /// <summary>Hours a month, all bits where unknown.</summary>
    public byte[] Hours { get; }

    public byte[] OnSite { get; }

    /// <summary>All bits where the mentor stated choices; null where no mentor did.</summary>
    public byte[]? Chose { get; }

    /// <summary>The rule against a mentor whoever the mentee is.</summary>
    public byte[] Against { get; }

    public int[] Site { get; }

    public int[] Manager { get; }

    public Dictionary<string, int> SiteNumbers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, int> ManagerNumbers { get; } = new(StringComparer.Ordinal);

    public static int Padded(int count) => (count + Width - 1) / Width * Width;

    /// <summary>The entries of some mentors as a column of their own.</summary>
    public static byte[] Only(byte[] column, int[] mentors)
    {
        var only = new byte[Padded(mentors.Length)];
        for (var at = 0; at < mentors.Length; at++)
        {
            only[at] = column[mentors[at]];
        }

        return only;
    }

    public static byte Slot(Availability week, int part) =>
        (byte)((week.Bits >> (PartBits * part)) & ((1 << PartBits) - 1));

    public static string? Trimmed(string? site) => string.IsNullOrWhiteSpace(site) ? null : site.Trim();

    private static byte Given(int? hours) =>
        hours is { } given ? (byte)Math.Clamp(given, 0, Logistics.MostHours) : byte.MaxValue;

    private static byte Code(Mentor mentor, MatchRules rules) =>
        !mentor.Enrolled ? Terms.Code(Obstacle.NotEnrolled)
        : rules.RequireBriefing && !mentor.BriefingDone ? Terms.Code(Obstacle.BriefingMissing)
        : mentor.Capacity < 1 ? Terms.Code(Obstacle.NoCapacity)
        : (byte)0;

    private byte[] Of(Func<int, byte> answer)
    {
        var column = new byte[Padded(Count)];
        for (var mentor = 0; mentor < Count; mentor++)
        {
            column[mentor] = answer(mentor);
        }

        return column;
    }

    // 0 where nothing was said.
    private int[] Numbers(IEnumerable<string?> keys, Dictionary<string, int> numbers)
    {
        var (column, at) = (new int[Padded(Count)], 0);
        foreach (var key in keys)
        {
            if (key is { Length: > 0 })
            {
                numbers.TryAdd(key, numbers.Count + 1);
                column[at] = numbers[key];
            }

            at++;
        }

        return column;
    }
}
