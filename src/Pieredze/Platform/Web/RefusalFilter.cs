using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Pieredze.Platform.Web;

/// <summary>Turns a rule's no into a sentence above the form (409), and a form that does not hold into 422.</summary>
public sealed class RefusalFilter : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var executed = await next();
        var refusal = executed.Exception switch
        {
            RefusedException refused => refused.Refusal,
            DbUpdateConcurrencyException => new Refusal("changed-meanwhile"),
            _ => null,
        };
        if (refusal is not null && executed.HandlerInstance is PageModel page)
        {
            executed.ExceptionHandled = true;
            page.ViewData["Refusal"] = refusal;
            context.HttpContext.Response.StatusCode = StatusCodes.Status409Conflict;
            if (page is IReload reload)
            {
                await reload.LoadAsync();
            }

            executed.Result = page.Page();
        }
        else if (executed.Result is PageResult && !context.ModelState.IsValid)
        {
            context.HttpContext.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
    }
}

/// <summary>A page that can fetch again what it shows after a rule said no, keeping what was typed.</summary>
public interface IReload
{
    Task LoadAsync();
}
