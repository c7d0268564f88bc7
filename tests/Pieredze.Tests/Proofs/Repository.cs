namespace Pieredze.Tests.Proofs;

/// <summary>The files of this project as they lie on disk.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Files under a folder, by their path from the root; nothing that a build made.</summary>
    public static IEnumerable<string> Files(string folder, params string[] endings) =>
        Directory
            .EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Where(f => !f.Split('/').Any(part => part is "bin" or "obj"))
            .Where(f => endings.Length == 0 || endings.Any(e => f.EndsWith(e, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal);

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static string FindRoot()
    {
        var at = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(at, "Pieredze.slnx")))
        {
            at = Path.GetDirectoryName(at) ?? throw new InvalidOperationException("Run the tests inside the project.");
        }

        return at;
    }
}
