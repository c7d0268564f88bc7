using Microsoft.EntityFrameworkCore;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Admin.OwnData;

/// <summary>What the programmes are called in the reader's language.</summary>
internal static class Titles
{
    public static Task<Dictionary<Guid, string>> TitlesAsync(this Database db, string language) =>
        db
            .Programmes.Select(p => new { p.Id, Title = language == "en" ? p.TitleEn : p.TitleLv })
            .ToDictionaryAsync(p => p.Id, p => p.Title);
}
