using System.Globalization;
using Pieredze.Platform;

namespace Pieredze.Programmes;

public sealed partial class Programme
{
    private const int MostOwnConditions = 20;

    /// <summary>The nine conditions of everybody and then the organisation's own, in their order.</summary>
    public IReadOnlyList<ReadinessItem> Checklist =>
        [
            .. Conditions.Codes.Select(c =>
                _readiness.Find(r => r.Code == c) ?? new ReadinessItem { ProgrammeId = Id, Code = c }
            ),
            .. _readiness.Where(r => Conditions.IsOwn(r.Code)).OrderBy(r => Number(r.Code)),
        ];

    /// <summary>How a condition stands: what the product knows itself goes before what was answered.</summary>
    public ReadinessColour? ColourOf(ReadinessItem item) =>
        item.Code switch
        {
            Conditions.Fit => ReadinessColour.Green,
            Conditions.Purpose when Purposes.Count == 0 => ReadinessColour.Red,
            Conditions.Purpose => item.Colour ?? (Purposes.Count == 1 ? ReadinessColour.Green : ReadinessColour.Amber),
            Conditions.MentorSupport when !HasMentorSupport => ReadinessColour.Red,
            Conditions.MentorSupport => Darker(item.Code, item.Colour ?? ReadinessColour.Amber),
            Conditions.Evaluation when MeasuresSettledAt is not null => ReadinessColour.Green,
            // Said to be settled, while the plan can still be changed: it is a draft.
            Conditions.Evaluation when item.Colour == ReadinessColour.Green => ReadinessColour.Amber,
            _ => Darker(item.Code, item.Colour),
        };

    /// <summary>Whether the product answers this condition itself, so that there is nothing to choose.</summary>
    public bool Knows(string code) =>
        code == Conditions.Fit
        || (code == Conditions.Evaluation && MeasuresSettledAt is not null)
        || (code == Conditions.Purpose && Purposes.Count == 0)
        || (code == Conditions.MentorSupport && !HasMentorSupport);

    private bool HasMentorSupport => _staff.Exists(s => s.Role == StaffRole.MentorSupport);

    /// <summary>Once people walk, a red condition needs somebody and a plan at once.</summary>
    public Refusal? WhyNotAnswer(ReadinessAnswer answer) =>
        State != ProgrammeState.Draft
        && answer.Colour == ReadinessColour.Red
        && (string.IsNullOrWhiteSpace(answer.Owner) || string.IsNullOrWhiteSpace(answer.Mitigation))
            ? new("launch-red-no-plan", ("condition", answer.Code))
            : null;

    public void Answer(ReadinessAnswer answer, DateOnly today, Guid? by = null)
    {
        var item = _readiness.Find(r => r.Code == answer.Code);
        if (item is null && Conditions.Codes.Contains(answer.Code))
        {
            item = new ReadinessItem { ProgrammeId = Id, Code = answer.Code };
            _readiness.Add(item);
        }

        if (item is null || item.Says(answer))
        {
            return;
        }

        Refusal.Check(WhyNotAnswer(answer));
        var (before, parts) = (item.Colour, item.Differing(answer).ToList());
        item.Take(answer, today);
        Version++;
        Keep(item, before, parts, by, today);
    }

    public Refusal? WhyNotAddCondition() =>
        _readiness.Count(r => Conditions.IsOwn(r.Code)) >= MostOwnConditions
            ? new("condition-too-many", ("n", MostOwnConditions))
            : null;

    public void AddCondition(string title)
    {
        Refusal.Check(WhyNotAddCondition());
        var last = _readiness.Select(r => Number(r.Code)).Append(Conditions.Codes.Length).Max();
        _readiness.Add(
            new()
            {
                ProgrammeId = Id,
                Code = string.Create(CultureInfo.InvariantCulture, $"R{last + 1}"),
                Title = title.Trim(),
            }
        );
        Version++;
    }

    public void RemoveCondition(string code)
    {
        if (_readiness.RemoveAll(r => r.Code == code && Conditions.IsOwn(code)) > 0)
        {
            Version++;
        }
    }

    private static int Number(string code) => int.Parse(code.AsSpan(1), CultureInfo.InvariantCulture);
}
