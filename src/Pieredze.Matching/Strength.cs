namespace Pieredze.Matching;

/// <summary>A topic a mentor can help with.</summary>
/// <param name="Topic">Key of the topic; compared with needs after trimming, without regard to case.</param>
/// <param name="Level">How strong the mentor is in it, 1 to 5 (values outside are moved to the nearest end).</param>
public sealed record Strength(string Topic, int Level = 3);
