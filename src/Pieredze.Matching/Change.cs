namespace Pieredze.Matching;

/// <summary>A change to a round under way; see <see cref="MatchSession"/>.</summary>
public abstract record Change
{
    private protected Change() { }

    internal abstract MatchRequest To(MatchRequest request);
}

/// <summary>A mentee comes in, or takes the place of the one with the same id.</summary>
/// <param name="Mentee">The mentee.</param>
public sealed record PutMentee(Mentee Mentee) : Change
{
    internal override MatchRequest To(MatchRequest request) =>
        request with
        {
            Mentees = [.. request.Mentees.Where(one => one.Id != Mentee.Id), Mentee],
        };
}

/// <summary>A mentor comes in, or takes the place of the one with the same id.</summary>
/// <param name="Mentor">The mentor.</param>
public sealed record PutMentor(Mentor Mentor) : Change
{
    internal override MatchRequest To(MatchRequest request) =>
        request with
        {
            Mentors = [.. request.Mentors.Where(one => one.Id != Mentor.Id), Mentor],
        };
}

/// <summary>A person leaves one side. Pins and exclusions that name them stay, should they come back.</summary>
/// <param name="Id">Who.</param>
/// <param name="Side">Which side they leave.</param>
public sealed record TakeAway(string Id, Side Side) : Change
{
    internal override MatchRequest To(MatchRequest request) =>
        Side == Side.Mentee
            ? request with
            {
                Mentees = [.. request.Mentees.Where(one => one.Id != Id)],
            }
            : request with
            {
                Mentors = [.. request.Mentors.Where(one => one.Id != Id)],
            };
}

/// <summary>A mentor offers more places or fewer.</summary>
/// <param name="MentorId">The mentor.</param>
/// <param name="Capacity">The places from now on.</param>
public sealed record SetCapacity(string MentorId, int Capacity) : Change
{
    internal override MatchRequest To(MatchRequest request) =>
        request with
        {
            Mentors = [.. request.Mentors.Select(one => one.Id == MentorId ? one with { Capacity = Capacity } : one)],
        };
}

/// <summary>A pair is pinned or let go.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="On">True to pin.</param>
public sealed record SetPin(PairId Pair, bool On = true) : Change
{
    internal override MatchRequest To(MatchRequest request) =>
        request with
        {
            Pins = On ? [.. request.Pins.Append(Pair).Distinct()] : [.. request.Pins.Where(pin => pin != Pair)],
        };
}

/// <summary>A pair is ruled out or allowed again.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="On">True to rule it out.</param>
public sealed record SetForbidden(PairId Pair, bool On = true) : Change
{
    internal override MatchRequest To(MatchRequest request) =>
        request with
        {
            Forbidden = On
                ? [.. request.Forbidden.Append(Pair).Distinct()]
                : [.. request.Forbidden.Where(one => one != Pair)],
        };
}
