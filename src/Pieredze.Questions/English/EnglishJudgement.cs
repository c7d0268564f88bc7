namespace Pieredze.Questions;

/// <summary>Judging the person, their views or their way of life.</summary>
internal static class EnglishJudgement
{
    // Somebody's own feeling about themselves is told back, not judged.
    private const string ToldBack =
        @"\b(felt|feel|feels|feeling|afraid|fear|worry|worried|sounds?|seems?|must have been|you (said|say|called|described)|calling yourself|i was|i am|i'm)\b";

    public static readonly IReadOnlyList<Pattern> Patterns =
    [
        Of(
            "why-failing",
            @"\bwhy (didn't|haven't|hadn't|can't|couldn't|won't|aren't|weren't|did you not|have you not|can you not|do you never|don't you (ever|care|listen|understand|see|get|know|want)|did you let) ?(you\b)?",
            "Why haven't you told them yet?",
            "Why is telling them so important to you?"
        ),
        Of(
            "why-accusing",
            @"\bwhy (do|are|did|must|would|have) you ((being|always|constantly|insist|keep|even|bother|so|such|ever|refuse|have to)\b|make (everything|such|it|things)\b)",
            "Why do you insist on doing it alone?",
            "Why do you value doing it alone?",
            except: @"\bkeep$",
            unless: @"\bso (interested|drawn|keen|proud|passionate|excited|happy)\b"
        ),
        Of(
            "why-keep",
            @"\bwhy do you keep [a-z]+ing\b|\bwhy (are|were|did|have) you ([a-z]+ ){1,4}again$",
            "Why do you keep making this mistake?",
            "Why do you keep a diary?"
        ),
        Of(
            "how-could-you",
            @"\bhow (could|can) you ((possibly|even|ever|just|still) [a-z]+|forget|say (that|this|such|it)|do (that|this|such|it)|justify|be so|miss|overlook|ignore|expect (me|us|them)|not (see|know|notice|tell|have)|let (that|this|it|them|him|her|us|me|yourself|someone|people|anyone)|leave (it|them|him|her|the team|without|so)|think (it|this|that|you)|believe (that|this)|fail|allow (this|that|it)|treat|be late)\b",
            "How could you leave it so late?",
            "How could you leave more room for others?"
        ),
        Of(
            "what-were-you-thinking",
            @"\bwhat ((on earth|the hell|exactly) )?(were|are) you (even )?thinking( (about|of|in|at|as))?",
            "What on earth were you thinking?",
            "What were you thinking about on the way here?",
            except: " (about|of|in|at|as)$"
        ),
        Of(
            "what-is-wrong-with-you",
            @"\bwhat (possessed you|is wrong with you|'s wrong with you|made you so)|\bwhat's (wrong|the matter) with you|\bwho do you think you are\b|\bwhat (kind|sort) of (a )?(manager|leader|person|colleague|professional|mentor|parent) (does|would|are|do)\b|\bdon't you (even )?(care|have any)\b",
            "What's wrong with you lately?",
            "What is wrong with the process?"
        ),
        Of(
            "you-always",
            @"\byou('re| are)? (just |simply )?(always|constantly|forever|invariably|keep|never stop)( [a-z]+)?? (leav|forget|complain|interrupt|mak(e|ing) (excuses|everything|a (mess|fuss)|things|mistakes|it about)|blam|avoid|giv(e|ing) up|postpon|put(ting)? (things |it |everything )?off|late\b|run(ning)? late|miss|los(e|ing)|overreact|exaggerat|argu|ruin|break(ing)?|spoil|critici|dominat|rush|quit|ignor|find(ing)? (an )?(excuse|fault)|has? to\b|have to have|tak(e|ing) over|whin|moan|mess|do(ing)? (this|that)\b|get(ting)? (it|this|that|things) wrong|expect (others|everyone)|procrastinat|talk(ing)? over|hid(e|ing) behind|want(ing)? to be right|think(ing)? (only )?(of|about) yourself|lett?(ing)? )",
            "You always complain about the others.",
            "You always find time for your team."
        ),
        Of(
            "you-never",
            @"\byou never [a-z]+",
            "You never ask for feedback.",
            "You never gave up on them.",
            except: @"\b(gave|give|stopped|lost|lose|quit|doubted|backed|wavered|said|told|imagined|knew|thought|expected|felt|wanted|had|got|let|saw|mentioned|complain|complained|need|must|should|know)$",
            unless: ToldBack
        ),
        Of(
            "judging-words",
            @"\b(naive|naïve|lazy|laziness|irresponsibl[ey]|stupid(ly|ity)?|foolish(ly)?|childish(ly)?|immature|unprofessional(ly)?|selfish(ly)?|careless(ly)?|sloppy|ridiculous(ly)?|pathetic|incompetent|arrogant(ly)?|arrogance|silly|idiotic|dumb|shameful|disgraceful|inexcusable|unacceptable|cowardly|reckless(ly)?|thoughtless(ly)?|ungrateful|useless|ignorant|narrow-minded|mediocre|amateurish|half-hearted|hysterical|short-sighted|petty|absurd|nonsense|rubbish|clueless|nonsensical|self-centred|spineless|laughable|insane|shallow|weak-willed)\b",
            "Leaving without a word was childish.",
            "You said that you felt naive at the time.",
            unless: ToldBack
        ),
        Of(
            "you-are-too",
            @"\b(you|your|you're)\b.* (too|so|overly|such) (much )?(sensitive|slow|soft|emotional|negative|passive|weak|stubborn|proud|ambitious|quiet|shy|young|old|inexperienced|difficult|defensive|dramatic|impatient|timid|demanding|fussy|complicated|impulsive|disorgani[sz]ed|touchy|nervous|rigid|blunt|bossy|picky|easily offended|insecure|trusting|idealistic|aggressive|harsh|cold|nice)\b",
            "You are much too proud to ask.",
            "You said you felt too shy to ask.",
            unless: ToldBack
        ),
        Of(
            "you-are-a",
            @"\byou('re| are| were)( (just|simply|clearly|really|always|being|such|completely|totally|quite|nothing but|rather|very|so))* ((an? |the )([a-z]+ )?(failure|coward|quitter|problem|disappointment|loser|mess|idiot|fool|child|baby|liar|control freak|drama queen|snob|hypocrite|disgrace|pushover|burden|perfectionist|pessimist)|(unreliable|disorgani[sz]ed|impossible|wrong|rude|dishonest|disloyal|cynical|obsessed|to blame|stubborn|negative|difficult|unreasonable|unrealistic|paranoid|spoil(t|ed)|unfit|weak|bossy|conceited|undisciplined|unorgani[sz]ed))\b",
            "You are simply unreliable.",
            "You were afraid that you are a burden.",
            Form.Statement,
            unless: ToldBack
        ),
        Of(
            "group-you-belong-to",
            @"\bat your age\b|\b(people|someone|somebody|women|men|girls|boys|those|anyone|types) like you( to| for)?\b|\bfor (a|someone of) (woman|girl|man|your (age|generation|background))\b|\byour (generation|kind|sort)\b",
            "Someone like you should not lead a team.",
            "What do people like you to do more of?",
            except: " (to|for)$"
        ),
        Of(
            "known-better",
            @"\b(known?|knew) better( than)?\b|\bwrong way to\b|\bno way to (live|behave|treat|speak|run|lead|work)\b|\bnot how (an? )?(adults?|grown-ups?|professionals?|decent|normal|people)\b",
            "You should have known better.",
            "How did you get to know them?",
            unless: @"\bget to know\b"
        ),
        Of(
            "excuse",
            @"\b(poor|lame|weak|bad|feeble|no|just|another|cheap|convenient|making|make|made|full of) (an |another )?(excuses?)\b",
            "That is just an excuse.",
            "Please excuse my being late."
        ),
        Of(
            "you-clearly-do-not",
            @"\byou (clearly|obviously|evidently|apparently) (don't|do not|didn't|haven't|can't|cannot|aren't|lack|have no|never|think you)|\byou (simply|just|really|still) (don't|do not|can't|cannot) (care|get it|understand|try|listen|belong|think|have)\b",
            "You just don't listen.",
            "You clearly care about this.",
            Form.Statement,
            unless: ToldBack
        ),
        Of(
            "a-real-professional",
            @"\b(a|any|every|no) (real|true|proper|serious|good|decent|responsible|mature|grown|competent|normal|reasonable|sensible|sane|self-respecting) ([a-z]+ )?[a-z]+ (would|wouldn't|does|doesn't|do|never|always|knows|could)\b|\b(anyone|anybody|everyone) (else |with (any |half a )?[a-z]+ )(would|could|can|knows|manages)\b|\bnobody (normal|sane|serious|else) (would|does|has)\b",
            "Any sensible manager would say no.",
            "A good leader helped me once.",
            Form.Statement
        ),
        Of(
            "blame",
            @"\byourself to blame\b|\b(no one|nobody) (else )?to blame\b|\b(it's|it is|that's|that is|this is|was) (all |entirely |really |only |largely )?your (own )?(fault|doing)\b|\byour own fault\b|\b(brought|bring) (this|it|that) on yourself\b|\bshame on you\b|\bashamed of yourself\b|\byou should be ashamed\b|\byou('ve| have)? (ruined|wasted|spoiled|spoilt|messed up|screwed up|blown|botched)\b|\byou('ve| have)? let (me|us|everyone|everybody|the team|the whole team|people|them) down\b|\byou('ve| have)?( just| only| always| again)? (made|make) (a|such a|a complete|a total|another) (mess|fool|disaster|hash|shambles)\b",
            "You brought this on yourself.",
            "You felt you had let the team down.",
            unless: ToldBack
        ),
        Of(
            "disappointed-in-you",
            @"\bdisappointed (in|by|with) you\b|\b(expected|expect|hoped for) (so much |much |far )?(more|better) (of|from) (you\b|(somebody|someone|a [a-z]+|people) (with|of|like|in) your?\b)|\bi thought you were (better|smarter|more|stronger)\b|\btypical of you\b|\b(that's|that is|this is|how|so) (so )?typical\b|\bas usual, you\b|\byou('ll| will) never (be|make|become|amount|succeed|manage|get|learn|change)\b|\byou('re| are)( just| simply| clearly| really)? not (cut out|[a-z]+ material|good enough|fit|up to|capable|suited|made for|ready for anything)\b",
            "I expected better of you.",
            "You were disappointed in the outcome.",
            unless: ToldBack
        ),
        Of(
            "your-way-is-the-problem",
            @"\byour ([a-z]+ )?(lifestyle|attitude|character|personality|upbringing|background|way of (life|living|thinking|working)|behaviou?r|choices?|temper|ego|mindset|beliefs?|opinions?|views?|work ethic|approach|style|habits?|ambition|values|family|decisions?|private life)( of [a-z]+)? (is|are|was|were|has|have|makes?|keeps?|leaves?) ([a-z]+ ){0,4}(problem|reason|cause|fault|to blame|wrong|unacceptable|poor|bad|terrible|joke|disgrace|mess|nonsense|appalling|strange|odd|weird|not (ok|okay|normal|healthy|acceptable|right|serious)|unhealthy|outdated|old-fashioned|embarrassing|caused|held you back|holding you back|let you down|sick|to be desired)\b",
            "Your attitude is the real problem here.",
            "Your approach was new to them.",
            Form.Statement
        ),
        Of(
            "you-lack",
            @"\byou (understand|know) (nothing|so little) (about|of)\b|\byou (just |simply |clearly |obviously |really |seem to )?(lack|have no|have not got|haven't got|don't have|do not have) (the |any |enough |an ounce of |a shred of )?([a-z]+ )?(discipline|ambition|backbone|willpower|talent|drive|character|patience|commitment|what it takes|clue|idea|sense|respect|manners|guts|courage|brains?|stomach|loyalty|empathy|self-control|self-discipline|initiative|integrity|imagination|spine|shame|maturity)\b",
            "You have no discipline.",
            "You don't have an appointment today.",
            Form.Statement,
            unless: ToldBack
        ),
        Of(
            "a-bad-decision",
            @"\b(that's|that is|that was|this is|this was|it's|it is|it was|what) ((just|simply|really|such|rather|quite|pretty|frankly|honestly|very|extremely|a|an|not) )*(bad|terrible|awful|poor|dreadful|wrong|crazy|weird|sad|appalling|lousy|weak|inappropriate|right|good enough|very (clever|smart|mature|professional))( [a-z]+)? ?(decision|choice|idea|attitude|behaviou?r|performance|job|work|excuse|move|mistake|judgement|thing to do|thing to say|of you)\b",
            "That was a terrible choice.",
            "That was a hard decision.",
            Form.Statement
        ),
    ];

    private static Pattern Of(
        string name,
        string when,
        string example,
        string counterExample,
        Form form = Form.Any,
        string? except = null,
        string? unless = null
    ) => new(Kind.Judgemental, name, when, example, counterExample, form, except, unless);
}
