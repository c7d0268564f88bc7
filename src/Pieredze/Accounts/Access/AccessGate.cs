using Pieredze.Platform.Data;

namespace Pieredze.Accounts.Access;

/// <summary>Stands before every endpoint and asks the access table. Somebody else's thing answers like one that does not exist.</summary>
public sealed class AccessGate(RequestDelegate next, IEnumerable<Relation> relations)
{
    public async Task InvokeAsync(HttpContext context, Me me, Database db)
    {
        if (context.GetEndpoint() is not RouteEndpoint endpoint)
        {
            await next(context);
            return;
        }

        var route = endpoint.RoutePattern.RawText ?? "";
        var allowed =
            AccessTable.Find(route)
            ?? throw new InvalidOperationException($"The address {route} has no row in the access table.");
        if (allowed.HasFlag(Who.Anyone) || await IsAllowedAsync(context, me, db, allowed))
        {
            await next(context);
        }
        else if (me.IsSignedIn)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else
        {
            var here = context.Request.Method == "GET" ? context.Request.Path + context.Request.QueryString : "/";
            context.Response.Redirect($"/sign-in?back={Uri.EscapeDataString(here)}");
        }
    }

    private async Task<bool> IsAllowedAsync(HttpContext context, Me me, Database db, Who allowed)
    {
        if (!me.IsSignedIn)
        {
            return false;
        }

        var held = Who.SignedIn | (me.IsAdmin ? Who.Admin : Who.Nobody);
        foreach (var relation in relations.TakeWhile(_ => (held & allowed) == Who.Nobody))
        {
            if (Guid.TryParse(context.GetRouteValue(relation.RouteValue)?.ToString(), out var id))
            {
                held |= await relation.Of(db, me.Id, id);
            }
        }

        me.Held = held;
        return (held & allowed) != Who.Nobody;
    }
}
