using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Pieredze.Bench;

/// <summary>The least that Kestrel can do: the measure of what a page of ours costs.</summary>
internal static class Hello
{
    public static async Task<int> RunAsync(string address)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        var app = builder.Build();
        app.MapGet("/", () => "Hello World!");
        await app.RunAsync();
        return 0;
    }
}
