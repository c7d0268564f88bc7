namespace Pieredze.Accounts.Access;

public static partial class AccessTable
{
    private static IEnumerable<AccessRow> Enrolments =>
        [
            new("/programmes/{programme}/people", Who.Coordinator),
            new("/programmes/{programme}/people/new", Who.Coordinator),
            new("/join/{code}", Who.Anyone),
            new("/invitation/{token}", Who.Anyone),
            new("/enrolments/{enrolment}", Who.Owner),
            new("/enrolments/{enrolment}/answer", Who.Owner),
            new("/enrolments/{enrolment}/briefing", Who.Owner),
            new("/enrolments/{enrolment}/pause", Who.Owner),
            new("/enrolments/{enrolment}/leave", Who.Owner),
        ];
}
