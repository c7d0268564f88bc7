using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Pieredze.Programmes;

namespace Pieredze.Tests.People.Import;

/// <summary>A coordinator who sends files through the form of the import page.</summary>
internal static class Uploading
{
    public static Task Upload(this Visitor visitor, Guid programme, string text) =>
        visitor.Upload(programme, Encoding.UTF8.GetBytes(text));

    public static async Task Upload(this Visitor visitor, Guid programme, byte[] content, string name = "cilvēki.csv")
    {
        await visitor.Open($"/programmes/{programme}/people/import");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        var token = (
            (IHtmlInputElement)visitor.Page.QuerySelector("main form input[name=__RequestVerificationToken]")!
        ).Value;
        var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new StringContent("Mentee"), "DefaultSide" },
            { new ByteArrayContent(content), "File", name },
        };
        await visitor.Go(new HttpRequestMessage(HttpMethod.Post, visitor.At) { Content = form });
    }

    public static string Email() => $"{Guid.NewGuid():N}@example.org";

    public static async Task<(House House, Visitor Coordinator, Guid Programme)> Coordinator(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var id = Guid.CreateVersion7();
        var programme = new Programme
        {
            TitleLv = "Ceļš",
            TitleEn = "Path",
            CreatedAt = DateTime.UtcNow,
        };
        await house.Data(db =>
        {
            db.Programmes.Add(programme);
            db.StaffMembers.Add(
                new()
                {
                    ProgrammeId = programme.Id,
                    PersonId = id,
                    Role = StaffRole.Coordinator,
                }
            );
            return Task.CompletedTask;
        });
        return (house, await house.Visit().SignedInAs("Baiba Liepa", id), programme.Id);
    }
}
