using static Pieredze.Questions.EnglishValence;

namespace Pieredze.Questions;

/// <summary>Questions that accuse: they ask, and have judged already.</summary>
internal static class EnglishAccusations
{
    private const string Interest =
        @"\bso (interested|drawn|keen|proud|passionate|excited|happy|fond|committed|confident)\b";

    public static readonly IReadOnlyList<Pattern> Patterns =
    [
        Of(
            "why-failing",
            @"\bwhy (didn't|haven't|hadn't|can't|couldn't|won't|aren't|weren't|did you not|have you not|can you not|are you not|were you not|will you not|could you not|do you never|did you never|have you never|don't you (ever|even|care|listen|understand|see|get|know|want)|did you let) ?(you\b)?",
            "Why haven't you told them yet?",
            "Why is telling them so important to you?",
            except: "^why (didn't|haven't|hadn't|can't|couldn't|won't|aren't|weren't) $",
            unless: @"\bwhy (didn't|haven't|hadn't|can't|couldn't|won't|aren't|weren't) (we|they|he|she|it|the|i)\b"
        ),
        Of(
            "why-accusing",
            @"\bwhy (do|are|did|must|would|have|were) you ((being|always|constantly|insist|keep|even|bother|so|such|ever|refuse|have to|never|still|only|just|suddenly|making|wasting|ruining|blaming|complaining|ignoring|avoiding|acting|behaving|treat|waste|ignore|avoid|complain|interrupt|blame|hide|shout|lie|give up|leave (it|everything|things|your)|react (so|like)|take (everything|things|so)|need to (control|have)|do (that|this|such|so|a thing)|say (that|this|such)|act|behave|wait so|ruin|waste|overreact|turn up late|come (in )?late|find it so hard|care so little|let (people|everyone|them|him|her|yourself))\b|make (everything|such|it|things)\b|think you('re| are)? (better|above|so|can|always))",
            "Why do you insist on doing it alone?",
            "Why do you value doing it alone?",
            except: @"\bkeep$|\bstill$",
            unless: Interest
        ),
        Of(
            "why-keep",
            @"\bwhy do you keep [a-z]+ing\b|\bwhy (are|were|did|have) you ([a-z]+ ){1,4}again$|\bwhy (on earth|in the world|the hell|the heck|in heaven's name) (did|do|would|are|have|were|don't|didn't|haven't) you\b",
            "Why do you keep making this mistake?",
            "Why do you keep a diary?",
            unless: @"\bcoming back\b"
        ),
        Of(
            "how-could-you",
            @"\bhow (could|can|did) (you|anyone|anybody|someone|somebody) ((possibly|even|ever|just|still) [a-z]+|forget|say (that|this|such|it)|do (that|this|such|it)|justify|be so|miss|overlook|ignore|expect (me|us|them)|not (see|know|notice|tell|have|realise|realize)|let (that|this|it|them|him|her|us|me|yourself|someone|people|anyone|(your|the|our) [a-z]+ (down|suffer|fail|wait))|leave (it|them|him|her|the team|without|so)|think (it|this|that|you)|believe (that|this)|fail (to|so|at|again|such)|allow (this|that|it)|treat|be late|lose (it|the|your|track|sight|them|that|control)|break (it|your|the)|ruin|waste|drop the|abandon|betray|go behind|lie|spend so|sleep through|live (with yourself|like)|work like|stand (it|yourself)|sleep at night|make such|mess)\b|\bhow could you [^,]*like (that|this)$|\bhow dare you\b|\bhow many times (do|must|have|did|will) (i|we)\b|\bhow (stupid|naive|naïve|lazy|selfish|blind|irresponsible|arrogant|careless) (can|could|do|are|must)\b|\bhow (much longer|long) (do|will|must|are) (we|i|they|you going to (waste|keep|ignore|hide|complain))\b",
            "How could you leave it so late?",
            "How could you leave more room for others?",
            except: @"\bhow did (you|anyone|anybody|someone|somebody) (even|ever|just|still|possibly) [a-z]+$",
            unless: @"\bhow can (you|anyone|someone) (still|just|even) (help|support|enjoy|make|keep|find)\b"
        ),
        Of(
            "what-were-you-thinking",
            @"\bwhat ((on earth|the hell|the heck|exactly|in the world) )?(were|are) you (even )?thinking( (about|of|in|at|as))?|\bwhat (on earth|the hell|the heck|in the world|in heaven's name)\b|\bwhat did you (think would happen|expect)$",
            "What on earth were you thinking?",
            "What were you thinking about on the way here?",
            except: "you thinking (about|of|in|at|as)$"
        ),
        Of(
            "what-is-wrong-with-you",
            @"\bwhat (possessed you|is wrong with you|'s wrong with you|is the matter with you|gives you the right|gave you the right|makes you so special|made you so (stupid|careless|rude|late))|\bwhat's (wrong|the matter|your problem|your excuse) ?(with you|this time)?|\bwho do you think you are\b|\bwho (asked|told|allowed|gave) you (to|for|the right|permission)\b|\bwhat (kind|sort) of (a |an )?([a-z]+ )?(manager|leader|person|colleague|professional|mentor|parent|mother|father|teacher|nurse|doctor|boss|man|woman|adult|example) (does|doesn't|would|wouldn't|are you|do you think|can't|leaves|works|forgets|lets|behaves|[a-z]+s)\b|\bdon't you (even )?(care|have any)\b|\bhave you (no|lost your|gone)\b|\bwhose fault\b|\bsince when (do|are|did|have|can|were) you\b",
            "What's wrong with you lately?",
            "What is wrong with the process?",
            except: @"\bwhat's (wrong|the matter) $|what's wrong with $",
            unless: @"^what's wrong( here)?$|\bwhat (kind|sort) of [a-z ]+ do you (want|hope|wish|aim|like|need)"
        ),
        Of(
            "do-you-ever",
            $@"\b(do|did|have|can|could|will) you (ever|even|actually) (think before|thought before|listen|stop|finish|do anything|know|care|read|understand|realise|realize|grow|learn|be on time|say thank|help|heard of|hear|notice|check|prepare|get anything)\b|\b(are|were) you (really |just |actually |even |always |seriously )?(that |this |so |a bit |completely |totally )*(blind|deaf|kidding|out of your mind|mad|crazy|joking|drunk|asleep|{Harsh})\b|\bis (that|this) (really )?(all you|the best you|how you (treat|talk|speak|behave)|what you call)\b|\b(when|if) (will|are) you (finally |ever )?((going to )?(grow|learn|learn|start (acting|behaving|taking|working|doing your|listening)|stop|wake up|take (some )?responsibility|understand|listen|pull))\b|\bis (it|that) too much to ask\b|\bwhere('s| is| are| was) your (conscience|manners|pride|common sense|sense of [a-z]+|ambition|self-respect|loyalty|brain|brains|head|professionalism|backbone)\b|\bhaven't you (learned|learnt) (anything|a thing)\b|\bcan't you (do anything|even|ever|get anything)\b|\bmust you (always|really)?\b|\bwhy (can't|must) you\b",
            "Do you ever think before you speak?",
            "Do you ever think of the old team?"
        ),
        Of(
            "harsh-questions",
            $@"\b(you|your|you're|yourself)\b.* (so |such |such a |that |this |really |being |be |a |an |the )+{Harsh}\b|\b(such|so|that|this) (a |an )?{Harsh} [a-z]+\b|\bwhy (are|were|would) you (so |being |that |such a |always )*({Trait}|{Excess})\b",
            "What made you write such a silly thing?",
            "What would a silly question sound like?",
            unless: EnglishJudgement.ToldBack
        ),
    ];

    private static Pattern Of(
        string name,
        string when,
        string example,
        string counterExample,
        string? except = null,
        string? unless = null
    ) => new(Kind.Judgemental, name, when, example, counterExample, Form.Question, except, unless);
}
