using System.Runtime.InteropServices;

namespace Pieredze.Measurement.Harms;

/// <summary>So many of so many, and how many different people are behind them.</summary>
/// <param name="Count">How many have the property, from 0 to <paramref name="Total"/>.</param>
/// <param name="Total">How many there are.</param>
/// <param name="People">How many people they belong to; on fewer than ten nothing is said.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Portion(int Count, int Total, int People);

/// <summary>How many people of one group have a property.</summary>
/// <param name="Group">Whatever names the group for a reader.</param>
/// <param name="Count">How many have it, from 0 to <paramref name="Total"/>.</param>
/// <param name="Total">The people of the group.</param>
public sealed record GroupShare(string Group, int Count, int Total);

/// <summary>Groups by one thing that people said of themselves.</summary>
/// <param name="Attribute">What it is, such as the unit.</param>
/// <param name="Groups">Each group once.</param>
public sealed record ShareSplit(string Attribute, IReadOnlyList<GroupShare> Groups);

/// <summary>One number for each person of a group.</summary>
/// <param name="Group">Whatever names the group for a reader.</param>
/// <param name="Values">In the unit of the measure.</param>
public sealed record GroupValues(string Group, IReadOnlyList<double> Values);

/// <summary>Numbers in groups by one thing that people said of themselves.</summary>
/// <param name="Attribute">What it is, such as the unit.</param>
/// <param name="Groups">Each group once.</param>
public sealed record ValueSplit(string Attribute, IReadOnlyList<GroupValues> Groups);

/// <summary>How far the people of one group came.</summary>
/// <param name="Group">Whatever names the group for a reader.</param>
/// <param name="Reached">How many reached each <see cref="FunnelStep"/>, in its order; never more than the step before.</param>
public sealed record GroupFunnel(string Group, IReadOnlyList<int> Reached);

/// <summary>Ways through the programme in groups by one thing that people said of themselves.</summary>
/// <param name="Attribute">What it is, such as the language.</param>
/// <param name="Groups">Each group once.</param>
public sealed record FunnelSplit(string Attribute, IReadOnlyList<GroupFunnel> Groups);

/// <summary>The groups of both people of each pair.</summary>
/// <param name="Attribute">By what they are grouped.</param>
/// <param name="Pairs">Only pairs in which both are known.</param>
public sealed record PairSplit(string Attribute, IReadOnlyList<(string Mentor, string Mentee)> Pairs);

/// <summary>Who introduced whom.</summary>
/// <param name="People">Everybody who could have been introduced, those without a tie included.</param>
/// <param name="Ties">Numbered from 0.</param>
/// <param name="Known">How many of them are people of the programme, when others were introduced; null when all are.</param>
public sealed record Introductions(int People, IReadOnlyCollection<(int From, int To)> Ties, int? Known = null);

/// <summary>Mentors who stand above their own mentee.</summary>
/// <param name="Waived">With a reason on record.</param>
/// <param name="NotWaived">Without one.</param>
/// <param name="Relationships">All relationships.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct OwnManagers(int Waived, int NotWaived, int Relationships);

/// <summary>Concerns that were raised.</summary>
/// <param name="Opened">How many were raised.</param>
/// <param name="Substantiated">How many of them were found to be true.</param>
/// <param name="Relationships">All relationships.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ConcernCount(int Opened, int Substantiated, int Relationships);
