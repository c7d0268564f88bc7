namespace Pieredze.Accounts;

/// <summary>Things of one sort that are kept about a person, such as sessions or goals.</summary>
public sealed record OwnPart(string Key, IReadOnlyList<OwnThing> Things);

/// <summary>One thing with its values, and the parts within it.</summary>
public sealed record OwnThing(params IReadOnlyList<(string Key, object? Value)> Values)
{
    public IReadOnlyList<OwnPart> Within { get; init; } = [];
}

/// <summary>A value out of a fixed set: a stable code for machines, the key of its word for people.</summary>
public sealed record Coded(string Code, string Word)
{
    public static Coded Of<T>(string prefix, T value)
        where T : struct, Enum => new($"{value}", $"{prefix}-{value}");
}

/// <summary>A value that is put into words where it is known how.</summary>
public sealed record Said(string Code, string Text);
