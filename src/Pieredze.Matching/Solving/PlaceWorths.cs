namespace Pieredze.Matching.Solving;

/// <summary>Puts what one more place of each mentor would save into numbers that people can read.</summary>
internal sealed class PlaceWorths(Field field, Wishes wishes, Evidence evidence)
{
    public List<PlaceWorth> All(CancellationToken token)
    {
        var prices = new Prices(evidence.MenteePrice, evidence.MentorPrice);
        var gains = PlaceGains.Of(field, evidence, prices, Cost, token);
        var heads = evidence.All is { } all ? PlaceGains.Of(field, evidence, all, Head, token) : gains;
        return [.. field.Mentors.Select((mentor, number) => Worth(mentor, heads[number].Head, gains[number]))];
    }

    // A pair saves two of the first rank; what it adds to the second is how much less than the highest claim it has.
    private PlaceWorth Worth(Mentor mentor, Price head, Price gain)
    {
        var matched = (int)head.Count / 2;
        var waited = (matched * wishes.Highest) + (int)head.Claims;
        return new PlaceWorth(mentor.Id, matched, waited, head == gain.Head ? gain.Points : null);
    }

    private Price? Cost(int mentee, int mentor, long points) =>
        points < evidence.Floor ? null : wishes.Cost(mentee, mentor, points);

    private Price? Head(int mentee, int mentor, long points) => wishes.Cost(mentee, mentor, points).Head;
}
