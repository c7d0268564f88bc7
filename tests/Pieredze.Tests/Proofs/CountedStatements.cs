using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Platform.Data;

namespace Pieredze.Tests.Proofs;

/// <summary>Counts the SQL statements of each request, whoever sends them.</summary>
public sealed class CountedStatements : DbCommandInterceptor
{
    public const string Mark = "X-Counted";
    private readonly AsyncLocal<List<string>?> _now = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<List<string>>> _requests = new();

    public void Watch(WebApplicationBuilder builder)
    {
        builder.Services.ConfigureDbContext<SqliteDatabase>(options => options.AddInterceptors(this));
        builder.Services.ConfigureDbContext<PostgresDatabase>(options => options.AddInterceptors(this));
        builder.Services.AddSingleton<IStartupFilter>(new Plant(CountAsync));
    }

    /// <summary>Asks for an address and returns the statements that it took.</summary>
    public async Task<IReadOnlyList<string>> Of(HttpClient http, string address)
    {
        var mark = $"{Guid.NewGuid():N}";
        var done = _requests[mark] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add(Mark, mark);
        using var response = await http.SendAsync(request);
        return await done.Task;
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result
    )
    {
        _now.Value?.Add(command.CommandText);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    ) => new(ReaderExecuting(command, eventData, result));

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        _now.Value?.Add(command.CommandText);
        return new(result);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<object> result,
        CancellationToken cancellationToken = default
    )
    {
        _now.Value?.Add(command.CommandText);
        return new(result);
    }

    private async Task CountAsync(HttpContext context, RequestDelegate next)
    {
        List<string> statements = [];
        _now.Value = statements;
        try
        {
            await next(context);
        }
        finally
        {
            if (_requests.TryRemove($"{context.Request.Headers[Mark]}", out var waiting))
            {
                waiting.SetResult(statements);
            }
        }
    }
}
