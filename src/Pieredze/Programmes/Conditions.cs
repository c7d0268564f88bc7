namespace Pieredze.Programmes;

/// <summary>The nine conditions under which mentoring does good, and which of them nothing can make up for.</summary>
public static class Conditions
{
    public const string Purpose = "R4";
    public const string MentorSupport = "R6";
    public const string Fit = "R8";
    public const string Evaluation = "R9";
    public static readonly string[] Codes = ["R1", "R2", "R3", Purpose, "R5", MentorSupport, "R7", Fit, Evaluation];

    public static bool Blocks(string code) => code is Purpose or MentorSupport or Evaluation;

    public static bool IsOwn(string code) => !Codes.Contains(code);
}
