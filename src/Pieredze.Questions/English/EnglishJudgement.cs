using static Pieredze.Questions.EnglishValence;

namespace Pieredze.Questions;

/// <summary>Statements that judge the person, their views or their way of life.</summary>
internal static class EnglishJudgement
{
    // Somebody's own feeling about themselves is told back, not judged.
    public const string ToldBack =
        @"\b(you (also |still |often |sometimes |may |might |must |must have )?(felt|feel|feeling|said|say|called|describe|described|worry|worried|fear|feared|told|mentioned|wonder|wondered|think (that|you|it)|thought|seem to feel)|(were|was|have been) told|(he|she|they|people|others) (said|say|think|thought|told|call|called|see|saw)|made you feel|afraid|fear|your (fear|worry)|(you're|you are|you were) (feeling|worried|saying|telling|wondering)|as (if|though) you|calling yourself|must have been|(hard|harsh|tough|strict) (on|with) yourself|(i was|i felt|i'm|i am|i've been)( [a-z]+)? [a-z]+( at| in| about| when| myself| too| and|$))";

    private const string Are =
        "('re| are| were|'ve been| have been|'re being| are being| were being| can be| sound| look)";

    private const string Very =
        "((just|simply|clearly|really|always|being|such|completely|totally|quite|rather|very|so|too|far|way|much|a bit|a little|kind of|pretty|plain|frankly|often|sometimes|still|only|nothing but|extremely|incredibly|unbelievably|acting|getting|becoming|a|an|the|plainly|obviously|downright|your|absolutely|utterly|generally|basically|honestly|always so|a real|a complete|a total|terribly|awfully) )*";

