using Pieredze.Questions.Expressions;

namespace Pieredze.Questions;

/// <summary>Second remarks about an utterance in Latvian.</summary>
internal static class LatvianTags
{
    public static readonly IReadOnlyList<(Tag Tag, Expression When)> All =
    [
        (Tag.Why, Expression.Of(@"\b(kāpēc|kādēļ|kālab|kamdēļ)\b")),
        (
            Tag.Permission,
            Expression.Of(
                @"\bvai (es )?(drīkst(u|ētu)|varu|varētu) (tev |jums )?(es )?(padalīties|pajautāt|pastāstīt|ieteikt|piedāvāt|pateikt|teikt|jautāt|parādīt|piebilst|iebilst|izaicināt)\b|\bvai (tu |jūs )?(neiebilsti|neiebilstat|neiebilstu)\b|\bvai (tev |jums )?(nav iebildumu|būtu iebildumi|derētu, ja es|būtu noderīgi, ja es)\b|\bvai drīkst"
            )
        ),
        (Tag.EitherOr, Expression.Of(@"^vai .* vai ")),
        (Tag.TagQuestion, Expression.Of(@", ?(vai ne|ne|vai tā nav|pareizi|vai nav tā|jā)\?")),
        (
            Tag.Advice,
            Expression.Of(
                @"\b(es (tavā|jūsu) vietā|mans (padoms|ieteikums)|iesaku|ieteiktu|ieteikšu|(tev|jums) (vajag|vajadzētu|derētu)|vai (tu )?(esi |jau )?(apsvēr|mēģināj|domāj)(is|usi)|kāpēc (tev|lai tu|jums) ne)"
            )
        ),
        (Tag.Universal, Expression.Of(@"\b(vienmēr|nekad|mūžīgi|ikreiz|allaž)\b")),
        (Tag.Scaling, Expression.Of(@"\b(skalā|no (viens|viena|1) līdz (desmit|10|pieci|5)|cik punktu)\b")),
    ];
}
