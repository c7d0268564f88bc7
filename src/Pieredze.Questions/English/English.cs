using static Pieredze.Questions.EnglishWords;

namespace Pieredze.Questions;

internal static class English
{
    public static readonly Grammar Grammar = new()
    {
        Filler = Expression.Of("^(((so|and|but|well|okay|ok|now|then|right|alright|yes|no|hmm+|oh|look)(, | ))+)?"),
        AsksWithoutMark = Expression.Of(
            $"^{Before}(what|how|why|who|when|where|which)('s|'re)?( [a-z]+)?( {Helping} {Someone}| not )|^{Helping} (you|they|he|she|it|we|i|there) "
        ),
        StartsWithMainClause = Expression.Of(
            $"^{Before}(what|how|why|who|whom|whose|which)('s|'re|'d|'ll)?\\b|^(when|where)('s|'re)?( {Helping}\\b)|^({Helping}|{HelpingNot}) {Someone}\\b|^(on a scale|from (one|zero) to)\\b|^(you|i|we|they|he|she|it|that|this)\\b[^;:–—]*$"
        ),
        Introduction = Expression.Of(
            $"^(?<intro>.*?[,;:–—] ?((and|so|but|then) )?){Before}({Asking}('s|'re|'d|'ll)?\\b|({Helping}|{HelpingNot}) {Someone}\\b)"
        ),
        Patterns =
        [
            .. EnglishJudgement.Patterns,
            .. EnglishInvitation.Patterns,
            .. EnglishQuestions.Patterns,
            .. EnglishStatements.Patterns,
        ],
        Tags =
        [
            (Tag.Why, Expression.Of(@"\bwhy\b")),
            (
                Tag.Permission,
                Expression.Of(
                    @"\b(may|can|could|might|shall) i (share|tell|offer|suggest|ask|say|give|add|show|make|challenge|push|check)\b|\bwould you mind if i\b|\b(is|would) it (be )?(ok|okay|all right|alright|useful|helpful) if i\b|\bdo you mind if i\b|\bwould you like (me to|to hear)\b"
                )
            ),
            (Tag.EitherOr, Expression.Of($@"\b{Helping} {Someone}\b.* or \b")),
            (
                Tag.TagQuestion,
                Expression.Of(
                    $@", ?((right|correct|yes|no|okay|eh|agreed)|({Helping}|{HelpingNot}) {Pronoun}( not)?)\?"
                )
            ),
            (
                Tag.Advice,
                Expression.Of(
                    @"\b(you (should|must|ought to|need to|have to|could always)|if i were you|in your (place|shoes)|my advice|i('d| would)? ?(suggest|recommend|advise)|have you (ever )?(thought|considered|tried)|why (not|don't you)|(how|what) about [a-z]+ing|what if you)\b"
                )
            ),
            (Tag.Universal, Expression.Of(@"\b(always|never|every time|constantly)\b")),
            (Tag.Scaling, Expression.Of(@"\b(on a scale|from (one|1|zero|0) to (ten|10|five|5)|out of (ten|10))\b")),
        ],
    };
}
