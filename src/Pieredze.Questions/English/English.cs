using Pieredze.Questions.Expressions;
using static Pieredze.Questions.EnglishWords;

namespace Pieredze.Questions;

internal static class English
{
    public static readonly Grammar Grammar = new()
    {
        Filler = Expression.Of(
            @"^((so|and|but|well|okay|ok|now|then|right|alright|all right|yes|yeah|no|hmm+|hm|oh|ah|um|uh|er|look|listen|hey|hi|hello|sure|fine|great|good|thanks|thank you|sorry|honestly|frankly|tell me|just curious|out of curiosity|quick question|one more thing|another thing|anyway|you know|i mean|may i ask|can i ask|if i may|if i may ask|if you don't mind( me asking)?|with all due respect|in that case|first of all|for example|by the way), |(so|and|but|well|okay|ok|now|then|hmm+|oh|um|uh|er|or|because|like) )*"
        ),
        AsksWithPoint = Expression.Of(
            $"^{Before}(what|how|why|who|where|which)('s|'re)?( [a-z]+){{0,4}}? {Helping} (you|they|he|she|it|we|i|there|your|the|this|that)\\b|^{Before}(what|how|why|who|where|which) {Helping}\\b|^how come |^why not |^when {Helping} |^what else$|^(what|how) about |^({Helping}|{HelpingNot}) (you|they|he|she|it|we|i|there|your|anyone|anybody) "
        ),
        AsksWithoutMark = Expression.Of(
            $@"^{Before}(what|how|why|who|whom|whose|which)('s|'re|'d|'ll)?\b|^(when|where)('s|'re)? ({Helping}|{HelpingNot})\b|^(when|if|looking|thinking|from|in|say|suppose|on a|given|as|once|after|before|imagining|with|for|at|everybody|everyone)\b.*[,;:–—] ?(and |so |but |then )?{Before}{Asking}('s|'re|'d|'ll)?\b|^(am|is|are|was|were|did|does|has|had|would|could|should|isn't|aren't|wasn't|weren't|didn't|doesn't|hasn't|hadn't|won't|wouldn't|couldn't|shouldn't|can't) [a-z]+|^(do|have|will|can|may|might|must|shall|don't|haven't) {Someone} [a-z]+ [a-z]|^(do|have) the [a-z]+ (know|like|want|agree|have|need|come|help|been)|, ?(right|correct|({Helping}|{HelpingNot}) {Pronoun}( not)?)$|^surely |^any [a-z]+s\b|^(ready|free|happy) (to|for|with) |^anything (else|you)"
        ),
        NeverAsks = Expression.Of(
            @"^(what|how|why|where|who) (i|i'm|i've|you|we|they|he|she|it|the|your)\b|^what (matters|mattered|helps|helped|struck|strikes|impresses|impressed|counts|remains|happened|comes|is clear|worries|moved|touched)( [a-z]+){0,4} (is|was)\b|^(what|how|why|where|who) (i|i'm)\b|^(which|who) (is|was) (why|what|how|fine|great|good)|^what you|^what [a-z]+( [a-z]+)?( most)? (is|was) (that|to|how|your|the way|a|an)\b|^whatever|^however|^(what|how) an? |^how (lovely|nice|kind|brave|great|wonderful|interesting|sad|good)\b"
        ),
        StartsWithMainClause = Expression.Of(
            $"^{Before}(what|how|why|who|whom|whose|which)('s|'re|'d|'ll)?\\b|^(when|where)('s|'re)?( {Helping}\\b)|^({Helping}|{HelpingNot}) {Someone}\\b|^(on a scale|from (one|zero) to)\\b|^(you|i|we|they|he|she|it|that|this)('re|'d|'ll|'ve|'s|'m)?\\b[^;:–—]*$"
        ),
        Introduction = Expression.Of(
            $"^(?<intro>.*?[,;:–—] ?((and|so|but|then) )?){Before}({Asking}('s|'re|'d|'ll)?\\b|({Helping}|{HelpingNot}) {Someone}\\b)"
        ),
        Patterns =
        [
            .. EnglishJudgement.Patterns,
            .. EnglishAccusations.Patterns,
            .. EnglishInvitation.Patterns,
            .. EnglishQuestions.Patterns,
            .. EnglishStatements.Patterns,
        ],
        Rewrites = EnglishRewrites.All,
        NextQuestion = Expression.Of(
            $"(?<between>(, (and |but |or )?| and | but | or )(then |also )?){Before}({Asking}('s|'re)?\\b|{Helping} {Someone}\\b)"
        ),
        Tags = EnglishTags.All,
    };
}
