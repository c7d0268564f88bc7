namespace Pieredze.Measurement.Harms;

/// <summary>What mentoring can do to people and an organisation when it goes wrong.</summary>
public enum Harm
{
    /// <summary>H1: it raises a chosen few.</summary>
    Elitism,

    /// <summary>H2: it pushes out people who are socially different.</summary>
    Exclusion,

    /// <summary>H3: it leads to copying how leaders act instead of changing it.</summary>
    Imitation,

    /// <summary>H4: it leads to putting up with things as they are.</summary>
    Resignation,

    /// <summary>H5: it keeps up hierarchies that live on others.</summary>
    Exploitation,

    /// <summary>H6: it manipulates.</summary>
    Manipulation,
}
