using System.Runtime.InteropServices;

namespace Pieredze.Measurement.Pulse;

/// <summary>How one item of the pulse was answered by all together.</summary>
/// <param name="Favourable">Good signs.</param>
/// <param name="Unfavourable">Bad signs; what lies between is neither.</param>
/// <param name="Answered">All answers, without those who preferred not to answer.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PulseTally(int Favourable, int Unfavourable, int Answered)
{
    /// <summary>Counts the answers to one item, one of each person.</summary>
    /// <param name="item">What was asked.</param>
    /// <param name="answers">Answers that are allowed.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such answer.</exception>
    public static PulseTally Of(PulseItem item, IReadOnlyCollection<int> answers)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(answers);
        return new(answers.Count(item.IsFavourable), answers.Count(item.IsUnfavourable), answers.Count);
    }
}
