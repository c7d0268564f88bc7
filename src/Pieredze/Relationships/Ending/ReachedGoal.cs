using Pieredze.Relationships.Goals;

namespace Pieredze.Relationships.Ending;

/// <summary>When a goal counts as reached: closed as such, or at the expected level or above.</summary>
public static class ReachedGoal
{
    extension(Goal goal)
    {
        public bool IsReached => goal.State == GoalState.Reached || goal.Level >= 0;
    }
}
