namespace Pieredze.Admin.Doctor;

/// <summary>What one check found, as a word key with its data.</summary>
public sealed record Finding(Health State, string Key, params (string Hole, object? Value)[] Data)
{
    public static Finding Good(string key, params (string Hole, object? Value)[] data) => new(Health.Good, key, data);

    public static Finding Warning(string key, params (string Hole, object? Value)[] data) =>
        new(Health.Warning, key, data);

    public static Finding Bad(string key, params (string Hole, object? Value)[] data) => new(Health.Bad, key, data);
}

public enum Health
{
    Good,
    Warning,
    Bad,
}
