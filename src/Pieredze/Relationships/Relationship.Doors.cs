using Pieredze.Platform;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships;

// Doors that the mentor opens, and the map of whom the mentee knows.
public sealed partial class Relationship
{
    private readonly List<Opportunity> _opportunities = [];
    private readonly List<Contact> _contacts = [];

    public IReadOnlyList<Opportunity> Opportunities => _opportunities;
    public IReadOnlyList<Contact> Contacts => _contacts;

    /// <summary>Since when the mentor may put in a word for the mentee; null while the mentee has not allowed it.</summary>
    public DateOnly? AdvocacyAllowedOn { get; private set; }

    /// <summary>About what and before whom, in the mentee's words.</summary>
    public string? AdvocacyAbout { get; private set; }

    public void AllowAdvocacy(Guid by, string? about, DateOnly today)
    {
        Refusal.Check(!IsMentee(by) ? new("advocacy-mentee-allows") : WhyNotText(about ?? ""));
        (AdvocacyAllowedOn, AdvocacyAbout) = (AdvocacyAllowedOn ?? today, about!.Trim());
    }

    public void ForbidAdvocacy(Guid by)
    {
        Refusal.Check(!IsMentee(by) ? new("advocacy-mentee-allows") : null);
        (AdvocacyAllowedOn, AdvocacyAbout) = (null, null);
    }

    public Refusal? WhyNotOpen(Guid by, OpportunityKind kind) =>
        !IsWalker(by) ? new("not-your-pair")
        : kind != OpportunityKind.Advocacy ? null
        : by != MentorId ? new("advocacy-by-mentor")
        : AdvocacyAllowedOn is null ? new("advocacy-needs-consent")
        : null;

    /// <summary>The mentee asks for a door, or the mentor offers one; a word put in is written down as done.</summary>
    public void AddOpportunity(Guid by, OpportunityKind kind, string text, DateTime now)
    {
        Refusal.Check(WhyNotOpen(by, kind) ?? WhyNotText(text));
        if (_opportunities.Exists(o => o.AskedBy == by && o.Kind == kind && o.Text == text.Trim() && !IsClosed(o)))
        {
            return;
        }

        _opportunities.Add(
            new Opportunity
            {
                RelationshipId = Id,
                AskedBy = by,
                Kind = kind,
                Text = text.Trim(),
                State =
                    kind == OpportunityKind.Advocacy ? OpportunityState.Made
                    : IsMentee(by) ? OpportunityState.Asked
                    : OpportunityState.Offered,
                CreatedAt = now,
            }
        );
    }

    public void Offer(Guid by, Guid opportunity)
    {
        if (Found(by, opportunity) is { State: not OpportunityState.Offered } found)
        {
            Refusal.Check(
                by != MentorId ? new("opportunity-mentor-offers")
                : found.State != OpportunityState.Asked ? new("opportunity-closed")
                : null
            );
            found.State = OpportunityState.Offered;
        }
    }

    public Refusal? WhyNotMake(Guid by, Opportunity opportunity, string? whom, bool agreed) =>
        by != MentorId ? new("opportunity-mentor-offers")
        : opportunity.State != OpportunityState.Offered ? new("opportunity-not-offered")
        : opportunity.Kind != OpportunityKind.Introduction ? null
        : !agreed ? new("introduction-needs-consent")
        : WhyNotText(whom ?? "");

    /// <summary>The door is open. A third person is named only when they have agreed.</summary>
    public void Make(Guid by, Guid opportunity, string? whom, bool agreed, DateOnly today)
    {
        if (Found(by, opportunity) is { } found && found.State != OpportunityState.Made)
        {
            Refusal.Check(WhyNotMake(by, found, whom, agreed));
            found.State = OpportunityState.Made;
            if (found.Kind == OpportunityKind.Introduction)
            {
                (found.Whom, found.WhomAgreedOn) = (whom!.Trim(), today);
            }
        }
    }

    /// <summary>Either may say no, as long as it is open; nobody has to say why.</summary>
    public void Decline(Guid by, Guid opportunity)
    {
        if (Found(by, opportunity) is { State: not OpportunityState.Declined } found)
        {
            Refusal.Check(IsClosed(found) ? new("opportunity-closed") : null);
            found.State = OpportunityState.Declined;
        }
    }

    public void TellOutcome(Guid by, Guid opportunity, string? outcome)
    {
        if (Found(by, opportunity) is { } found)
        {
            Refusal.Check(
                found.State != OpportunityState.Made ? new("opportunity-not-made")
                : outcome?.Length > 1_000 ? new("too-long")
                : null
            );
            found.Outcome = Absent(outcome);
        }
    }

    public void PutOnMap(Guid by, string name, string? @for, Closeness closeness)
    {
        Refusal.Check(WhyNotWalker(by) ?? WhyNotText(name));
        Refusal.Check(
            name.Trim().Length > 60 || @for?.Length > 200 ? new("too-long")
            : _contacts.Count >= 40 ? new("map-full")
            : null
        );
        if (!_contacts.Exists(c => c.Name == name.Trim()))
        {
            _contacts.Add(
                new Contact
                {
                    RelationshipId = Id,
                    AddedBy = by,
                    Name = name.Trim(),
                    For = Absent(@for),
                    Closeness = closeness,
                }
            );
        }
    }

    /// <summary>The map is the mentee's: they take off anybody, the mentor those whom the mentor put on it.</summary>
    public void TakeOffMap(Guid by, Guid contact)
    {
        if (_contacts.Find(c => c.Id == contact) is { } found)
        {
            Refusal.Check(!IsMentee(by) && found.AddedBy != by ? new("not-yours") : null);
            _contacts.Remove(found);
        }
    }

    private Opportunity? Found(Guid by, Guid opportunity)
    {
        Refusal.Check(WhyNotWalker(by));
        return _opportunities.Find(o => o.Id == opportunity);
    }

    private static bool IsClosed(Opportunity opportunity) =>
        opportunity.State is OpportunityState.Made or OpportunityState.Declined;
}
