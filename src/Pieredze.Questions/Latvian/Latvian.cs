using System.Buffers;
using static Pieredze.Questions.LatvianWords;

namespace Pieredze.Questions;

internal static class Latvian
{
    public static readonly SearchValues<char> OwnLetters = SearchValues.Create("āčēģīķļņšūž");

    public static readonly Grammar Grammar = new()
    {
        Filler = Expression.Of("^(((un|bet|nu|nu tad|tad|ā|hm+)(, | )|(labi|jā|nē|ok|okei|tātad|skaidrs|klau), ))*"),
        AsksWithoutMark = Expression.Of(
            $"^vai {You}\\b|^vai (ir|vari|varat|esi|esat)\\b|^{Before}{Asking} {You}\\b[^,]*$"
        ),
        StartsWithMainClause = Expression.Of(
            $"^{Before}({Open}|cik|kurš|kura|kuri|kuras|kuru|kuram|kurai|kuriem|kurā|kuros|kurās)\\b|^vai\\b|,? vai (ne|tā nav|nav tā|ne tā)$|^(tu|jūs|es|mēs|viņš|viņa|viņi|tas|tā)\\b[^;:–—]*$"
        ),
        Introduction = Expression.Of($"^(?<intro>.*?[,;:–—] ?((un|tad|bet|tātad) )?){Before}({Asking}|vai)\\b"),
        Patterns =
        [
            .. LatvianJudgement.Patterns,
            .. LatvianInvitation.Patterns,
            .. LatvianQuestions.Patterns,
            .. LatvianStatements.Patterns,
        ],
        Tags =
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
        ],
    };
}
