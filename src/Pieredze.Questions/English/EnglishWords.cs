namespace Pieredze.Questions;

/// <summary>English word groups from which the patterns are built.</summary>
internal static class EnglishWords
{
    public const string Asking = "(what|how|why|who|whom|whose|when|where|which)";

    public const string Before =
        "((to|in|from|with|for|by|on|at|about|of|under|through|over|since|until|against|among|between|beyond) )?";

    public const string Helping =
        "(am|is|are|was|were|do|does|did|have|has|had|will|would|can|could|shall|should|may|might|must)";

    public const string HelpingNot =
        "(isn't|aren't|wasn't|weren't|don't|doesn't|didn't|haven't|hasn't|hadn't|won't|wouldn't|can't|couldn't"
        + "|shouldn't|mustn't|needn't|ain't)";

    public const string Pronoun = "(it|you|they|he|she|we|i|that|this|there|these|those)";

    public const string Someone =
        "(it|you|they|he|she|we|i|that|this|there|these|those|your|the|my|his|her|their|our|a|an|any|anyone|anybody"
        + "|someone|something|anything|everyone|everybody|people)";

    public const string Softly =
        "((really|just|simply|definitely|probably|certainly|absolutely|also|first|then|now|always|never|still|perhaps"
        + "|maybe|all|only|seriously|clearly|obviously|surely|at least|soon|do|honestly|actually|either|both|both of"
        + "|strongly|highly|urgently) )*";

    // Verbs that begin a piece of advice. Those that are also nouns are guarded by the word that follows.
    public const string Doing =
        "(accept|act|add|adjust|agree|aim|allow|answer|apologi[sz]e|apply|approach|argue|arrange|ask|assume|attend|avoid"
        + "|back|be|begin|believe|block|book|break|breathe|bring|build|buy|call|calm|cancel|change|check|choose|clean"
        + "|clear|close|collect|come|compare|complain|complete|concentrate|confirm|connect|consider|contact|control|copy"
        + "|count|cover|create|cut|deal|decide|decline|define|delay|delegate|delete|demand|develop|discuss|do|document"
        + "|double-check|draft|draw|drink|drop|earn|eat|e-?mail|encourage|enrol|ensure|escalate|examine|exercise|expect"
        + "|explain|express|face|fight|figure|fill|find|finish|fix|focus|follow|forget|forgive|forward|get|give|go|google"
        + "|grab|grow|hand|hang|have|head|help|hire|hold|hurry|identify|ignore|improve|inform|insist|introduce|invest"
        + "|invite|involve|join|jump|keep|know|lead|learn|leave|let|limit|link|list|listen|look|lower|make|manage|map"
        + "|measure|meet|mention|mind|move|negotiate|note|notify|observe|offer|open|order|organi[sz]e|own|park|pause|pay"
        + "|phone|pick|plan|play|point|postpone|practi[sc]e|prepare|present|prioriti[sz]e|propose|protect|prove|publish"
        + "|pull|push|put|quit|quote|raise|rank|reach|read|rebuild|recogni[sz]e|reconsider|record|reduce|refer|refuse"
        + "|register|rehearse|reject|relax|rely|remember|remind|remove|repeat|reply|report|request|resign|resist|respond"
        + "|rest|rethink|return|review|rewrite|run|save|say|schedule|search|see|seek|select|sell|send|separate|set|settle"
        + "|sign|simplify|sit|skip|sleep|slow|smile|solve|sort|speak|specify|spend|split|stand|start|stay|step|stick|stop"
        + "|strengthen|stretch|study|submit|suggest|support|swap|switch|take|talk|teach|tell|test|think|throw|tidy|touch"
        + "|track|train|treat|trust|try|turn|understand|update|use|verify|visit|volunteer|wait|walk|warn|watch|wear|win"
        + "|withdraw|work|write)";
}
