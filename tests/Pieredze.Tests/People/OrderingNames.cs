using Pieredze.People;

namespace Pieredze.Tests.People;

public sealed class OrderingNames
{
    [Fact]
    public void Follows_the_Latvian_alphabet()
    {
        string[] names =
        [
            "Ābele",
            "Adamsone",
            "Celms",
            "Čakste",
            "Egle",
            "Ērglis",
            "Kalns",
            "Ķepa",
            "Siliņš",
            "Šulcs",
            "Zars",
            "Žagars",
        ];
        Assert.Equal(
            [
                "Ābele",
                "Adamsone",
                "Celms",
                "Čakste",
                "Egle",
                "Ērglis",
                "Kalns",
                "Ķepa",
                "Siliņš",
                "Šulcs",
                "Zars",
                "Žagars",
            ],
            names.Reverse().OrderBy(name => LatvianOrder.Of(name), StringComparer.Ordinal)
        );
        Assert.True(string.CompareOrdinal(LatvianOrder.Of("Kalns", "Zane"), LatvianOrder.Of("Kalnsētiņa", "Anna")) < 0);
    }
}