    public static readonly IReadOnlyList<Pattern> Patterns =
    [
        Of(
            "you-always",
            @"\byou('re| are| have)? (just |simply )?(always|constantly|forever|invariably|keep|never stop|continually|all the time)( [a-z]+)?? (leav|forget|complain|interrupt|mak(e|ing) (excuses|everything|a (mess|fuss)|things|mistakes|it about|the same)|blam|avoid|giv(e|ing) up|postpon|put(ting)? (things |it |everything )?off|late\b|run(ning)? late|miss|los(e|ing)|overreact|exaggerat|argu|ruin|break(ing)?|spoil|critici|dominat|rush|quit|ignor|hav(e|ing) (an|some|another|a new|the same|your) (excuse|reason)|find(ing)? (an |some )?(excuse|fault|reason)|has? to\b|have to have|tak(e|ing) over|whin|moan|mess|do(ing)? (this|that)\b|get(ting)? (it|this|that|things) wrong|expect (others|everyone|me|us)|procrastinat|talk(ing)? over|hid(e|ing) behind|want(ing)? to be right|think(ing)? (only )?(of|about) yourself|lett?(ing)? |know better|need(ing)? to (be|have) |say(ing)? you|play(ing)? |turn(ing)? up (late|unprepared)|the (last|same)|jump(ing)? to|see(ing)? (problems|the (worst|negative))|overthink|drag|push(ing)? (people|others|everyone)|disappoint|change your mind|cancel|put (your|yourself|work|money)|choose the easy|take the easy|twist|turn everything|bring everything|look down|talk down|use (people|others)|spoil)",
            "You always complain about the others.",
            "You always find time for your team."
        ),
        Of(
            "you-never",
            @"\byou('ve| have)? never [a-z]+",
            "You never ask for feedback.",
            "You never gave up on them.",
            Form.Statement,
            except: @"\b(gave|give|stopped|lost|lose|quit|doubted|backed|wavered|said|told|imagined|knew|thought|expected|felt|wanted|had|got|let|saw|mentioned|complain|complained|need|must|should|know|forgot|forget|wrote|met|spoke|left|abandoned|betrayed|complained|missed|ran|walked|hid|lied|turned|hurt|harmed|refused|failed|raised|once|really|quite|even|meant|planned|dreamed|dreamt)$",
            unless: ToldBack
        ),
        Of(
            "harsh-words",
            $@"\b{Harsh}\b",
            "Leaving without a word was childish.",
            "You said that you felt naive at the time.",
            Form.Statement,
            unless: ToldBack
        ),
        Of(
            "you-are-too",
            $@"\b(you|your|you're|you've)\b.* (too|so|overly|such) (much )?(damn |bloody )?{Excess}\b|\byou (give|lose|get|take|judge|react|trust|quit|talk|speak|complain|worry|fold|cave|snap|shout)( [a-z]+){{0,2}} too (easily|quickly|often|soon|fast|lightly)\b|\byou [a-z]+ (way |far )?too (much|many|often|fast|slowly|loud|loudly)\b|\byou take (things|everything|it|this|criticism) (so |too |far too |much too )(personally|seriously|lightly)\b",
            "You are much too proud to ask.",
            "You said you felt too shy to ask.",
            Form.Statement,
            except: "^you (have|carry|had|did|gave|took|take|want|got|saw|lost) [a-z ]*too",
            unless: ToldBack
        ),
        Of(
            "you-are",
            $@"\byou( yourself| alone| personally)?{Are} (not |never )?{Very}([a-z]+ )?({Trait}|{Noun})\b",
            "You are simply unreliable.",
            "You were afraid that you are a burden.",
            Form.Statement,
            except: @"\b(not|never|isn't) ([a-z]+ )*(the problem|the reason|to blame|wrong|alone|weak|a failure|a burden|stubborn|lazy|difficult|impossible)$|(find|found|solv|fac|fix|nam|see|handl|seen|facing|naming)[a-z]* (the|a) (problem|reason|mess)$",
            unless: ToldBack
        ),
        Of(
            "you-fail",
            $@"\byou('re| are|'ve| have| were)? ?((just|simply|clearly|really|always|only|again|constantly|totally|completely|once again|even) )*{Failing}\b",
            "You're wasting everybody's time.",
            "You felt you were wasting your time.",
            Form.Statement,
            unless: ToldBack
        ),
        Of(
            "you-only",
            @"\byou (only|just|simply) (ever )?(think|care|want|talk|see|hear|listen|do|work|look|worry) (about|of|to|for|out for|attention|what|when|the bare|as much|everything|yourself|your own|power|praise|the easy)\b( [a-z]+)?|\byou (think|care|talk) (only|just) (of|about)\b|\bit's always about you\b|\ball you (ever )?(do|think|care|want|talk)\b",
            "You only think of yourself.",
            "You only wanted some rest.",
            Form.Statement,
            unless: ToldBack
        ),
        Of(
            "you-cannot",
            @"\byou (can't|cannot|couldn't|can not|don't|do not|didn't|did not|won't|haven't|have not|aren't|are not|weren't|'re not) (even|(manage|do|remember|finish|understand|handle|see) even|ever|seem to|really even|do anything|do (it|this|that|things) (right|properly)|get (anything|it) (right|done)|handle (any|pressure|criticism|the truth)|take (a joke|criticism)|be trusted|be bothered|have what it takes|have it in you|belong|deserve|know (the first thing|what you're (doing|talking)|how to (behave|lead|manage|listen|treat|run|work))|(know|understand|grasp|see) (the first thing|a thing about|anything|what (it means|leadership|teamwork))|take (this|anything|your|it|things|the [a-z]+|us|me|people) seriously|lift a finger|make (any|an|the) effort|care (about|at all|how|what)|bother|give a|think (things )?through|pull your weight|live up to|finish anything|learn (anything|from)|listen to (anyone|anybody|others|people)|fit in|try hard|respect|appreciate|prepare properly|do your)\b",
            "You can't do anything right.",
            "You didn't want to go.",
            Form.Statement,
            unless: ToldBack
        ),
        Of(
            "group-you-belong-to",
            @"\bat your (age|level|stage|salary|grade|rank|pay)\b|\b(people|someone|somebody|women|men|girls|boys|those|anyone|types|mothers|fathers|managers|teachers|folks|guys|you people)( [a-z]+)? (like you|your age|of your (age|generation|kind|sort|background)|from your (background|part|country|school|generation))( to| for)?\b|\bfor (a|someone of|someone with|somebody with) (woman|girl|man|mother|beginner|your (age|generation|background|experience|education|salary))\b|\byour (generation|kind|sort|type|lot) ([a-z]+ )?(is|are|of|never|always|don't|can't|doesn't|just|only|think|thinks|want|wants|has|have|have no|expect|expects)\b|\b(a|any) (woman|man|mother|father|person|manager|teacher|nurse|leader|professional|adult|boss)( [a-z]+)? (like you|in your (position|role|place))\b|\byou people\b|\b(with|given|for someone with|considering) your (background|education|experience|training|salary|qualifications?|degree|age|position|seniority),? (you|i|we|one|that|this|it)\b|\b(a person|someone|anyone|somebody|people) in your (position|role|job|place|situation)\b|\b(mothers|women|men|fathers|girls|boys|immigrants|foreigners|older people|old people|young people|single mothers|part-timers|introverts|academics|managers|civil servants)( [a-z]+){0,2}? (can't|cannot|shouldn't|should not|don't belong|are not made|aren't made|are all|are just|will never)\b|\b(young people|youngsters|young ones|millennials|women|men|old people|kids|pupils|students|parents)( [a-z]+)? (today|these days|nowadays|simply|just|only|always|never)( [a-z]+){0,2}? (don't|can't|want|expect|never|won't|think|have no|need)\b",
            "Someone like you should not lead a team.",
            "What do people like you to do more of?",
            except: " (to|for)$"
        ),
        Of(
            "stop-being",
            @"\b(stop|quit|don't|do not) (being|be) (so|such|such an?|always|a|an) [a-z]+|\b(grow up|get a grip|pull yourself together|get your act together|man up|get over (it|yourself))\b",
            "Don't be so dramatic.",
            "Don't be late tomorrow.",
            Form.Statement,
            unless: @"\b(so|too) (hard|harsh|tough|strict) on yourself\b"
        ),
        Of(
            "known-better",
            @"\b(known?|knew) better( than to)?\b|\bwrong way to\b|\bno way to (live|behave|treat|speak|talk|run|lead|work|raise|bring up|manage|teach|talk)\b|\bnot how (an? |one )?([a-z]+ )?(adults?|grown-ups?|professionals?|decent|normal|people|behaves|leads?|leaders?|teachers?|managers?)\b|\b(grown-ups|adults|professionals|grown (men|women|people)|real (men|leaders|managers|teachers|nurses)|good (mothers|fathers|parents|leaders|managers|teachers|nurses|people)|serious people|decent people|normal people) (don't|do not|never|would never|wouldn't|always|can|know|simply)\b",
            "You should have known better.",
            "How did you get to know them?",
            unless: @"\bget to know\b|\bknow better (now|today)|\bbetter than (anyone|anybody|most|i|me|us|they|them|everyone|all|the|any)\b"
        ),
        Of(
            "excuse",
            @"\b(poor|lame|weak|bad|feeble|no|just|another|cheap|convenient|making|make|made|full of|only|always|pathetic|old|same|tired|hiding behind|your|nothing but) (an |another |old |the )?(excuses?)\b",
            "That is just an excuse.",
            "Please excuse my being late.",
            unless: @"\b(make|makes|making|made) no excuses\b"
        ),
        Of(
            "you-clearly-do-not",
            @"\byou (clearly|obviously|evidently|apparently|plainly) (don't|do not|didn't|haven't|hadn't|can't|cannot|aren't|weren't|couldn't|lack|have no|never|think you|weren't)|\byou (simply|just|really|still|even) (don't|do not|can't|cannot|didn't|won't) (care|get it|understand|try|listen|belong|think|have|want to (understand|learn|change|hear|work))\b",
            "You just don't listen.",
            "You clearly care about this.",
            Form.Statement,
            unless: ToldBack
        ),
        Of(
            "a-real-professional",
            @"\b(an?|any|every|no) (real|true|proper|serious|good|decent|responsible|mature|grown|competent|normal|reasonable|sensible|sane|self-respecting|half-decent|caring|loving|intelligent|experienced|first-year|beginner|ten-year-old|child|fool|idiot) ?([a-z]+ )?[a-z]* (would|wouldn't|does|doesn't|do|never|always|knows|could)\b|\b(anyone|anybody|everyone|someone) (else |with (any |half a |a bit of |an ounce of |some )?([a-z]+ )?[a-z]+ )(would|could|can|knows|manages|sees)\b|\b(nobody|no one) (normal|sane|serious|else|in their right mind|with any sense) (would|does|has|could)\b|\beven (a|an|the|my) ([a-z]+ )?(child|beginner|trainee|intern|apprentice|idiot|fool|student|first-year|ten-year-old|five-year-old|grandmother)\b",
            "Any sensible manager would say no.",
            "A good leader helped me once.",
            Form.Statement,
            except: @"^an? good ([a-z]+ )?(idea|thing|way|start|plan|option|step|solution) |would be$",
            unless: @"^a good (idea|thing|way|start|plan|option|step|solution)"
        ),
        Of(
            "blame",
            @"\byourself to (blame|thank)\b|\b(no one|nobody) (else )?(is )?to blame\b|\b(it's|it is|that's|that is|this is|was|is|are) (all |entirely |really |only |largely |clearly |simply )?your (own )?(fault|doing)\b|\byour own fault\b|\b(brought|bring|bringing) (this|it|that|all this) (up)?on yourself\b|\bshame on you\b|\bashamed of yourself\b|\byou (should|ought to) be ashamed\b|\byou('ve| have)? (ruined|wasted|spoiled|spoilt|messed up|screwed up|blown|botched|bungled|let yourself go|thrown away|failed (us|me|them|as|at|again|everyone|your)|got yourself into)\b|\byou('ve| have)? let (me|us|everyone|everybody|the team|the whole team|people|them|your (team|colleagues|family)) down\b|\byou('ve| have)?( just| only| always| again)? (made|make) (a|such a|a complete|a total|another|an) (mess|fool|disaster|hash|shambles|awful mess|spectacle)\b|\byou (only|just) (got|have|had|won|made|hold|passed) [a-z ]+ because\b|\byou (really |clearly |surely |simply |at least )*(should|ought to)( really| at least| simply)? have (better |at least |just |simply |never |really )*([a-z]{2,}ed|known|thought|done|told|seen|said|been|come|gone|taken|kept|left|read|written|spoken|brought|made|found|understood|begun|chosen|given|paid|put|let|held|spent|stood|stuck|sent|met|got|fought)\b|\byou (shouldn't|should not|should never|oughtn't to) have (been )?[a-z]+\b|\bbecause of you\b|\bthanks to you, (we|i|they|everyone)\b|\bif you had( [a-z]+){1,4} (harder|more|better|earlier|properly|in time|less)\b|\bif you (hadn't|weren't|had (bothered|listened|been less|thought|done your|prepared))\b|\bserves you right\b|\byou('ve| have)? (only )?got what you deserved?\b|\bit's no wonder (they|he|she|nobody|no one|people)|\bno wonder (nobody|no one|they don't|people (avoid|leave|don't))",
            "You brought this on yourself.",
            "You felt you had let the team down.",
            Form.Statement,
            unless: ToldBack
        ),
        Of(
            "disappointed-in-you",
            @"\bdisappointed (in|by|with) (you|your)\b|\byou('ve| have)? (really |deeply )?disappoint(ed)? (me|us|everyone|everybody|them|people|all of us|the [a-z]+|your [a-z]+)\b|\b(expected|expect|expecting|hoped for|hope for|thought) (so much |much |far |a lot |a bit |rather )?(more|better) (of|from) (you\b|(somebody|someone|a [a-z]+|an [a-z]+|people) (with|of|like|in|at) [a-z]+\b)|\bfrom (you|someone|somebody|a [a-z]+)( [a-z]+){0,3},? i('d| had| would have)? (have )?expect(ed)?\b|\b(expected|expect|hoped for) (so much |far )?more [a-z]+ (of|from) (you|someone|somebody|an?)\b|\bi('d| would) (have )?expect(ed)? (so much |much |far |a lot |a bit |rather )?(more|better|less|something)\b|\bi thought you were (better|smarter|more|stronger|serious|an)\b|\b(so |very |just |how )?typical(ly)? (of )?you\b|\btypical (that|how) you\b|\byou have (so much|a lot|much|everything) to learn\b|\bnobody (asked for you|cares (about|what|how) you)|\byou think (that )?you('re| are) (better|so|always|above|the only|too|something|smarter|perfect)|\byou think you know\b|\b(that's|that is|this is|how|so|just) (so )?typical\b|\b(so|just) like you to\b|\bas usual, you\b|\bonce again,? you\b|\byou('ll| will| would| are going to|'re going to) never (be|make|become|amount|succeed|manage|get|learn|change|understand|reach|find|last|have)\b|\byou('re| are)( just| simply| clearly| really)? not (cut out|[a-z]+ material|(nearly |really )?good enough|fit|up to|capable|suited|made for|ready for anything|the (type|kind|sort|person|right person)|really a|a (team player|leader|manager|people person|teacher)|very (good|bright|clever|smart|professional|mature|reliable|organi[sz]ed)|trying hard|smart|clever|strong|tough) ?\b|\byou (dare )?call (that|this|yourself) an?\b|\b(i can't|i cannot|i don't) believe you\b|\b(unbelievable|incredible) (that|how) you\b|\bi('ve| have)? (lost|have no) (all )?(respect|patience|faith)( for| in| with)? ?(you)?\b|\bi('m| am) (ashamed|embarrassed|sick|tired) (of|for|by) (you|your)\b|\b(nobody|no one|everyone|everybody)( [a-z]+){0,4}? (likes|respects|trusts|takes|wants|believes|can stand|can rely|knows (that )?you|thinks (that )?you)( [a-z]+){0,4}? ?you\b|\b(with|given) (an |that |your |this )?(attitude|behaviou?r)( like (yours|that))?\b|\bwhat a (shame|waste|mess|disgrace|joke|terrible|stupid|silly|poor|strange|weird|bad|selfish|lousy|disappointment)\b",
            "I expected better of you.",
            "You were disappointed in the outcome.",
            unless: @"\byou (felt|feel|said|say|fear|worry|worried|think|thought|believe)\b"
        ),
        Of(
            "your-way-is-the-problem",
            @"\byour ([a-z]+ )?(lifestyle|attitude|character|personality|upbringing|background|way(s)? of (life|living|thinking|working|[a-z]+ing)|behaviou?r|choices?|temper|ego|mindset|beliefs?|opinions?|views?|work ethic|approach|style|habits?|ambition|values|family|decisions?|private life|work|performance|effort|results?|tone|manner|manners|manners?|priorities|religion|faith|marriage|relationship|parenting|appearance|clothes|accent|english|desk|report|presentation|handwriting|logic|reasoning|reaction|sense of [a-z]+|lack of [a-z]+|plans?|ideas?)( of [a-z]+)? (is|are|was|were|has|have|makes?|made|keeps?|leaves?|lacks?|needs?|looks?|sounds?|shows?|proves?)n?'?t? ?([a-z]+ ){0,4}(problem|reason|cause|fault|to blame|wrong|unacceptable|poor|bad|terrible|joke|disgrace|mess|appalling|strange|odd|weird|not (ok|okay|normal|healthy|acceptable|right|serious)|good enough|normal|healthy|unhealthy|outdated|old-fashioned|embarrassing|caused|held you back|holding you back|let you down|sick|to be desired|no sense|sense at all|failure|worse|awful|dreadful|insulting|offensive|unnatural|immoral|sinful|disgusting|ridiculous|ugly|unsuitable|lacking|beneath|inferior|nonsense|how little)\b|\b(the|your|our) (real |main |biggest |only )?(problem|trouble|issue) (here )?(is|with you is|lies)( [a-z]+)? (you|your|with you)\b|\bthe (problem|trouble) with you\b",
            "Your attitude is the real problem.",
            "Your attitude has inspired the whole team.",
            Form.Statement,
            unless: ToldBack
        ),
        Of(
            "your-thing-is-worthless",
            @"\byour ([a-z]+ ){1,3}?(is|are|was|were|looks?|sounds?)( [a-z]+){0,2}? (mess|disgrace|joke|disaster|embarrassment|shambles|rubbish|terrible|awful|dreadful|appalling|poor|unacceptable|embarrassing|inexcusable|outdated|pointless|worthless|useless|hopeless|substandard|laughable|not good enough|below (all |any |every )?(standards?|par|expectations)|beneath contempt|not up to standard|a waste of [a-z]+)$",
            "Your code is a complete mess.",
            "Your week was a mess.",
            Form.Statement,
            unless: ToldBack
                + @"|\byour ([a-z]+ )?(week|day|night|year|month|weekend|morning|childhood|boss|manager|journey|commute|holiday|situation|start|life|health|back|sleep|mood|parents|family|old|former|last|first|new)\b"
        ),
        Of(
            "walked-over",
            @"\byou('re| are| were) ((just|simply|really|such|quite|frankly) )*(a|an) ([a-z]+ly )?(terrible|awful|lousy|bad|poor|hopeless|horrible|dreadful|rotten|mediocre|weak|difficult|sad|strange|weird|miserable|sorry) [a-z]+|\byou [a-z]+ (yourself |people |things |it |that |this |them |him |her |(the|your) [a-z]+ )?((so|very|rather|really|too) )?(badly|poorly|terribly|awfully|disgracefully)\b|\byou('re| are) (just |simply |clearly |still )?not (listening|paying attention|making (any|an) effort|pulling your weight|thinking straight|committed|doing your (job|share|part)|taking (this|it|your))\b|\byou('re| are) no ([a-z]+ )?(leader|manager|teacher|expert|genius|saint|angel|hero|professional|nurse|doctor|coach|team player|help|use|good|better|mother|father|friend|colleague)\b|\bsuch a (mess|disaster|shambles|farce|joke|failure|disgrace)\b|\byou('ve| have)? (lost|broken|forgotten|forgot|missed|confused|dropped|ruined|broke|spilled|overslept|been late|failed)( [a-z]+){0,3} again\b|\bonly (a|an) (fool|idiot|child|beginner|coward|amateur)\b|\byou('re| are) holding (us|everyone|everybody|the team|the company|people|them) back\b|\byou let (everyone|everybody|people|them|him|her|others|(the|your) [a-z]+) (walk|push|boss|use|take advantage|do what|get away|treat|trample)\b|\byou('ve got| have got| have| 've)? ?(such )?(a|an) ([a-z]+ly )?(bad|terrible|poor|negative|awful|wrong|big|short|lousy) (attitude|temper|memory|influence|ego|mouth|work ethic|reputation)\b",
            "You let the kids walk all over you.",
            "You let them choose their own way.",
            Form.Statement,
            unless: ToldBack
        ),
        Of(
            "you-lack",
            @"\byou (understand|know) (nothing|so little|absolutely nothing) ?(about|of)?\b|\byou (just |simply |clearly |obviously |really |seem to |still )?(lack|have no|have absolutely no|have not got|haven't got|don't have|do not have|have zero|show no|need more) (the |any |enough |an ounce of |a shred of |much |real |even )?([a-z]+ )?(discipline|ambition|backbone|willpower|talent|drive|character|patience|commitment|what it takes|clue|idea|sense|respect|manners|guts|courage|brains?|stomach|loyalty|empathy|self-control|self-discipline|initiative|integrity|imagination|spine|shame|maturity|shame|humility|tact|compassion|gratitude|decency|taste|charisma|authority|intelligence|professionalism|right to)\b",
            "You have no discipline.",
            "You don't have an appointment today.",
            Form.Statement,
            unless: ToldBack
        ),
        Of(
            "a-bad-decision",
            @"\b(that's|that is|that was|this is|this was|it's|it is|it was|what|that wasn't|that isn't|it wasn't|this isn't|this wasn't) ((just|simply|really|such|rather|quite|pretty|frankly|honestly|very|extremely|a|an|not|exactly|even|the|all|utterly|absolutely) )*(bad|terrible|awful|poor|dreadful|wrong|crazy|weird|sad|appalling|lousy|weak|inappropriate|right|good enough|(clever|smart|mature|professional|impressive|intelligent|grown-up|adult|responsible|acceptable)|unworthy|beneath you|not worthy|rude|cruel|mean|unkind|unfair|low|cheap|disappointing|embarrassing|horrible)( [a-z]+)? ?(decision|choice|idea|attitude|behaviou?r|performance|job|work|excuse|move|mistake|judgement|thing to do|thing to say|of you|way to|from you|at all|$)",
            "That was a terrible choice.",
            "That was a hard decision.",
            Form.Statement,
            except: @"(right|sad|wrong|unfair|cruel)$|right (decision|choice|move|thing to do|thing to say)$",
            unless: ToldBack
        ),
        Of(
            "not-normal",
            @"\b(it's|it is|that's|that is|this is|it isn't|that isn't|it can't be|that can't be) ((just|simply|really|quite|frankly) )*(not |n't )?((un|ab)(natural|healthy|normal)|not (normal|natural|healthy|decent|right|proper)|no life|normal|natural|healthy|right) (to|for|that|when|how|the way) |\bpeople (who|that) (live|think|behave|act|dress|work|believe) like (that|this|you)\b|\b(living|thinking|behaving|acting|dressing|raising [a-z]+|working) like (that|this) (is|will|can)\b",
            "It's simply not normal to work at night.",
            "It's normal to hesitate.",
            Form.Statement,
            except: @"(it's|it is|that's|that is|this is) ((just|simply|really|quite) )*(normal|natural|healthy|right) (to|for|that|when|how|the way) $"
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
