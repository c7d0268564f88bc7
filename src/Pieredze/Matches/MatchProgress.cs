using System.Diagnostics;
using Pieredze.Platform.Words;

namespace Pieredze.Matches;

/// <summary>Tells somebody who waits at a terminal how far «pieredze match» is; silent when that is wanted.</summary>
internal sealed class MatchProgress : IDisposable
{
    public static readonly TimeSpan Often = TimeSpan.FromSeconds(3);
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly bool _quiet;
    private readonly Words _words;
    private readonly TextWriter _to;
    private readonly Timer _timer;
    private volatile string? _file;
    private long _rows;

    public MatchProgress(bool quiet, Words words, TextWriter to, TimeSpan often)
    {
        (_quiet, _words, _to) = (quiet, words, to);
        _timer = new Timer(_ => Tick(), null, often, often);
    }

    public void Say(string key, params (string, object?)[] data)
    {
        if (!_quiet)
        {
            _to.WriteLine(_words[key, data]);
        }
    }

    public void Reading(string file) => (_file, _rows) = (file, 0);

    public void Row() => _rows++;

    public void Solving() => _file = null;

    public void Dispose() => _timer.Dispose();

    private void Tick()
    {
        if (_file is { } file)
        {
            Say("match-reading", ("file", file), ("n", _rows));
        }
        else
        {
            Say("match-solving", ("n", (int)_watch.Elapsed.TotalSeconds));
        }
    }
}
