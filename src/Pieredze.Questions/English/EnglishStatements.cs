using static Pieredze.Questions.EnglishWords;

namespace Pieredze.Questions;

/// <summary>Statements: saying back what was heard, or telling what to do.</summary>
internal static class EnglishStatements
{
    private const string Gently =
        "((please|just|simply|first|firstly|then|now|next|always|never|today|tomorrow|tonight|for now|also|instead|honestly|listen|okay|do|at least|from now on|either way|next time|this week|quickly|go and|go ahead and|to begin with|above all|in that case|for a start|once more|again|secondly|finally|meanwhile|personally|whatever happens),? )*";

    private const string NotAdvice =
        " (is|was|has|had|were|are|will|would|can|went|seems|seemed|came|comes|gave|gives|takes|took|matters|mattered|makes|made|needs|means|meant|feels|felt|of|and i|helped|helps|you (soon|on|tomorrow)|to you|i|you)$";

    public static readonly IReadOnlyList<Pattern> Patterns =
    [
        new(
            Kind.Reflection,
            "saying-back",
            @"^((it|this|that) (sounds|seems|looks|feels|must|may|might|was|took|shows)|(sounds|seems|looks) (like|as)|i (can |could |also )?(hear|notice|noticed|see|saw|sense|sensed|heard|understand|appreciate|admire|remember|value)|i'm (hearing|sensing|noticing|glad|impressed|struck|grateful|happy|proud)|you (seem|seemed|said|say|mentioned|told|sound|sounded|feel|felt|look|looked)|you('re| are) (saying|feeling|telling)|if i (understand|understood|hear|heard|have|got)|what i('m| am)? hear|on (the )?one hand|thanks?|well done|congratulations|there('s| is| was)|let me (see if|check|sum|summari)|to sum|in other words|last time|part of you|one part of you)\b|\bpart of you\b",
            "It sounds as if you must choose.",
            "You should choose.",
            Form.Statement,
            unless: $@"\b(but|so|and|that|therefore) {Softly}you {Softly}(should|need to|must|ought|had better|'d better|have to)\b.*|^(it|that|this) (is|was|would be|might be|may be|seems|looks) (better|best|wise)|^i (understand|see|hear you|appreciate [a-z]+),? but"
        ),
        new(
            Kind.Reflection,
            "heard-duty",
            @"^(it|this|that) (sounds|seems|looks|feels|must)\b|^(sounds|seems|looks) (like|as)|^you (feel|felt|said|say|seem|mentioned)\b|^i (hear|sense|notice|noticed|heard)( that)? you\b",
            "You feel that you have to choose.",
            "You have to choose.",
            Form.Statement,
            unless: $@"\bbut {Softly}you {Softly}(should|need to|must|ought|have to)\b"
        ),
        Of(
            "duty",
            $@"\b(you|we)('d|'ll|'ve|'re| would| will| are)? ?{Softly}((should|must|ought to|needs? to|have to|have got to|got to|gotta|had better|better|might want to|may want to|going to want|supposed to|shouldn't|mustn't|cannot afford|can't afford|need a|do well to|be (better off|wise|well advised|wiser)|owe it to)\b)|\b(one|everyone|everybody|people) (must|should|ought to|has to|needs to)\b",
            "You really ought to rest.",
            "You had a rest."
        ),
        Of(
            "you-could",
            $@"\byou (could|can|might) {Softly}(try|start|always|just|simply|ask|talk|go|use|write|send|call|consider|take|speak|offer|make|propose|apply|begin|join|look|invite|arrange|set|move|read)\b",
            "You could try a shorter talk.",
            "You could see it in their faces."
        ),
        Of(
            "what-to-do-is",
            @"\bwhat (you|i'd|i would) (want|need|have|ought|should|do)( to do)?( now| first| next| here)? is\b|\ball you (need|have) to do\b|\bthe (best|first|right|smart|only|wisest|next|easiest|main|most important|safest|simplest|obvious) (thing|way|step|move|option|approach|choice|priority|course|solution)( [a-z]+){0,4} (is|would be|will be|here is)\b|\bthe (key|trick|answer|solution|point) is to\b|\byour (next|first) step (is|should|must)\b",
            "The first thing to do is to rest.",
            "The first thing you noticed was the silence."
        ),
        Of(
            "in-your-place",
            @"\bif i (were|was) (you|in your)\b|\b(were i you|in your (place|shoes|position|situation))\b",
            "In your place I would wait.",
            "I can see your place from here."
        ),
        Of(
            "my-advice",
            $@"\bmy ([a-z]+ )?(advice|suggestion|recommendation|tip|recipe)\b|\bi(('d| would|'ll|'m| am| can)( only)?)? ?{Softly}(suggest|recommend|advise|urge|propose|insist|encourage you|want you to|expect you to|need you to|suggesting|recommending|advising|like you to)\b|\bi(('d| would)?) ?(think|believe|feel|say)( that)? you {Softly}(should|need|must|ought|have)\b",
            "I would advise you to wait.",
            "You took their advice."
        ),
        Of(
            "i-would",
            $@"\bi('d| would| wouldn't) {Softly}(not )?{Doing}\b",
            "I'd ask for more time.",
            "I'd like that.",
            except: " (be|have|agree|know|see|say|help)$"
        ),
        Of(
            "it-is-better",
            @"\bit('s| is|'d be| would be| might be| may be|'ll be)( [a-z]+)? ?(better|best|wise|wiser|smart|smarter|sensible|advisable|a good idea|good|important|essential|necessary|crucial|vital|worth|time|high time|about time)( [a-z]+)?? ?(to [a-z]+|that you|if you|for you to|you|[a-z]+ing)\b|\b(time|better|best) to [a-z]+|\b(no need to|there's no point|no point in)\b",
            "It would be wise to wait.",
            "It is important to you.",
            except: @"\bto (you|me|us|them|him|her|the|your|hear)$"
        ),
        Of(
            "do-not",
            $@"^{Gently}(don't|do not|never|make sure|be sure|be|no more)\b( [a-z]+)?|[,;:–—] ?(please |just |simply |then )*(don't|do not|never|make sure)( [a-z]+)?",
            "Don't sign anything yet.",
            "I don't know yet.",
            except: "^never (was|had|did|have|in|before|has)|(don't|do not) (you|we|they|i)$"
        ),
        Of(
            "imperative",
            $@"^{Gently}{Doing}\b( [a-z]+)?",
            "Write to her and wait.",
            "Work was hard this week.",
            except: NotAdvice
        ),
        Of(
            "imperative-after-clause",
            $@"^(if|when|whatever|before|after|once|whenever|next time|in the|as soon as|until|unless|to|for|on|at|from|by|with|instead of)\b[^,]*, (please |just |simply |then |always |never |first )*{Doing}\b( [a-z]+)?",
            "Before you sign, read it twice.",
            "Before you signed, work was hard.",
            except: NotAdvice
        ),
        Of(
            "imperative-after-mark",
            $@"[;:–—] ?(please |just |simply |then |always |never |first )*{Doing}\b( [a-z]+)?",
            "One thing: write to her.",
            "One thing: work was hard.",
            except: @"^.{0,2}(work|help|trust|change) (is|was|has|had|takes|came|comes|of)$"
        ),
    ];

    private static Pattern Of(string name, string when, string example, string counterExample, string? except = null) =>
        new(Kind.Directive, name, when, example, counterExample, Form.Statement, except);
}
