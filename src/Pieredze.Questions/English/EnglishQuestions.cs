using static Pieredze.Questions.EnglishWords;

namespace Pieredze.Questions;

/// <summary>Questions that are stacked, leading, closed or open, in this order.</summary>
internal static class EnglishQuestions
{
    private const string Subordinate =
        "^(when|while|where|wherever|whenever|as|if|once|after|before|since|looking|thinking|given) ";
    private const string Feeling =
        @"\b(feel|felt|notic|energ|hard(er|est)|proud|alive|stuck|best|most|confiden|at ease|yourself|lost track|happiest|trusted|strong|surpris|resist|happ|joy|calm|relax|motivat|inspir|valued|heard|respected|safe|free|lonely|afraid|excit)";

    // What one can look up: a question for which of them has one answer.
    private static readonly string Thing = Words.OneOf(
        """
        department, floor, ward, office, building, room, school, class, course, day, week, month, year, date, train, bus
        bank, company, supplier, version, shift, branch, city, town, country, street, tool, framework, language, colou?r
        programme, program, form, machine, line, unit, site, grade, group, committee, university, college, subject
        project, client, customer, team, position, post, candidate, option, offer, book, manager, colleague, teacher
        nurse, doctor, number, address, account, system, software, device, file, folder, email, meeting, session, hotel
        """
    );

    private const string Telling =
        @"\b(feel|felt|notic|energ|hard|proud|easiest|matter|surpris|meaning|important|value|challeng|difficult|strength|strong|resist|confiden|excit|worri|inspir|trust|learn|grow|draw|pull|want|wish|hope|imagine|see yourself|stuck|alive|most|best|afraid|like to|different|enjoy|help|support|admire|could|might|closest|does that leave|speaks? to|tempt|appeal|belie|assum|needs?|values?|fear|habit|doubt|tension|opportunit|possibilit|aspect|relationship|voice|pattern|talent|gift|skill|belong|come from|comes from|lead (you|this)|tak(e|es|ing) (you|this)|tested|energi|sense|dream|shape|gap|limit|boundar|room|space for|look up to|listen|miss|count on|lean on|role model|change|you be\b|become|made you|makes you|makes? it|stands? out|stay with|cost you|keep you|touch|move[sd]? you|bother|worr|scare|love|hate|find|struggl|thrive|relax|recharge|waste|unfinished|unsaid|gives? you|courage|happ|joy|calm|motivat|heard|respected|safe|free|alone|lonely)";

