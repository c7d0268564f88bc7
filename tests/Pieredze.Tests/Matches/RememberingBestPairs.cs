using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Pieredze.Matches;
using Pieredze.Matching;

namespace Pieredze.Tests.Matches;

public sealed class RememberingBestPairs
{
    [Fact]
    public async Task Solves_the_same_question_once_and_another_one_anew()
    {
        using var scope = (await House.On(DatabaseKind.Sqlite)).Services.CreateScope();
        var pairs = new BestPairs(scope.ServiceProvider.GetRequiredService<IHostApplicationLifetime>());
        var request = new MatchRequest
        {
            Mentees =
            [
                new()
                {
                    Id = "anna",
                    Enrolled = true,
                    BriefingDone = true,
                    Needs = [new("Budžets", 3)],
                },
            ],
            Mentors =
            [
                new()
                {
                    Id = "ilze",
                    Enrolled = true,
                    BriefingDone = true,
                },
            ],
        };
        var first = pairs.Of(request);
        Assert.Equal("ilze", Assert.Single((await first).Pairs).MentorId);
        Assert.Same(first, pairs.Of(request with { Mentees = [.. request.Mentees.Select(m => m with { })] }));
        var (anna, ilze) = (request.Mentees[0], request.Mentors[0]);
        MatchRequest[] others =
        [
            request with
            {
                Mentees = [anna with { Availability = new(1) }],
            },
            request with
            {
                Mentees = [anna with { Needs = [new("Budžets", 4)] }],
            },
            request with
            {
                Mentees = [anna with { Vetoes = ["ilze"] }],
            },
            request with
            {
                Mentors = [ilze with { Capacity = 2 }],
            },
            request with
            {
                Mentors = [ilze with { Strengths = [new("Budžets", 2)] }],
            },
            request with
            {
                Rules = request.Rules with { Managers = new Dictionary<string, string> { ["anna"] = "ilze" } },
            },
            request with
            {
                Forbidden = [new("anna", "ilze")],
            },
            request with
            {
                Pins = [new("anna", "ilze")],
            },
            request with
            {
                Standing = [new("anna", "ilze")],
            },
            request with
            {
                Weights = new(0.1, 0.4, 0.4, 0.1),
            },
            request with
            {
                Floor = false,
            },
            request with
            {
                LeastPoints = 1,
            },
            request with
            {
                Seed = 1,
            },
        ];
        Assert.Equal(others.Length + 1, others.Append(request).Select(BestPairs.Question).Distinct().Count());
        foreach (var other in others)
        {
            Assert.NotSame(first, pairs.Of(other));
        }

        Assert.NotSame(first, pairs.Of(request));
    }
}
