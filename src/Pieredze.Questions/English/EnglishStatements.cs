using static Pieredze.Questions.EnglishWords;

namespace Pieredze.Questions;

/// <summary>Statements: saying back what was heard, or telling what to do.</summary>
internal static class EnglishStatements
{
    private const string Gently =
        "((please|just|simply|first|firstly|then|now|next|always|never|today|tomorrow|tonight|for now|also|instead|honestly|listen|okay|do|at least|from now on|either way|next time|this week|quickly|go and|go ahead and|to begin with|above all|in that case|for a start|once more|again|secondly|finally|meanwhile|personally|whatever happens),? )*";

    private const string NotAdvice =
        " (is|was|has|had|were|are|will|would|can|went|seems|seemed|came|comes|gave|gives|takes|took|matters|mattered|makes|made|needs|means|meant|feels|felt|of|and i|helped|helps|you (soon|on|tomorrow)|to you|i|you)$";

    // Words that may stand before an article or a pronoun and are no verbs.
    private static readonly string NotVerbs = Words.OneOf(
        """
        isnt, arent, wasnt, werent, thats, whats, hows, its, youre, theyre, theres, heres, wheres, whos, dont, didnt
        doesnt, cant, couldnt, wont, wouldnt, shouldnt, hasnt, havent, hadnt, ive, youve, weve, im
        what, how, why, who, whom, whose, when, where, which, that, this, these, those, such, quite, rather, half, all
        both, not, only, just, even, once, like, behind, despite, during, with, without, within, from, for, since, until
        till, before, after, about, above, across, against, along, among, around, beside, besides, between, beyond, near
        inside, outside, into, onto, over, under, through, throughout, toward, towards, upon, unlike, than, then, and
        but, nor, yet, though, although, because, while, whereas, whether, unless, plus, minus, per, via, you, she, they
        his, her, our, their, its, ours, mine, yours, today, tomorrow, yesterday, tonight, now, here, there, maybe
        perhaps, sometimes, often, always, never, seldom, almost, nearly, still, already, soon, again, instead, indeed
        many, much, most, more, few, several, every, each, any, some, none, nobody, everybody, somebody, anyone, everyone
        someone, nothing, everything, something, anything, one, two, three, four, five, ten, twice, good, great, nice
        well, sorry, thanks, yes, yeah, okay, right, sure, was, were, are, has, had, have, did, does, been, could, would
        should, might, will, can, may, must, shall, made, gave, took, got, went, came, said, told, saw, felt, kept, left
        let, found, built, lost, won, chose, stood, held, brought, thought, knew, got, rough, tough, hard, hence, thus
        also, too, worth, part, lots, plenty, enough, either, neither, back, off, out, down, next, last, first, second
        other, another, same, little, less, least, least of, best, better, worse, glad, happy, proud, sad, work, success
        experience, people, men, women, life, time, home, school, nurses, teachers, parents, children, pupils, patients
        """
    );

