using CsCheck;

namespace Pieredze.Matching.Tests;

public sealed class KeepingAvailability
{
    [Fact]
    public void Gives_back_the_slots_it_was_given() =>
        Gen.Int.Sample(bits =>
        {
            var some = new Availability(bits);
            return Availability.Of(some.Slots) == some
                && new Availability(some.Bits) == some
                && some.Slots.All(slot => some.Has(slot.Day, slot.Part));
        });

    [Fact]
    public void Begins_the_week_on_Monday()
    {
        Assert.Equal(1, Availability.Of((DayOfWeek.Monday, PartOfDay.Morning)).Bits);
        Assert.Equal(1 << 20, Availability.Of((DayOfWeek.Sunday, PartOfDay.Evening)).Bits);
    }

    [Fact]
    public void Counts_two_hours_for_each_common_slot()
    {
        Assert.Equal(4, new Availability(0b0111).OverlapHours(new Availability(0b1110)));
        Assert.True(default(Availability).IsUnknown);
    }
}
