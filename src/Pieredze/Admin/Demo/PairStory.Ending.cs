using Pieredze.Relationships.MovingOn;

namespace Pieredze.Admin.Demo;

// How made-up pairs end, early or in their time, and what they say to each other then.
internal sealed partial class PairStory
{
    public PairStory PlansTheEnd()
    {
        var closing = Pair.Closing!;
        Pair.PlanClosing(
            Pair.MentorId,
            closing.ClosingMeetingOn,
            "Kas izdevās un kas palika ceļā; ko gribas pateikt; kā sazināsimies pēc tam."
        );
        Pair.SettleNotes(
            Pair.MenteeId,
            "Viss, ko runājām par nodaļas cilvēkiem.",
            "Kopīgās piezīmes glabājam gadu, tad dzēšam."
        );
        Pair.Thank(Pair.MentorId, "Tu man parādīji, ka mūsu kārtību var izlasīt arī kā neuzticēšanos. Paldies par to.");
        Pair.TellConfidence(Pair.MenteeId, 6, shares: true);
        return this;
    }

    public PairStory StaysInTouch(DateOnly on)
    {
        Pair.StayInTouch(Pair.MenteeId, "Uzraksti, un sarunāsim kafiju.", on, ContactForm.TwiceAYear);
        Pair.StayInTouch(Pair.MentorId, "Vislabāk piektdienās pēc četriem.", on, ContactForm.WhenNeeded);
        Pair.Thank(Pair.MenteeId, "Paldies, ka ne reizi nepateici, kā tu darītu manā vietā.");
        Pair.BeListed(Pair.MenteeId, true, "pirmo pusgadu, kad jāvada bijušie kolēģi");
        Pair.BeListed(Pair.MentorId, true, null);
        Pair.ShowCelebration(Pair.MenteeId, true);
        Pair.ShowCelebration(Pair.MentorId, true);
        return this;
    }

    public PairStory PartsEarly(Guid by, DateOnly on)
    {
        Pair.EndEarly(by, on);
        Pair.Thank(by, "Paldies par drosmi pateikt, ka šoreiz nav īstais laiks.");
        return this;
    }
}
