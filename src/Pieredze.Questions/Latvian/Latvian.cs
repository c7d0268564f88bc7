using Pieredze.Questions.Expressions;
using static Pieredze.Questions.LatvianWords;

namespace Pieredze.Questions;

internal static class Latvian
{
    public static readonly Grammar Grammar = new()
    {
        Prepared = text => LatvianFalseFriends.Marked(text, withoutMarks: false),
        WithoutMarks = new(() => Unmarked(Grammar!)),
        Filler = Expression.Of(
            @"^((un|bet|nu|nu tad|tad|tātad|ā|hm+|jo|vai zini|klau|klausies|paklau|sveiks|sveika|čau|labdien|labrīt|labi|jā|nē|ok|okei|skaidrs|saprotu|saproti|zini|redzi|starp citu|godīgi sakot|atklāti sakot|ja drīkst jautāt|ja nav noslēpums|ja nu tā|pasaki|saki|sakiet|pasakiet|paskat|lūdzu|atvaino|piedod|interesanti|vēl viens jautājums|vēl kas|cita lieta|būtībā|vispār|patiesībā|principā|īsti|anna|jāni|māri|pēteri), |(un|bet|nu|nu tad|tad|tātad|ā|hm+|jo|eu|klau|aha|mhm) )*"
        ),
        AsksWithoutMark = Expression.Of(
            $@"^vai\b|^{Before}{Open} [^,]+$|^{Before}{Fact} {You}\b[^,]*$|^{Before}{Open} {You}\b[^,]*(, (ja|lai|ka|vai|kad)\b.*)?$|^(kad|kur|cik|kurš|kura) (ir|būs|bija|notiks|notiek|sākas)\b[^,]*$|^kāpēc gan\b"
        ),
        NeverAsks = Expression.Of(
            @"^kā (jau|redz\p{L}*|saki|zin\p{L}*|teica|teici|saka|es|solī\p{L}*)\b|^(kas|kurš) (meklē|gaida|strādā|jautā)\b[^,]*,|^cik (jauki|labi|žēl|skaisti|interesanti|drosmīgi)\b|^ko (nu|lai) "
        ),
        StartsWithMainClause = Expression.Of(
            $"^{Before}({Open}|cik|kurš|kura|kuri|kuras|kuru|kuram|kurai|kuriem|kurā|kuros|kurās)\\b|^vai\\b|,? vai (ne|tā nav|nav tā|ne tā)$|^(tu|jūs|es|mēs|viņš|viņa|viņi|tas|tā)\\b[^;:–—]*$"
        ),
        Introduction = Expression.Of($"^(?<intro>.*?[,;:–—] ?((un|tad|bet|tātad) )?){Before}({Asking}|vai)\\b"),
        Patterns =
        [
            .. LatvianJudgement.Patterns,
            .. LatvianAccusations.Patterns,
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

    private static Grammar Unmarked(Grammar marked) =>
        new()
        {
            Prepared = text => LatvianFalseFriends.Marked(text, withoutMarks: true),
            Filler = marked.Filler.WithoutMarks(),
            AsksWithoutMark = marked.AsksWithoutMark.WithoutMarks(),
            NeverAsks = marked.NeverAsks.WithoutMarks(),
            StartsWithMainClause = marked.StartsWithMainClause.WithoutMarks(),
            Introduction = marked.Introduction.WithoutMarks(),
            Patterns = [.. marked.Patterns.Select(pattern => pattern.WithoutMarks())],
            Tags = [.. marked.Tags.Select(tag => (tag.Tag, tag.When.WithoutMarks()))],
        };
}
