using Pieredze.Safeguards.Concerns;

namespace Pieredze.Tests.Safeguards.Concerns;

/// <summary>Thirty digits: enough chance, and mistakes are noticed.</summary>
public sealed class WritingDownAReceipt
{
    [Fact]
    public void Holds_more_than_eighty_bits_of_chance()
    {
        var receipts = Enumerable.Range(0, 2000).Select(_ => Receipt.New().Number).ToList();
        Assert.Equal(2000, receipts.Distinct().Count());
        Assert.All(receipts, r => Assert.Matches("^[0-9]{30}$", r));
        Assert.True(28 * Math.Log2(10) >= 80);

        // Every one of the 28 places really is by chance: none leans to a digit (chi-squared, 9 degrees, p < 10⁻⁶).
        for (var place = 0; place < 28; place++)
        {
            var counts = receipts.CountBy(r => r[place]).ToDictionary();
            Assert.Equal(10, counts.Count);
            Assert.True(counts.Values.Sum(n => (n - 200) * (n - 200) / 200.0) < 46);
        }
    }

    [Fact]
    public void Is_read_with_any_spaces_and_refused_with_a_wrong_digit()
    {
        for (var n = 0; n < 50; n++)
        {
            var receipt = Receipt.New();
            Assert.Equal(6, receipt.Groups.Count());
            Assert.Equal(receipt, Receipt.Read(string.Join(" ", receipt.Groups)));
            Assert.Equal(receipt, Receipt.Read($" {string.Join("-", receipt.Groups)}\n"));
            for (var place = 0; place < 30; place++)
            {
                var wrong = receipt.Number.ToCharArray();
                wrong[place] = (char)('0' + ((wrong[place] - '0' + 1 + (n % 9)) % 10));
                Assert.Null(Receipt.Read(new(wrong)));
                if (place > 0 && receipt.Number[place] != receipt.Number[place - 1])
                {
                    wrong = receipt.Number.ToCharArray();
                    (wrong[place], wrong[place - 1]) = (wrong[place - 1], wrong[place]);
                    Assert.Null(Receipt.Read(new(wrong)));
                }
            }
        }

        foreach (var typed in new[] { null, "", "12345", new string('1', 31), "12345 67890 abcde 12345 67890 12345" })
        {
            Assert.Null(Receipt.Read(typed));
        }
    }
}