    public static readonly IReadOnlyList<Pattern> Patterns =
    [
        new(
            Kind.Stacked,
            "two-questions-joined",
            $@"\b(and|or|but)( then| also| maybe)?,? {Before}{Asking}( [a-z]+)?? {Helping} (you|we|they|he|she|it|i|your|the|there|this|that)\b",
            "What do you hope for and when will you start?",
            "How do you decide what to keep and what to leave?",
            Form.Question,
            unless: $@"^{Helping} {Someone} (know|decide|see|remember)"
        ),
        new(
            Kind.Stacked,
            "question-words-joined",
            $@"^({Before}{Asking}('s|'re)?|{Helping}) .*(,| and| or| but) {Before}{Asking}\b.*\b(and|or|but),? {Before}{Asking}\b|^{Before}{Asking}('s|'re)? [^,]*,? (and|but) {Before}{Asking}('s|'re)?\b",
            "How did it feel and what changed?",
            "How do you know what helps and what gets in the way?",
            Form.Question,
            unless: $@"^{Before}{Asking}\b.*\b(know|decide|tell|see|understand|choose|learn|say|distinguish|separate|between|about|on|notice|balance|of|clear|explain|remember|out)( for yourself)? {Asking}\b[^,]* (and|or) {Asking}\b[^,]*$"
        ),
        new(
            Kind.Stacked,
            "question-words-listed",
            $@"^{Before}{Asking}('s|'re)? .*, ((and|or|but) )?{Before}{Asking}( [a-z]+)?? {Helping} (you|we|they|he|she|it|i|your|the|there|this|that)\b|^{Before}{Asking}.*, ((and|or) )?{Asking}.*, ((and|or) )?{Asking}\b",
            "What happened, how did you take it?",
            "When you look back, what do you see?",
            Form.Question,
            unless: Subordinate
                + "(you|i|we|they|he|she|it|the|your|things|people|someone|others|that|this|back|ahead|about)"
        ),
        new(
            Kind.Stacked,
            "questions-listed",
            $@"^({Helping}|{Before}{Asking}('s|'re)?) .*(,|,? and|,? but) {Helping} (you|they|he|she|it|we|i|there|your|the) [a-z]+",
            "Did you call them and did they answer?",
            "If they call, will you answer?",
            Form.Question
        ),
        new(
            Kind.Stacked,
            "three-choices",
            $@"^{Helping} {Someone} [^,]*, [^,]*[^, ],? or\b",
            "Is it the pay, the place or the people?",
            "Is it the pay or the people?",
            Form.Question,
            unless: ", (for example|in general|say|in your view|in the end|then|after all|perhaps)[, ]"
        ),
        new(
            Kind.Leading,
            "tag",
            $@"(,|–|-) ?(right|correct|yes|no|okay|ok|eh|huh|agreed|surely|don't you think|wouldn't you (say|agree|think)|you know|isn't that so|am i right)$|, ?({Helping}|{HelpingNot}) {Pronoun}( not)?$",
            "It went well, didn't it?",
            "How did it go?",
            Form.Question
        ),
        new(
            Kind.Leading,
            "negative-beginning",
            $@"^{HelpingNot}\b|^{Helping} {Someone}( [a-z]+)?? not\b|, ((so|but|and) )?{HelpingNot} {Someone}\b",
            "Isn't it time to move on?",
            "Is it time to move on?",
            Form.Question
        ),
        new(
            Kind.Leading,
            "surely",
            @"\b(surely|obviously|of course|undoubtedly|certainly|no doubt|clearly)\b",
            "You will obviously accept?",
            "Will you accept?",
            Form.Question,
            unless: "^(what|how|where|when) (is|are|would|could|do|might)"
        ),
        new(
            Kind.Leading,
            "have-you-thought",
            @"\b(have|had|haven't) you ((ever|already|not|also|at least|maybe|perhaps|even|actually|simply|really|seriously) )*(thought (about|of|that|maybe|to)|considered|tried|been thinking (about|of)|looked (into|at|for)|contemplated|wondered (if|whether|about)|asked yourself (if|whether)|given (any |some |more )?thought|explored|checked whether|ruled out)|\b(did|do) you (ever |not |already |even |at least )*(try ([a-z]+ing|to|not|just|simply|something|again)|consider|think (to|of [a-z]+ing|about [a-z]+ing))\b|\b(are|were) you considering\b|\b(would|could|can|might|will) you (not|just|simply|perhaps|maybe|at least|try|consider|also|instead)\b|\byou (didn't|haven't|hadn't|never) (even |ever )?(think|thought|consider|considered|try|tried|bother|bothered|occur)|\b(did|has|does) it (never |not |ever )?(occur|cross|occurred|crossed)\b|\bhas the thought\b",
            "Have you considered a mentor abroad?",
            "Have you met your mentor?",
            Form.Question,
            unless: $"^{Before}(what|how|who|which|where|when|why)\\b"
        ),
        new(
            Kind.Leading,
            "how-about",
            @"^(how|what) about (just |simply |first |maybe |perhaps )?([a-z]+ing|you|we|if|another|trying|an?|some)\b",
            "How about writing to her?",
            "What about this matters to you?",
            Form.Question,
            except: "(anything|something|everything|nothing|evening|morning|meeting)$"
        ),
        new(
            Kind.Leading,
            "what-if-you",
            @"\bwhat if you( [a-z]+)?( [a-z]+)?|\bwhat if we (just|simply)\b|\bare you (saying|telling me|suggesting|implying)\b|\bdo you (mean|want) to say\b|\bis it (really |so |that )+(hard|difficult)\b|^who (else )?(if not|but) you\b|^when (will|are) you (finally|going to finally)\b",
            "What if you simply asked her?",
            "What if you could start again?",
            Form.Question,
            except: "you (could|had (no|all|more|the)|were (free|able|not|to)|knew|weren't|didn't)"
        ),
        new(
            Kind.Leading,
            "why-not",
            @"\bwhy not\b|\bwhy (should|would|shouldn't|wouldn't) ([a-z]+ ){1,2}not\b|\bwhy (don't|wouldn't|shouldn't|not just) (you|we|i)\b|\bwhat('s| is) (stopping|preventing|keeping) you from (just|simply)\b|\bwhat's the point of\b|\bwho wouldn't\b",
            "Why not wait until spring?",
            "Why does waiting matter to you?",
            Form.Question
        ),
        new(
            Kind.Leading,
            "is-it-possible-that",
            @"\b(could|might|may|can) it (not )?be (that|because|possible)\b|\bis it (not )?(possible|likely|fair to say|true) that\b|\bwould you (not )?(agree|say that)\b|\bdo(n't)? you (not )?agree( that|$)|\bdo you (not |really |honestly |seriously )+(think|believe|want|expect|need)|\bdo you think (that |maybe |perhaps )*(you (should|ought|need|could have|might have|might be|may be|are being|were being|have to|may have)|it('d| would| might| could| may) (be|help|make)|it's (time|better|fair|right|wise|a good)|(he|she|they|we) (should|ought))|\b(you'd|you would|would you|you) agree that\b|\bi (assume|suppose|take it|guess|imagine|trust|presume) (you|that|this|it|they)\b|\bisn't it\b",
            "Could it be that you are tired?",
            "Could it be delivered today?",
            Form.Question
        ),
        new(
            Kind.Leading,
            "are-you-sure",
            @"\b(are|were) you (really |quite |absolutely |entirely |completely |so )?(sure|certain|serious)\b|\b(are you|did you|is (that|this|it)|is (that|this) not) (really|honestly|actually)\b|\bis (it|that|this) (really |not )?(wise|smart|fair|worth it|a good idea|the right)|^should(n't)? (you|we)\b|^(maybe|perhaps|possibly)\b|\b(finally|at last)\b",
            "Are you sure this is the right job?",
            "Are you ready for the job?",
            Form.Question
        ),
        new(
            Kind.Leading,
            "would-it-help",
            @"\b(would|might|could|wouldn't) it (not )?(perhaps |maybe |also |still )?(help|be ([a-z]+ )?(better|easier|wiser|smarter|best|simpler|safer|sensible|wise|good|an idea|worth|worthwhile|useful|more [a-z]+)|make (more )?sense)( [a-z]+)?( (if|to|for) (you|[a-z]+))?|\bhow (much )?(good|great|nice|better|easier|wonderful) would it be\b|\b(how|what) would it be( like)? if you (simply|just|asked|told|tried|let|spoke|talked|called|went|took|wrote|gave|stopped|started)\b|\bwhat would happen if you (just|simply|only)\b|\bis there (any |a |some )?reason (why )?you (couldn't|can't|haven't|don't|wouldn't|shouldn't|didn't)\b|\bwhat('s| is) (the )?(harm|wrong) (in|with) [a-z]+ing\b|\bwhat (do|would) you (think|say) (of|about|to) [a-z]+ing\b",
            "Would it help if you wrote it down?",
            "Would it be all right if I shared a story?",
            Form.Question,
            except: "if (i|we)$",
            unless: $@"^{Before}(what|who|which|whom)\b.* would it\b"
        ),
        new(
            Kind.Closed,
            "quantity",
            $@"^{Before}how (many|much|often|long|old|far|soon|big|large|tall|late|early|frequently|recently)\b|\bon a scale\b|\bfrom (one|1|zero|0) to (ten|10|five|5)\b",
            "How often do you meet?",
            "How do you meet people?",
            Form.Question,
            unless: "^how much (of (this|that|it|your)|do(es)? (it|this|that) (matter|mean))"
        ),
        new(
            Kind.Closed,
            "fact",
            $@"^{Before}what (time|date|day|year|month|percentage|size|colou?r|grade|score|floor|room|address|language|subject|class|department|course|school|university|shift|bus|train|building|software|version|brand|model|nationality|city|country|age) (is|are|was|do|does|did|will|are|can)\b|^what time\b|^what('s|'re| is| was| are| were) (the |your |his |her |their |its )?([a-z]+ ){{0,2}}(name|job title|title|phone number|number|e-?mail|address|age|deadline|date|salary|budget|surname|department|cost|price|position|working hours|degree)( of\b|$)",
            "What is the name of your team?",
            "What is the story behind the name?",
            Form.Question
        ),
        new(
            Kind.Closed,
            "when",
            $@"^{Before}when('s)?\b",
            "When do you start?",
            "When do you feel most alive?",
            Form.Question,
            unless: Feeling
        ),
        new(
            Kind.Closed,
            "which-thing",
            $@"^{Before}which (of (the|these|those|them|you)( (two|three|four|five))? |one |two |way (is|are|did) |{Thing}s?\b|[a-z]+ {Thing}s?\b|(is|are|was|do you (use|prefer|work)))",
            "Which floor is it on?",
            "Which floor of the house do you love most?",
            Form.Question,
            unless: Telling
        ),
        new(
            Kind.Closed,
            "who-where",
            $@"^{Before}(who|whom|whose|where)('s|'re)?\b",
            "Where is your office?",
            "Where could you find support?",
            Form.Question,
            unless: Telling
        ),
        new(
            Kind.Closed,
            "yes-or-no",
            $@"^({Helping}|dare|need|any|ready|everything|all|anything|anyone|got|coming|done|still|been|same|sure|clear|true|really|yes|no|tea|tomorrow|today)\b",
            "Do you like it?",
            "What do you like about it?",
            Form.Question
        ),
        new(
            Kind.Open,
            "open-question",
            $@"^{Before}{Asking}('s|'re|'d|'ll)?\b|[,;:–—] ?((and|so|but|then) )?{Before}(what|how|why)('s|'re|'d|'ll)?\b",
            "What would be different?",
            "Would it be different?",
            Form.Question
        ),
    ];
}
