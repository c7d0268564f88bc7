namespace Pieredze.Matching.Solving;

/// <summary>Circles of people that grow together (union by halving paths, R. Tarjan, J. ACM 22, 1975).</summary>
internal sealed class Circles(int people)
{
    private readonly int[] parent = [.. Enumerable.Range(0, people)];

    /// <summary>The one who stands for the circle.</summary>
    public int Of(int person)
    {
        while (parent[person] != person)
        {
            person = parent[person] = parent[parent[person]];
        }

        return person;
    }

    public void Join(int one, int other) => parent[Of(other)] = Of(one);
}
