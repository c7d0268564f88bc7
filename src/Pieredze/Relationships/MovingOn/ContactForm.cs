namespace Pieredze.Relationships.MovingOn;

/// <summary>In which way somebody would like to stay in touch.</summary>
public enum ContactForm
{
    TwiceAYear,
    WhenNeeded,
    AsFriends,
}
