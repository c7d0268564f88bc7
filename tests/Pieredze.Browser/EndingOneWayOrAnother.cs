using Microsoft.EntityFrameworkCore;
using Pieredze.Relationships;

namespace Pieredze.Browser;

/// <summary>The ways a pair can rest and end, by keyboard; the longest two in both languages.</summary>
public sealed class EndingOneWayOrAnother : IAsyncLifetime
{
    private readonly HashSet<string> _seen = [];
    private readonly List<string> _faults = [];
    private Stage _stage = null!;

    public async ValueTask InitializeAsync() => _stage = await Stage.SetAsync(demo: true);

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Theory]
    [InlineData("lv")]
    public async Task Rests_and_goes_on(string language)
    {
        var (anna, at) = await EnterAsync("anna", language);
        await anna.GoAsync($"{at}/pause");
        await anna.PressAsync("main form button.primary");
        Assert.Equal(Standing.Paused, (await PairAsync(at)).Standing);
        await anna.GoAsync(at);
        await anna.PressAsync("form[action*=Resume] button");
        Assert.Equal(Standing.Active, (await PairAsync(at)).Standing);
        NoFaults();
    }

    [Theory]
    [InlineData("lv")]
    [InlineData("en")]
    public async Task Leaves_early_with_a_good_word(string language)
    {
        var (ilze, at) = await EnterAsync("ilze", language);
        // Two presses from the page of the pair: its own link, and the one button.
        await ilze.GoAsync(at);
        await ilze.PressAsync("a[href$='/end']");
        await ilze.PressAsync("main form button.danger");
        Assert.Equal(Standing.EndedEarly, (await PairAsync(at)).Standing);
        await ilze.TypeAsync("#letter", "Paldies par drosmi.");
        await ilze.PressAsync("form[action*=Thank] button");
        await ilze.TickAsync("[name=reason][value=NoTime]");
        await ilze.PressAsync("form[action*=Reason] button");
        var (anna, _) = await EnterAsync("anna", language);
        await anna.GoAsync($"{at}/goodbye");
        await anna.SeesAsync("Paldies par drosmi.");
        // A new pair is looked for from there.
        await anna.PressAsync("aside a[href^='/enrolments/']");
        Assert.StartsWith("/enrolments/", anna.Path, StringComparison.Ordinal);
        NoFaults();
    }

    [Theory]
    [InlineData("lv")]
    public async Task Ends_with_dignity_when_the_other_is_gone(string language)
    {
        var (anna, at) = await EnterAsync("anna", language);
        var id = Id(at);
        await _stage.DataAsync(async db =>
        {
            var pair = await db.Relationships.Include(r => r.Sessions).SingleAsync(r => r.Id == id);
            pair.FadeOut(DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-15), DateOnly.FromDateTime(DateTime.UtcNow));
            return await db.SaveChangesAsync();
        });
        await anna.GoAsync(at);
        await anna.PressAsync("a[href$='/goodbye']");
        await anna.TickAsync("[name=reason][value=NoAnswer]");
        await anna.PressAsync("form[action*=Reason] button");
        await anna.GoAsync($"{at}/journal");
        await anna.TickAsync("[name=kind][value=Thankful]");
        await anna.TypeAsync("#text", "Par trim sarunām, kas palika.");
        await anna.PressAsync("#write button.primary");
        await anna.SeesAsync("Par trim sarunām, kas palika.");
        await anna.GoAsync($"{at}/messages");
        NoFaults();
    }

    [Theory]
    [InlineData("lv")]
    [InlineData("en")]
    public async Task Takes_two_weeks_more_and_completes(string language)
    {
        var (anna, at) = await EnterAsync("anna", language);
        var (ilze, _) = await EnterAsync("ilze", language);
        await anna.GoAsync($"{at}/messages");
        await anna.TypeAsync("#text", "Vai ceturtdien der?");
        await anna.PressAsync("#say button.primary");
        await ilze.GoAsync($"{at}/messages");
        await ilze.SeesAsync("Vai ceturtdien der?");
        await anna.GoAsync($"{at}/ending");
        await anna.PressAsync("form[action*=Start] button.primary");
        var by = (await PairAsync(at)).Closing!.EndsBy;
        foreach (var walker in new[] { anna, ilze })
        {
            await walker.GoAsync($"{at}/ending");
            await walker.PressAsync("form[action*=Extend] button");
            await walker.TypeAsync("#letter", "Paldies!");
            await walker.PressAsync("form[action*=Thank] button");
            await walker.TypeAsync("#worked", "Jautājumi");
            await walker.TypeAsync("#learned", "Klausīties");
            await walker.PressAsync("form[action*=Review] button");
        }

        Assert.Equal(by.AddDays(14), (await PairAsync(at)).Closing!.EndsBy);
        await anna.TypeAsync("#agenda", "Ko ņemsim līdzi");
        await anna.PressAsync("#plan-closing button");
        await anna.TickAsync("[name=now][value='6']");
        await anna.TickAsync("[name=shares]");
        await anna.PressAsync("form[action*=Confidence] button");
        await anna.TypeAsync("#plan", "Turpināšu pati");
        await anna.TypeAsync("#step", "Pieteikties kursam");
        await anna.SetAsync("form[action*=Growth] [name=on]", $"{DateTime.UtcNow.AddDays(30):yyyy-MM-dd}");
        await anna.PressAsync("form[action*=Growth] button");
        await anna.TypeAsync("#how", "Tēja");
        await anna.PressAsync("form[action*=Celebrate] button");
        await anna.GoAsync($"{at}/sessions");
        await anna.SetAsync("#record [name=on]", $"{DateTime.UtcNow.AddHours(3):yyyy-MM-dd}");
        await anna.PressAsync("#record button");
        foreach (var walker in new[] { anna, ilze })
        {
            await walker.GoAsync(at);
            await walker.PressAsync("form[action*=WalkOn] button");
        }

        Assert.Equal(Standing.Completed, (await PairAsync(at)).Standing);
        await anna.GoAsync($"{at}/certificate");
        foreach (var walker in new[] { anna, ilze })
        {
            await walker.GoAsync($"{at}/moving-on");
            await walker.TickAsync("[name=form][value=AsFriends]");
            await walker.PressAsync("form[action*=Stay] button");
            await walker.TickAsync("#list [name=listed]");
            await walker.PressAsync("#list button");
        }

        await ilze.TypeAsync("#whom", "Kāds, kas vadījis pārmaiņas");
        await ilze.PressAsync("form[action*=Whom] button");
        await anna.GoAsync($"{at}/moving-on");
        await anna.TickAsync("form[action*=Introduce] [name=third]");
        await anna.PressAsync("form[action*=Introduce] button[value=true]");
        await anna.GoAsync($"/programmes/{(await PairAsync(at)).ProgrammeId}/alumni");
        await anna.SeesAsync("Ilze Ozoliņa");
        await anna.GoAsync($"{at}/moving-on");
        await anna.PressAsync("#become button");
        NoFaults();
    }

    private async Task<(Walker Walker, string At)> EnterAsync(string who, string language)
    {
        var walker = new Walker(await _stage.OpenAsync(language), _seen, _faults);
        await walker.GoAsync("/demo");
        await walker.PressAsync($"#{who} button");
        var anna = await _stage.DataAsync(db => db.Set<People.Person>().SingleAsync(p => p.AddressedAs == "Anna"));
        var pair = await _stage.DataAsync(db => db.Relationships.SingleAsync(r => r.MenteeId == anna.Id));
        return (walker, $"/pairs/{pair.Id}");
    }

    private Task<Relationship> PairAsync(string at)
    {
        var id = Id(at);
        return _stage.DataAsync(db => db.Relationships.AsNoTracking().SingleAsync(r => r.Id == id));
    }

    private static Guid Id(string at) => Guid.Parse(at.Split('/')[^1]);

    private void NoFaults() => Assert.True(_faults.Count == 0, string.Join('\n', _faults));
}
