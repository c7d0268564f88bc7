using Pieredze.Measurement;
using Pieredze.Platform.Words;

namespace Pieredze.Measuring.Benefits;

/// <summary>How numbers of a report are written: with their sign, with the comma or point of the reader.</summary>
public static class NumberWords
{
    public static string Signed(this Words w, double value) =>
        Math.Round(value, 2) switch
        {
            > 0 => $"+{value.ToString("0.00", w.Culture)}",
            0 => 0.0.ToString("0.00", w.Culture),
            _ => $"−{(-value).ToString("0.00", w.Culture)}",
        };

    /// <summary>«0,53…1,47»: a dash between numbers could be a minus.</summary>
    public static string Between(this Words w, Interval interval) =>
        $"{Plain(w, interval.Low)}…{Plain(w, interval.High)}";

    public static string Plain(this Words w, double value, string format = "0.00") =>
        value < 0 && Math.Round(value, 2) < 0
            ? $"−{(-value).ToString(format, w.Culture)}"
            : Math.Abs(value).ToString(format, w.Culture);

    /// <summary>A share as a report may show it, or that it may not.</summary>
    public static string Share(this Words w, ShownShare? share) =>
        share is { } shown ? ShareWords.Share(w, shown) : w["report-hidden"];
}
