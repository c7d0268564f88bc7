using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Pieredze.Tests.People;

/// <summary>
/// Listens to what one house asks its database; other houses of the same run do not count. It has to be there before the
/// house: EF does not look for listeners again for a second after it found none.
/// </summary>
public sealed class Statements : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly ConcurrentQueue<string> _heard = new();
    private readonly ConcurrentBag<IDisposable> _ears = [];
    private string? _mine;

    public Statements() => _ears.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public void ListenTo(House house) =>
        _mine = house.Settings.Postgres is { } server
            ? server[(server.IndexOf("Database=", StringComparison.Ordinal) + 9)..]
            : house.Settings.Data;

    /// <summary>How many statements this took.</summary>
    public async Task<int> Of(Func<Task> work)
    {
        _heard.Clear();
        await work();
        return _heard.Count;
    }

    public string Said => string.Join("\n", _heard);

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _ears.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (
            value.Key == RelationalEventId.CommandExecuting.Name
            && _mine is { } mine
            && value.Value is CommandEventData { Context: { } context } said
            && context.Database.GetConnectionString()?.Contains(mine, StringComparison.Ordinal) == true
        )
        {
            _heard.Enqueue(said.Command.CommandText);
        }
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose()
    {
        foreach (var ear in _ears)
        {
            ear.Dispose();
        }
    }
}
