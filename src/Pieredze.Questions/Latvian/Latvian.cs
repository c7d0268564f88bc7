using Pieredze.Questions.Expressions;
using static Pieredze.Questions.LatvianWords;

namespace Pieredze.Questions;

internal static class Latvian
{
    public static readonly Grammar Grammar = new()
    {
        HasOrdinals = true,
        Prepared = text => LatvianFalseFriends.Marked(text, withoutMarks: false),
        WithoutMarks = new(() => Unmarked(Grammar!)),
        Filler = Expression.Of(
            @"^((un|bet|nu|nu tad|tad|tātad|ā|hm+|jo|vai zini|klau|klausies|paklau|sveiks|sveika|čau|labdien|labrīt|labi|jā|nē|ok|okei|skaidrs|saprotu|saproti|zini|redzi|starp citu|godīgi sakot|atklāti sakot|ja drīkst jautāt|ja nav noslēpums|ja nu tā|pasaki|saki|sakiet|pasakiet|paskat|lūdzu|atvaino|piedod|interesanti|vēl viens jautājums|vēl kas|cita lieta|būtībā|vispār|patiesībā|principā|īsti), |(un|bet|nu|nu tad|tad|tātad|ā|hm+|jo|eu|klau|aha|mhm) )*"
        ),
        AsksWithPoint = Expression.Of(
            $@"^vai\b|^{Before}{Open} [^,]+$|^{Before}{Fact} {You}\b[^,]*$|^{Before}{Open} {You}\b[^,]*(, (ja|lai|ka|vai|kad)\b.*)?$|^(kad|kur|cik|kurš|kura) (ir|būs|bija|notiks|notiek|sākas)\b[^,]*$|^kāpēc gan\b"
        ),
        AsksWithoutMark = Expression.Of(
            $@"^{Before}(kas|ko|kam|kāpēc|kādēļ|kāds|kāda|kādi|kādas|kādu|kādā|kādam|kādai|kādiem|kādos|kādās|kādus|kā|cik|cikos|kurš|kura|kuri|kuras|kuru|kurā|kuros|kurās|kur|kurp)\b|^kad [^,]*$|^kad [^,]+, (ja|lai|ka|vai|un|ko|kas|kā|kur)\b|^(ja|kad|skalā|no|pēc|pirms|\p{{L}}+(ot|oties)|tagad|šobrīd|visi)\b.*[,;:–—] ?((un|tad|bet) )?{Before}{Asking}\b|, (vai ne|vai tā nav|pareizi|vai nav tā|vai ne tā|vai tā nebija)$|^(varbūt|ir kād\p{{L}}+|ir jau|nav kād\p{{L}}+)\b|^(tu|tev|jūs|jums) (\p{{L}}+ ){{0,3}}?(taču|tak)\b|^(protams|acīmredzot|droši vien), (tu|jūs|tev|jums)\b"
        ),
        NeverAsks = Expression.Of(
            @"^kā (jau|redz\p{L}*|saki|zin\p{L}*|teica|teici|saka|es (teicu|saku|jau)|solī\p{L}*)\b|^(kas|kurš) (meklē|gaida|strādā|jautā)\b[^,]*,|^(kas|ko|kam|kurš|kur|kad|kāds|cik|kā)\b[^,]*, (tas|to|tam|tā|tie|tos|tur|tad|tāds|tik|tikpat)\b|^kad [^,]*, (tev|tu|tavs|tava|tavas|es|man|jūs)\b|^cik (es )?(saprotu|zinu|atceros|redzu|dzirdu|noprotu)\b|^cik (jauki|labi|žēl|skaisti|interesanti|drosmīgi)\b|^ko (nu|lai) "
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
        Rewrites = LatvianRewrites.All,
        NextQuestion = Expression.Of(
            $@"(?<between>(, | un |, un |, bet |, kā arī )(tad |vēl )?){Before}({Asking}|vai)\b"
        ),
        ToSeveral = Expression.Of(@"\b(jūs|jums|jūsu|\p{L}{2,}(iet|ieties))\b"),
        Tags = LatvianTags.All,
    };

    private static Grammar Unmarked(Grammar marked) =>
        new()
        {
            HasOrdinals = marked.HasOrdinals,
            Prepared = text => LatvianFalseFriends.Marked(text, withoutMarks: true),
            Filler = marked.Filler.WithoutMarks(),
            AsksWithPoint = marked.AsksWithPoint.WithoutMarks(),
            AsksWithoutMark = marked.AsksWithoutMark.WithoutMarks(),
            NeverAsks = marked.NeverAsks.WithoutMarks(),
            StartsWithMainClause = marked.StartsWithMainClause.WithoutMarks(),
            Introduction = marked.Introduction.WithoutMarks(),
            Rewrites = marked.Rewrites,
            NextQuestion = marked.NextQuestion.WithoutMarks(),
            ToSeveral = marked.ToSeveral?.WithoutMarks(),
            Patterns = [.. marked.Patterns.Select(pattern => pattern.WithoutMarks())],
            Tags = [.. marked.Tags.Select(tag => (tag.Tag, tag.When.WithoutMarks()))],
        };
}
