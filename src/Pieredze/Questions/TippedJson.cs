namespace Pieredze.Questions;

/// <summary>Words that tipped it; start and length count UTF-16 units.</summary>
internal sealed record TippedJson(int Start, int Length, string Words);
