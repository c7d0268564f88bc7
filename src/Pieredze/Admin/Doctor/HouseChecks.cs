using System.Globalization;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Admin.Doctor;

/// <summary>The folder, its space, the time zone, the letters and the address.</summary>
internal static class HouseChecks
{
    private const long LittleSpace = 500L * 1024 * 1024;

    public static Finding Folder(Settings settings)
    {
        if (!Directory.Exists(settings.FullData))
        {
            return Finding.Warning("folder-missing", ("folder", settings.FullData));
        }

        try
        {
            var probe = Path.Combine(settings.FullData, $"doctor-{Guid.NewGuid():N}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Finding.Bad("folder-read-only", ("folder", settings.FullData));
        }

        using var held = FolderLock.TryTake(settings.FullData);
        return held is null ? Finding.Good("folder-running") : Finding.Good("folder-good");
    }

    public static Finding Space(Settings settings)
    {
        var root = Path.GetPathRoot(settings.FullData)!;
        var drive = DriveInfo
            .GetDrives()
            .Where(d => settings.FullData.StartsWith(d.RootDirectory.FullName, StringComparison.Ordinal))
            .MaxBy(d => d.RootDirectory.FullName.Length);
        var free = (drive ?? new DriveInfo(root)).AvailableFreeSpace;
        var megabytes = ("megabytes", (object?)(free / 1024 / 1024));
        return free < LittleSpace ? Finding.Bad("space-little", megabytes) : Finding.Good("space-good", megabytes);
    }

    public static Finding Zone(Settings settings)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(settings.TimeZone, out _))
        {
            return Finding.Bad("zone-unknown", ("zone", settings.TimeZone));
        }

        var clock = new Clock(TimeProvider.System, settings);
        var now = clock.ToLocal(clock.Now);
        return Finding.Good(
            "zone-good",
            ("zone", settings.TimeZone),
            ("time", now.ToString("HH:mm", CultureInfo.InvariantCulture))
        );
    }

    // Without ICU every culture sorts by code points: «č» would come after «z».
    public static Finding Letters() =>
        CultureInfo.GetCultureInfo("lv-LV").CompareInfo.Compare("\u010D", "d", CompareOptions.None) < 0
            ? Finding.Good("letters-good")
            : Finding.Bad("letters-missing");

    public static Finding Address(Settings settings) =>
        !Uri.TryCreate(settings.BaseUrl, UriKind.Absolute, out var address)
            ? Finding.Bad("address-unreadable", ("url", settings.BaseUrl))
        : settings.IsHttps ? Finding.Good("address-good", ("url", settings.BaseUrl))
        : address.IsLoopback ? Finding.Good("address-local", ("url", settings.BaseUrl))
        : Finding.Warning("address-open", ("url", settings.BaseUrl));
}
