using Pieredze.Matching.Solving;

namespace Pieredze.Matching.Tests;

public sealed class BiddingForSeats
{
    private const int Others = 1_100;
    private const int Choice = 10;

    [Fact]
    public void Leaves_everybody_the_cheapest_seat_even_where_the_last_one_became_dear()
    {
        // Two rows share a list with two columns; a third row, who comes after them, makes one of the two dear.
        List<List<Offer>> lists =
        [
            [new(0, 0), new(1, 1)],
            [new(0, 1), new(5, 2)],
        ];
        lists.AddRange(
            Enumerable
                .Range(0, Others)
                .Select(row =>
                    Enumerable.Range(0, Choice).Select(at => new Offer(at, 3 + (row * Choice) + at)).ToList()
                )
        );
        int[] listOf = [0, .. Enumerable.Range(0, lists.Count)];
        int[] start = [0, .. lists.Select((_, list) => lists.Take(list + 1).Sum(one => one.Count))];
        int[] capacity = [.. Enumerable.Repeat(1, 3 + (Others * Choice))];
        var table = new CostTable(listOf, start, [.. lists.SelectMany(list => list)], isSorted: false);
        var (seats, paid) = (new Seats(listOf.Length, capacity), new long[listOf.Length]);

        var auction = new Auction(table, capacity, CancellationToken.None);
        auction.Once(seats, paid);

        Assert.All(
            Enumerable.Range(0, listOf.Length).Where(row => seats.ColumnOf[row] >= 0),
            row =>
                Assert.Equal(
                    lists[listOf[row]].Min(offer => offer.Cost + auction.Price[offer.Column]),
                    paid[row] + auction.Price[seats.ColumnOf[row]]
                )
        );
        Assert.NotEqual(0, auction.Price[0]);
    }
}
