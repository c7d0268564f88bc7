namespace Pieredze.Matches;

/// <summary>
/// A file that is written beside its name and takes the name only when it is whole, so that nobody ever reads half of
/// it. What stood there before comes back when another file of the same answer cannot be written.
/// </summary>
internal sealed class MatchOutput(string file) : IDisposable
{
    private string? _beside;
    private string? _before;
    private Stream? _direct;

    public string File => file;

    public bool IsKept { get; private set; }

    // A pipe or a device has no place beside it.
    private bool IsDevice => Path.GetFullPath(file).StartsWith("/dev/", StringComparison.Ordinal);

    public bool TryOpen() =>
        Try(() =>
        {
            if (IsDevice)
            {
                _direct = new FileStream(file, FileMode.Open, FileAccess.Write);
                return;
            }

            if (System.IO.File.Exists(file))
            {
                // A file that may not be written is not replaced, either.
                using var existing = new FileStream(file, FileMode.Open, FileAccess.Write);
            }
            else if (Directory.Exists(file))
            {
                throw new IOException();
            }

            var name = $"{file}.{Guid.CreateVersion7():n}.part";
            using var created = new FileStream(name, FileMode.CreateNew, FileAccess.Write);
            _beside = name;
        });

    public bool TryWrite(byte[] content) =>
        Try(() =>
        {
            if (_direct is not null)
            {
                _direct.Write(content);
                _direct.Flush();
            }
            else
            {
                System.IO.File.WriteAllBytes(_beside!, content);
            }
        });

    /// <summary>Gives the file its name.</summary>
    public bool TryKeep() =>
        Try(() =>
        {
            if (_beside is not null && System.IO.File.Exists(file))
            {
                var before = $"{_beside}.before";
                System.IO.File.Replace(_beside, file, before);
                _before = before;
            }
            else if (_beside is not null)
            {
                System.IO.File.Move(_beside, file);
            }

            (_beside, IsKept) = (null, true);
        });

    /// <summary>Clears away what stood here before; when not everything was written, brings it back.</summary>
    public void End(bool isWhole)
    {
        Dispose();
        if (IsKept && !isWhole && !IsDevice)
        {
            Try(Undo);
        }
        else if (_before is not null)
        {
            Try(() => System.IO.File.Delete(_before));
        }
    }

    public void Dispose()
    {
        _direct?.Dispose();
        if (_beside is not null)
        {
            Try(() => System.IO.File.Delete(_beside));
        }
    }

    private void Undo()
    {
        if (_before is not null)
        {
            System.IO.File.Move(_before, file, overwrite: true);
        }
        else
        {
            System.IO.File.Delete(file);
        }
    }

    private static bool Try(Action act)
    {
        try
        {
            act();
            return true;
        }
        catch (Exception shut) when (shut is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
