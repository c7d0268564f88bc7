namespace Pieredze.Measurement.Harms;

/// <summary>Everything by which a harm is watched; <see cref="HarmRule"/> has the limits.</summary>
public enum HarmMeasure
{
    /// <summary>H1: accepted among applied, the lowest group over the highest, with Fisher's test.</summary>
    SelectionRatio,

    /// <summary>H1: enrolments that a manager nominated among all.</summary>
    Nominations,

    /// <summary>H1: places of people who were served before, among places taken while others waited.</summary>
    RepeatPlaces,

    /// <summary>H1: Gini coefficient of opportunities made, over mentees.</summary>
    Opportunities,

    /// <summary>H1: degree centralisation of the network of introductions.</summary>
    Gatekeepers,

    /// <summary>H1: mentees with a mentor of the top grade band, the lowest group over the highest, with Fisher's test.</summary>
    SeniorMentors,

    /// <summary>H2: passing each step of the way among those who reached the one before, as for the selection.</summary>
    FunnelParity,

    /// <summary>H2: mean rank of the mentor obtained (1 is the first choice), a group minus the best one, with Welch's test.</summary>
    RankParity,

    /// <summary>H2: median days to a match, the longest group over the shortest.</summary>
    WaitParity,

    /// <summary>H2: early endings, the lowest group over the highest, with Fisher's test: 0.80 is 1.25 turned over.</summary>
    EarlyEndParity,

    /// <summary>H2: who feels that they belong (P01), the highest group minus another, with Newcombe's interval.</summary>
    Belonging,

    /// <summary>H2: pairs of the same group beside mentors dealt out by lot, in standard deviations.</summary>
    Homophily,

    /// <summary>H3: active goals that come from the mentor, a manager or the programme, among all.</summary>
    GoalOrigin,

    /// <summary>H3: who is encouraged to find their own way (P02).</summary>
    OwnWay,

    /// <summary>H3: mentors who do something differently themselves (P03).</summary>
    MentorChanged,

    /// <summary>H3: options that the mentor wrote down, among all.</summary>
    OptionsByMentor,

    /// <summary>H4: mean challenge index over relationships.</summary>
    Challenges,

    /// <summary>H4: change of speaking up (P04a to c) from the first to the last wave, in points of the scale.</summary>
    Voice,

    /// <summary>H4: goals that change something, among all, where the programme is for change.</summary>
    ChangeGoals,

    /// <summary>H5: relationships in which the mentor stands above the mentee, among all.</summary>
    OwnManagers,

    /// <summary>H5: who was asked to work for the mentor's benefit (P05).</summary>
    WorkForMentor,

    /// <summary>H5: who could end the relationship without bad consequences (P06).</summary>
    SafeExit,

    /// <summary>H5: relationships in which the lead does not pass over, among those with four working sessions.</summary>
    StuckHandOver,

    /// <summary>H6: who is free to turn suggestions down (P07).</summary>
    FreeToRefuse,

    /// <summary>H6: who says that something told was used against them (P08).</summary>
    UsedAgainstMe,

    /// <summary>H6: goals that the mentor proposed again after a rejection, among rejected ones.</summary>
    OverriddenGoals,

    /// <summary>H6: concerns opened per relationship, and whether one was found to be true.</summary>
    Concerns,
}
