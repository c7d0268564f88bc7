using Pieredze.Platform.Data;

namespace Pieredze.Programmes;

/// <summary>How to tell in which programmes a person takes part; people stand a floor above, so the roof says it.</summary>
public sealed record TakesPart(Func<Database, Guid, IQueryable<Guid>> Programmes);
