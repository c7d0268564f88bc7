namespace Pieredze.Matching.Solving;

/// <summary>Points of all pairs, a whole row at a time: more of them than anybody wants to keep.</summary>
internal interface IRows
{
    int Mentees { get; }

    /// <summary>The places of each mentor, none or more.</summary>
    int[] Capacity { get; }

    /// <summary>The highest points a pair can have; the lowest are 0.</summary>
    int MostPoints { get; }

    /// <summary>The same mentees beside only some of the mentors.</summary>
    /// <param name="mentors">Their numbers; they are counted anew in this order.</param>
    IRows Only(int[] mentors);

    /// <summary>All mentors in an order in which those stand side by side whom a rule parts from the same mentees: then many
    /// can be passed over together. Null where nothing parts them.</summary>
    int[]? Alike() => null;

    /// <summary>Makes a reader; each thread has its own.</summary>
    IRowReader Reader();
}

/// <summary>Reads rows of points.</summary>
internal interface IRowReader
{
    /// <summary>
    /// The points of a mentee with each mentor, -1 where they may not be paired; padded with -1 to
    /// <see cref="Columns.Padded"/>. Holds until the next row is read.
    /// </summary>
    int[] Points(int mentee);
}
