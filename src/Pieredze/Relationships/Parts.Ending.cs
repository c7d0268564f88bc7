using Pieredze.Relationships.Ending;
using Pieredze.Relationships.MovingOn;

namespace Pieredze.Relationships;

// What each of the two says between the stages, about the ending, and after it.
public sealed partial class Parts
{
    /// <summary>How far this person has read the messages; the other never learns it.</summary>
    public DateTime? ReadUntil { get; set; }

    /// <summary>A letter of thanks, for the other to read.</summary>
    public string? Gratitude { get; set; }

    /// <summary>The mentee lets the mentor see whether the confidence is there; never the number.</summary>
    public bool SharesConfidence { get; set; }

    /// <summary>Others in the programme may see that these two walked the whole way; both have to say so.</summary>
    public bool ShowsCelebration { get; set; }

    /// <summary>Why it ended, for nobody but the one who keeps it.</summary>
    public EndReason? EndReason { get; set; }

    public string? EndReasonText { get; set; }
    public ContactForm? ContactForm { get; set; }

    /// <summary>Others in the programme may find this person among those who have walked the way.</summary>
    public bool IsAlumnus { get; set; }

    /// <summary>What others may come with.</summary>
    public string? AskMeAbout { get; set; }
}
