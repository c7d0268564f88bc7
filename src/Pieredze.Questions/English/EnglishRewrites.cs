using static Pieredze.Questions.Rewrite;

namespace Pieredze.Questions;

/// <summary>Open ways to ask in English; those that take up the words come first.</summary>
internal static class EnglishRewrites
{
    public static readonly IReadOnlyList<Rewrite> All =
    [
        When(
            Kind.Judgemental,
            "^(?<start>why (didn't|couldn't|haven't|did) you (not )?)[a-z]+ ",
            "What made it hard to …?"
        ),
        When(Kind.Judgemental, "^(?<start>why (can't|won't|don't) you( ever)? )[a-z]+ ", "What makes it hard to …?"),
        When(
            Kind.Judgemental,
            "^(you|your|why do you)\\b.*\\b(always|never|keep)\\b",
            "What tends to happen just before that?"
        ),
        Always(Kind.Judgemental, "What was going on for you at that moment?"),
        Always(Kind.Judgemental, "How do you see it, looking back?"),
        When(
            Kind.Directive,
            $"\\b(?<start>you {EnglishWords.Softly}(should|must|ought to|need to|have to|had better|'d better|might want to|could) {EnglishWords.Softly}){EnglishWords.Doing}\\b",
            "If you were to …, what might change?"
        ),
        When(
            Kind.Directive,
            $"^(?<start>((please|just|simply|first|then|now) |first, |then, |please, )*){EnglishWords.Doing} (a|an|the|your|it|them|him|her|this|that|these|those|to|with|for|at|on|in|about|up|down|out|more|less|some|one|two|three)\\b",
            "If you were to …, what might change?"
        ),
        Always(Kind.Directive, "What do you see as your next step?"),
        Always(Kind.Directive, "What have you already thought of doing?"),
        When(
            Kind.Leading,
            "^(?<start>have you ((ever|already|also|not) )?(thought (about|of)|considered|tried|looked into) (just |simply )?)([a-z]+ing|an?|the) ",
            "What would … change for you?"
        ),
        When(Kind.Leading, "^(?<start>(how|what) about )([a-z]+ing|an?|the) ", "What would … change for you?"),
        When(Kind.Leading, "\\b(sure|certain|really|seriously|honestly)\\b", "What gives you confidence in this?"),
        When(
            Kind.Leading,
            "\\b(try|tried|ask|maybe|perhaps|could|should|why (not|don't)|would it|better)\\b",
            "What options do you see?"
        ),
        Always(Kind.Leading, "How do you see it yourself?"),
        Always(Kind.Leading, "What options do you see?"),
        When(
            Kind.Closed,
            "^(?<start>(do|did) you (like|enjoy|love) )(the|your|it|this|that|working|being|[a-z]+ing)\\b[^,]*$",
            "What do you like about …?"
        ),
        When(
            Kind.Closed,
            "^(?<start>(are|were) you (happy|satisfied|content|comfortable|pleased|ok|okay) (with|about) )[^,]*$",
            "How do you feel about …?"
        ),
        When(
            Kind.Closed,
            "^(?<start>(did|does|has|will) )(the|your|it|this|that) ([a-z]+ ){0,2}?(help|change|work|go|start|affect)\\b[^,]*$",
            "How did …?"
        ),
        When(Kind.Closed, "^(do|did) you (agree|believe|think)\\b", "What do you think about it?"),
        When(
            Kind.Closed,
            "^(have|are|is|do|did|can|could|will|would|has|was|were)\\b",
            "What would you like to tell me about it?"
        ),
    ];
}
