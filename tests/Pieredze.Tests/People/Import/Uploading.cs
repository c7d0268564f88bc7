using System.Net;
using System.Text;
using AngleSharp.Html.Dom;

namespace Pieredze.Tests.People.Import;

/// <summary>Sends a file through the form of the import page.</summary>
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
}