    public static readonly IReadOnlyList<Pattern> Patterns =
    [
        new(
            Kind.Reflection,
            "saying-back",
            @"^((it|this|that) (sounds|seems|looks|feels|must|may|might|was|took|shows)|(sounds|seems|looks) (like|as)|i (can |could |also )?(hear|notice|noticed|see|saw|sense|sensed|heard|understand|appreciate|admire|remember|value)|i'm (hearing|sensing|noticing|glad|impressed|struck|grateful|happy|proud)|you (seem|seemed|said|say|mentioned|told|sound|sounded|feel|felt|look|looked)|you('re| are) (saying|feeling|telling)|if i (understand|understood|hear|heard|have|got)|what i('m| am)? hear|on (the )?one hand|thanks?|well done|congratulations|there('s| is| was)|let me (see if|check|sum|summari)|to sum|in other words|last time|part of you|one part of you)\b|\bpart of you\b",
            "It sounds as if you must choose.",
            "You should choose.",
            Form.Statement,
            unless: $@"\b(but|so|and|that|therefore) {Softly}you {Softly}(should|need to|must|ought|had better|'d better|have to)\b.*|^(it|that|this) (is|was|would be|might be|may be|seems|looks) (better|best|wise)|^i (understand|see|hear you|appreciate [a-z]+),? but|^there('s| is) no (point|use|sense)|^there('s| is) (only )?one (thing|way)|^i see (no|little) (point|reason|sense)|^(that|this|it) (must|may|might) (stop|end|be (done|finished|sent|signed|fixed|changed))|^thanks?,? but"
        ),
        new(
            Kind.Reflection,
            "encouragement",
            @"^((please|just|now) )*(take (your time|all the time|as long as)|keep (it up|going|up the good)|go on$|go ahead$|hang in there|good luck|have a (good|nice|great|lovely|safe)|no (need to|rush|hurry)|don't (worry|hurry|rush)( about (it|that)|,|$)|there's no (rush|hurry|need to (rush|hurry|decide now))|be proud|be gentle with|be kind to yourself|enjoy\b|welcome|let me (see|check|sum|say back|play back|repeat|try to|make sure|just (check|see|sum|say))|let's (pause|take a (break|moment)|stay with|come back)|get well|rest assured|count on me|see you|bless you|cheers|you (should|can|may|must) (really |also |rightly )*be (very |so |really )*(proud|pleased|happy|glad)|all the best|fair enough|never mind|bear with me|trust me)",
            "Take your time.",
            "Take a holiday.",
            Form.Statement
        ),
        new(
            Kind.Reflection,
            "heard-duty",
            @"^you('re| are|'ve been| also| still)* (think|thought|believe|believed|wonder|wondering|ask|asking|fear|afraid|worried|worry|told|guess|know|unsure|not sure)( yourself)?( that| if| whether| why)?,? (you|it|they|he|she)\b|\b(whether|if|how [a-z]+|why) you (should|must|ought|need|have)\b|^(it|this|that) (sounds|seems|looks|feels|must)\b|^(sounds|seems|looks) (like|as)|^you (feel|felt|said|say|seem|mentioned)\b|^i (hear|sense|notice|noticed|heard)( that)? you\b",
            "You feel that you have to choose.",
            "You have to choose.",
            Form.Statement,
            unless: $@"\bbut {Softly}you {Softly}(should|need to|must|ought|have to)\b"
        ),
        Of(
            "duty",
            $@"\b(you|we)('d|'ll|'ve|'re| would| will| are)? ?{Softly}((should|must|ought to|needs? to|have to|have got to|got to|gotta|had better|better|might want to|may want to|going to want|supposed to|shouldn't|mustn't|cannot afford|can't afford|need a|do well to|be (better off|wise|well advised|wiser)|owe it to)\b)|\b(one|everyone|everybody|people|someone|somebody) (must|should|ought to|has to|needs to)\b|\b(this|that|it|the [a-z]+) {Softly}(has to|needs to|ought to|mustn't|shouldn't) (be|change|stop|end|go|happen)\b|\bi('d| would) like to see you\b|^(better|best) (to )?(not )?{Doing}\b",
            "You really ought to rest.",
            "You had a rest.",
            unless: @"\byou (really )?need an? (break|rest|pause|moment|friend|hug|win|holiday|little time)\b[^,]*(, and|, but)"
        ),
        Of(
            "you-want-to",
            $@"\byou('ll|'d| will| would| may| might)? {Softly}want to (be (careful|sure|clear|firm|quick|prepared|on time|ready|strict|brief)|make sure|check|watch|avoid|start|keep|remember|ask|look at|think about|tell|speak|talk|write|get|have|take|put)\b|\byou (can't|cannot|don't|mustn't|must not|are not|aren't) (go on|carry on|keep|allow|let|want to (be|do|miss|lose|wait|end)|get to|just|simply|ever|expect|wait|have to|need to|afford|supposed)\b|\b(i|we|they) (need|expect|want|would like|'d like) you to\b|\byou (are|'re) (to|not to|required to|expected to|advised to|better off|going to have to|gonna have to|obliged to|supposed to)\b|\byou (will|'ll) (need|have|want) to\b|\b(no|zero) (phones|excuses|exceptions|more [a-z]+),? (please|from now on)?$",
            "You want to be careful with him.",
            "You want to be a nurse."
        ),
        Of(
            "you-could",
            $@"\byou (could|can|might) {Softly}(try|start|always|just|simply|ask|talk|go|use|write|send|call|consider|take|speak|offer|make|propose|apply|begin|join|look|invite|arrange|set|move|read|sign|book|check|visit|contact|suggest|tell|do|stop|let|give|put|add|work on|delegate|practi[sc]e|prepare|agree|pair|shadow|split|swap|ring|phone|email|drop|show)\b",
            "You could try a shorter talk.",
            "You could see it in their faces.",
            unless: @"\byou (can|could|may) (always )?(call|ask|write to|talk to|come to|count on|rely on|reach|ring|turn to) me\b"
        ),
        Of(
            "what-to-do-is",
            @"\bwhat (you|i'd|i would) (want|need|have|ought|should|do)( to do)?( now| first| next| here)? is\b|\ball you (need|have) to do\b|\bthe (best|first|right|smart|only|wisest|next|easiest|main|most important|safest|simplest|obvious) (thing|way|step|move|option|approach|choice|priority|course|solution)( [a-z]+){0,4} (is|would be|will be|here is)\b|\bthe (key|trick|answer|solution|point) is to\b|\byour (next|first|best|only|main) (step|move|bet|option|chance|task|job|priority)( [a-z]+){0,2} (is|should|must|would be|will be)\b|\b(a|one|another) (good|better|nice|smart|useful|possible|simple|wise|great) (idea|thing|step|option|solution|approach|move|way)( [a-z]+){0,4} (would be|is|might be|could be) to\b|\bthere('s| is) (only )?one (thing|way|solution)|\ball (it takes|you have to|you need) is\b|\bwhat (helps|works|you need) (most |best |here |now )?is (to|a|an|more|some)\b|\bthe (key|trick|answer|solution|point|secret|rule|thing)( here)? is\b",
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
            @"\bit('s| is|'d be| would be| might be| may be|'ll be)( [a-z]+)? ?(better|best|wise|wiser|smart|smarter|safer|easier|sensible|advisable|a good idea|good|important|essential|necessary|crucial|vital|worth|time|high time|about time|a mistake|up to you|your (job|task|duty|turn|responsibility)|no good|no use|pointless|useless)( [a-z]+)?? ?(not to [a-z]+|to [a-z]+|that you|if you|for you to|you|[a-z]+ing)\b|\b(time|better|best) to [a-z]+|\b(no need to|there('s| is) no (point|use|sense)|no point in|(see )?(little|no) (point|sense|use) (in|to))\b|\bit (wouldn't|won't) hurt (you )?to\b|\bit (pays|helps) to [a-z]+|\bit would help (to|if you)\b",
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
            except: NotAdvice,
            unless: "^let's\\b"
        ),
        Of(
            "imperative-unlisted",
            $@"^{Gently}[a-z]{{3,}}( (up|down|out|off|on|back|away|through|over|in))? (the|a|an|your|yourself|yourselves|them|him|her|it|me|us|this|these|those|every|each|some|any|one|two|three|less|more)\b",
            "Skim the report before lunch.",
            "Despite the noise you went on.",
            except: $"^{Gently}({NotVerbs}|[a-z]+(ing|ed|ly|ness|tion|ment|ity|ful|less|ous|est|ism))\\b"
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
            $@"[;:–—] ?(please |just |simply |then |always |never |first )*{Doing}\b( [a-z]+)?|^[a-z]{{2,12}}, (please |just |simply )?{Doing} (it|them|him|her|me|us|your|the|a|an|this|that|to|with|on|for|up|down|out)\b",
            "One thing: write to her.",
            "One thing: work was hard.",
            except: @"^.{0,2}(work|help|trust|change) (is|was|has|had|takes|came|comes|of)$"
        ),
    ];

    private static Pattern Of(
        string name,
        string when,
        string example,
        string counterExample,
        string? except = null,
        string? unless = null
    ) => new(Kind.Directive, name, when, example, counterExample, Form.Statement, except, unless);
}
