using Pieredze.Measurement;

namespace Pieredze.Platform.Words;

/// <summary>How a share is written wherever it is shown: «37 %», «90 % vai vairāk».</summary>
public static class ShareWords
{
    public static string Share(this Words w, ShownShare share) => w[$"share-{share.End}", ("n", share.Percent)];
}
