using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Pieredze.Tests.Proofs;

/// <summary>A fault put before the whole house, so that a guard can be seen to bark.</summary>
public sealed class Plant(Func<HttpContext, RequestDelegate, Task> fault) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.Use(inner => context => fault(context, inner));
            next(app);
        };
}
