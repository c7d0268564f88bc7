namespace Pieredze.Questions;

/// <summary>Invitations to tell more: open, whatever their grammar.</summary>
internal static class EnglishInvitation
{
    private const string Politely =
        "((please|perhaps|maybe|first|today|if you like|if you want),? )*((could|can|would|will|might) (you|we) ((please|perhaps|maybe|possibly|just|like to|be willing to|care to|mind) )*|i('d| would) (like|love) you to |take a moment (to|and) |i invite you to |let's |try to )?";

    public static readonly IReadOnlyList<Pattern> Patterns =
    [
        new(
            Kind.Stacked,
            "invitation-to-two-things",
            $@"^(can|could|would|will) you .*\b{EnglishWords.Asking} .*(,| and|, and) {EnglishWords.Asking} (you|they|it|he|she|your|the|happened|followed|changed|{EnglishWords.Helping}) ",
            "Can you tell me what happened and why you left?",
            "Can you tell me what you like and dislike?",
            Form.Question
        ),
        new(
            Kind.Open,
            "invitation",
            "^"
                + Politely
                + @"(tell(ing)? (me|us)|describ(e|ing)|walk(ing)? (me|us)|talk(ing)? (me|us)|take (me|us) (through|back|there|to)|help (me|us) (to )?(understand|see|picture|imagine|get a (sense|feel|picture)|grasp|follow)|imagine|picture|say(ing)? (a bit |a little |some )?(more|something)|shar(e|ing) (with me|with us|what|how|a |an |some|one|your (thoughts|story|view|experience|feelings))|explain(ing)? (to me|what|how|why|a bit)|expand(ing)? on|elaborat(e|ing)|think (back|of|about) (on |over )?(a time|a moment|a day|the (last|first|best) time|to)|recall|remember (a|the) (time|moment|day)|paint|giv(e|ing) (me|us)? ?an example|show me|unpack|explore|put yourself in|suppose|outline (for me|what|how)|sketch|name (one|two|three) (thing|moment|strength)s?|fill me in|close your eyes|cast your mind|say what|let me hear)\b",
            "Could you describe what success looks like?",
            "Could you send me the numbers?",
            unless: @"^explain (to me )?why you (did|didn't|haven't|always|never)\b"
        ),
        new(
            Kind.Open,
            "curiosity",
            @"^(i('m| am) ((very|really|quite|so|also|just|genuinely|always) )?(curious|interested|keen|eager)|i('m| am|'ve been| was)? ?wonder(ing)? (what|how|why|where|which|who)('s)?|i('d| would) ((really|also|very much) )?(like|love|be (interested|curious|keen|glad|happy)|be (really|very) (interested|curious|keen)) to (hear|know|understand|learn|explore))\b",
            "I'd love to hear how you prepared.",
            "I wonder whether it rains.",
            unless: @"\byou (should|ought|shouldn't)\b"
        ),
    ];
}
