namespace Pieredze.Matching;

/// <summary>A topic a mentee wants to grow in.</summary>
/// <param name="Topic">Key of the topic; compared with strengths after trimming, without regard to case.</param>
/// <param name="Level">The strength asked of the mentor, 1 to 5 (values outside are moved to the nearest end).</param>
/// <param name="Weight">How much this need matters among the others, 1 to 3 (moved to the nearest end).</param>
public sealed record Need(string Topic, int Level = 3, int Weight = 1);
