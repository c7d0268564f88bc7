namespace Pieredze.Questions;

/// <summary>English words that say what somebody or something is worth.</summary>
internal static class EnglishValence
{
    /// <summary>What a person, a deed or a thing is called when it is judged, whoever it is about.</summary>
    public static readonly string Harsh = Words.OneOf(
        """
        naive, naïve, naively, naivety, lazy, laziness, lazily, irresponsible, irresponsibly, irresponsibility
        stupid, stupidly, stupidity, foolish, foolishly, foolishness, childish, childishly, immature, immaturity
        unprofessional, unprofessionally, selfish, selfishly, selfishness, careless, carelessly, carelessness, sloppy
        sloppily, ridiculous, ridiculously, pathetic, pathetically, incompetent, incompetence, arrogant, arrogantly
        arrogance, silly, idiotic, moronic, dumb, shameful, shamefully, disgraceful, inexcusable, unacceptable
        unforgivable, cowardly, cowardice, reckless, recklessly, recklessness, thoughtless, thoughtlessly, ungrateful
        useless, ignorant, ignorance, narrow-minded, mediocre, amateurish, half-hearted, half-baked, hysterical
        hysterically, short-sighted, petty, absurd, nonsense, nonsensical, rubbish, garbage, clueless, self-centred
        self-centered, spineless, laughable, insane, shallow, weak-willed, inconsiderate, disrespectful, egotistical
        egoistic, vain, gullible, feeble, deplorable, despicable, lousy, hopelessly, embarrassingly, appalling
        appallingly, atrocious, negligent, negligence, slapdash, shoddy, undisciplined, uncommitted, tactless, small-minded
        hypocritical, manipulative, two-faced, cringeworthy, slovenly, unambitious, big-headed, pig-headed, bone idle
        """
    );

    /// <summary>What is a judgement only when it is said of the person spoken to.</summary>
    public static readonly string Trait = Words.OneOf(
        """
        unreliable, disorgani[sz]ed, impossible, wrong, rude, dishonest, disloyal, cynical, obsessed, to blame, stubborn
        negative, difficult, unreasonable, unrealistic, paranoid, spoilt, spoiled, unfit, weak, bossy, conceited
        unorgani[sz]ed, hopeless, messy, untidy, forgetful, indecisive, insensitive, unkind, cruel, mean, nasty, greedy
        jealous, moody, touchy, defensive, dramatic, melodramatic, theatrical, passive, slow, sluggish, dull, boring
        soft, timid, meek, insecure, unconvincing, uncooperative, unhelpful, ungenerous, impatient, impulsive, rash
        aggressive, abrasive, blunt, cold, unfriendly, antisocial, intolerant, inflexible, rigid, controlling, picky
        fussy, needy, clingy, whiny, pushy, smug, cocky, entitled, full of yourself, superficial, distracted, unfocused
        inattentive, unprepared, inefficient, inept, unqualified, unsuitable, untalented, illogical, irrational, crazy
        mad, out of your mind, out of line, out of order, out of your depth, a waste of, all talk, no better than
        the reason, the problem, late again, overdramatic, overly, too sensitive, oversensitive, easily offended, bad at
        terrible at, awful at, useless at, hopeless at, no good at, rubbish at, terrible with, hopeless with, bad with
        """
    );

    public static readonly string Noun = Words.OneOf(
        """
        failure, coward, quitter, problem, disappointment, loser, mess, idiot, fool, child, baby, liar, control freak
        drama queen, snob, hypocrite, disgrace, pushover, burden, perfectionist, pessimist, bully, slob, cheat, freak
        amateur, egoist, narcissist, know-it-all, doormat, nuisance, liability, embarrassment, waste of time, joke
        disaster, nightmare, crybaby, whiner, complainer, troublemaker, moaner, slacker, dreamer, people pleaser
        bad (manager|leader|teacher|listener|mother|father|parent|nurse|colleague|boss|example|influence|loser|fit)
        poor (manager|leader|teacher|listener|communicator|example|fit|judge of [a-z]+), own worst enemy, bottleneck
        """
    );

    /// <summary>Traits that are one too much when they are "too" or "so" much of it.</summary>
    public static readonly string Excess = Words.OneOf(
        """
        sensitive, slow, soft, emotional, negative, passive, weak, stubborn, proud, ambitious, quiet, shy, young, old
        inexperienced, difficult, defensive, dramatic, impatient, timid, demanding, fussy, complicated, impulsive
        disorgani[sz]ed, touchy, nervous, rigid, blunt, bossy, picky, easily offended, insecure, trusting, idealistic
        aggressive, harsh with, cold, nice, polite, gentle, kind, critical, honest, loud, direct, self-confident
        comfortable, fond of, thin-skinned, feminine, academic, theoretical, set in your ways, tense, anxious, serious
        """
    );

    /// <summary>What people do badly, in any form of the verb.</summary>
    public static readonly string Failing = Words.OneOf(
        """
        overreact(ed|ing)?, exaggerat(e|ed|ing), wast(e|ed|ing) (your|my|our|his|her|their|everyone|everybody|people)[a-z']*
        wast(e|ed|ing) (a lot of |so much )?time, mak(e|ing) (a mountain|a fuss|a scene|excuses|everything about)
        whin(e|ed|ing), moan(ed|ing)?, sulk(ed|ing)?, ruin(ed|ing)?, mix(ed|ing)? (it |this |that |everything |things |them )up, mess(ed|ing)? (it |this |that |everything |things )?up
        screw(ed|ing)? (it |this |that |everything |things )?up, show(ed|ing)? off, mak(e|ing) a fool of yourself
        play(ed|ing)? (the victim|games), fool(ing)? yourself, kid(ding)? yourself, l(ie|ied|ying) to yourself
        act(ed|ing)? like (a|an|you), behav(e|ed|ing) like (a|an), let(ting)? (us|me|everyone|everybody|the team|people) down
        los(e|ing) your (temper|head|grip), lost your (temper|head|grip), ma(ke|king|de) (things|it|everything) worse
        dragg?(ed|ing)? (us|everyone|the team) down, hid(e|ing) behind, blam(e|ed|ing) (others|everyone|everybody|other)
        neglect(ed|ing)?, talk(ing)? nonsense, miss(ed|ing)? the point, complain(ing)? about everything
        """
    );
}
