namespace Pieredze.Platform;

/// <summary>A rule that says no: a word key with its data, shown as a sentence or sent as a stable code.</summary>
public sealed record Refusal(string Key, params (string Hole, object Value)[] Data)
{
    public static void Check(Refusal? why)
    {
        if (why is not null)
        {
            throw new RefusedException(why);
        }
    }
}

/// <summary>Carries a <see cref="Refusal"/> from the verb that refused to the page or API that says so.</summary>
public sealed class RefusedException(Refusal refusal) : Exception(refusal.Key)
{
    public Refusal Refusal { get; } = refusal;
}
