using Pieredze.Questions.Expressions;
using static Pieredze.Questions.EnglishWords;

namespace Pieredze.Questions;

/// <summary>Second remarks about an utterance in English.</summary>
internal static class EnglishTags
{
    public static readonly IReadOnlyList<(Tag Tag, Expression When)> All =
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
            Expression.Of($@", ?((right|correct|yes|no|okay|eh|agreed)|({Helping}|{HelpingNot}) {Pronoun}( not)?)\?")
        ),
        (
            Tag.Advice,
            Expression.Of(
                @"\b(you (should|must|ought to|need to|have to|could always)|if i were you|in your (place|shoes)|my advice|i('d| would)? ?(suggest|recommend|advise)|have you (ever )?(thought|considered|tried)|why (not|don't you)|(how|what) about [a-z]+ing|what if you)\b"
            )
        ),
        (Tag.Universal, Expression.Of(@"\b(always|never|every time|constantly)\b")),
        (Tag.Scaling, Expression.Of(@"\b(on a scale|from (one|1|zero|0) to (ten|10|five|5)|out of (ten|10))\b")),
    ];
}
