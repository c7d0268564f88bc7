namespace Pieredze.Relationships.Goals;

/// <summary>Ways to think a goal through; each asks its own few questions.</summary>
public enum GoalShape
{
    Smart,
    Pact,
    Okr,
}

/// <summary>The questions of the shapes, by their word keys.</summary>
public static class GoalShapes
{
    public static IReadOnlyList<string> Questions(GoalShape shape) =>
        shape switch
        {
            GoalShape.Smart =>
            [
                "smart-specific",
                "smart-measurable",
                "smart-achievable",
                "smart-relevant",
                "smart-time",
            ],
            GoalShape.Pact => ["pact-purpose", "pact-actionable", "pact-continuous", "pact-trackable"],
            _ => ["okr-objective", "okr-result-1", "okr-result-2", "okr-result-3"],
        };
}
