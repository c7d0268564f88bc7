namespace Pieredze.People;

/// <summary>What other features do when somebody rests or leaves; People knows none of them.</summary>
public interface IPlaceWatch
{
    /// <summary>Called in the same transaction, after the place itself was saved.</summary>
    Task RestsAsync(Enrolment place);

    /// <summary>Called in the same transaction, after the place itself was saved.</summary>
    Task LeftAsync(Enrolment place);
}
