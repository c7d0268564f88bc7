using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Pieredze.Platform.Data;

/// <summary>Keeps one connection open while a page is made, instead of opening one for each of its statements.</summary>
public sealed class OneConnection(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, Database db)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is null)
        {
            await next(context);
            return;
        }

        await db.Database.OpenConnectionAsync(context.RequestAborted);
        try
        {
            await next(context);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
