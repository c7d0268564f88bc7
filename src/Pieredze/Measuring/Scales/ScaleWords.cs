using Pieredze.Platform.Words;

namespace Pieredze.Measuring.Scales;

/// <summary>Whose a scale is, in one sentence that goes wherever its items or results go.</summary>
public static class ScaleWords
{
    public static string Licence(this Words w, OwnScale scale) =>
        w[
            "scale-licence-is",
            ("name", scale.Name(w.Language)),
            ("holder", scale.Holder),
            ("licence", scale.Licence(w.Language)),
            ("source", scale.Source),
            ("person", scale.ConfirmedBy)
        ];
}
