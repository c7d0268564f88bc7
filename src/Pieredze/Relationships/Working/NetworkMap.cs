namespace Pieredze.Relationships.Working;

/// <summary>Where everybody on the mentee's map stands: three rings around the middle, evenly spread.</summary>
public sealed record NetworkMap(IReadOnlyList<MapPlace> Places)
{
    public const int Size = 480;
    public const int Middle = Size / 2;

    /// <summary>Room for names on both sides.</summary>
    public const int Margin = 60;

    public static int Radius(Closeness closeness) => 70 + (70 * (int)closeness);

    public static NetworkMap Of(Relationship pair) =>
        new([
            .. pair
                .Contacts.GroupBy(c => c.Closeness)
                .OrderBy(ring => ring.Key)
                .SelectMany(ring => Around(ring.Key, [.. ring.OrderBy(c => c.Id)])),
        ]);

    private static IEnumerable<MapPlace> Around(Closeness closeness, List<Contact> contacts) =>
        contacts.Select(
            (contact, at) =>
            {
                // Each ring begins a little further on, so that names do not lie on one line.
                var angle = (2 * Math.PI * at / contacts.Count) + (0.7 * (int)closeness) - (Math.PI / 2);
                var radius = Radius(closeness);
                return new MapPlace(
                    contact,
                    (int)Math.Round(Middle + (radius * Math.Cos(angle))),
                    (int)Math.Round(Middle + (radius * Math.Sin(angle)))
                );
            }
        );
}

/// <summary>Somebody on the map and the point where they stand.</summary>
public sealed record MapPlace(Contact Contact, int X, int Y);
