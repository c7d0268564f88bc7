using Pieredze.Platform.Cli;
using Pieredze.Platform.Words;

namespace Pieredze.Tests.Admin.Doctor;

/// <summary>«pieredze doctor» and «pieredze demo» as they are typed.</summary>
[Collection(nameof(OneConsole))]
public sealed class SeeingTheDoctor
{
    [Fact]
    public async Task Is_content_with_a_fresh_demo_and_finds_a_damaged_database()
    {
        var folder = Directory.CreateTempSubdirectory("pieredze-doctor-").FullName;
        Assert.Equal(0, (await Say("demo", "--people", "4", "--seed", "1", "--data", folder)).Code);
        var (code, text) = await Say("doctor", "--data", folder);
        Assert.Equal(0, code);
        Assert.Contains("✓ The SQLite database is whole", text, StringComparison.Ordinal);
        Assert.Contains("✓ Time zone Europe/Riga", text, StringComparison.Ordinal);
        Assert.Contains("! No mail server", text, StringComparison.Ordinal);

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        await File.WriteAllTextAsync(Path.Combine(folder, "pieredze.db"), new string('x', 8192));
        foreach (var rest in Directory.GetFiles(folder, "pieredze.db-*"))
        {
            File.Delete(rest);
        }

        (code, text) = await Say("doctor", "--data", folder);
        Assert.Equal(1, code);
        Assert.Contains("✗ The database cannot be read", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_what_is_missing_before_the_first_start()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"pieredze-none-{Guid.NewGuid():N}");
        var (code, text) = await Say("doctor", "--data", folder);
        Assert.Equal(0, code);
        Assert.Contains("! There is no data folder", text, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }

    [Theory]
    [InlineData("Pieredze__TimeZone", "Europe/Rīga", "✗ There is no time zone Europe/Rīga")]
    [InlineData(
        "Pieredze__BaseUrl",
        "http://pieredze.example.org",
        "! The address http://pieredze.example.org is not https"
    )]
    [InlineData("Pieredze__Smtp__Host", "127.0.0.1", "✗ The mail server 127.0.0.1:587 cannot be reached")]
    [InlineData("Pieredze__Postgres", "Host=127.0.0.1;Port=1;Timeout=2;Username=x", "✗ PostgreSQL does not answer")]
    public async Task Says_what_is_wrong_with_a_setting(string setting, string value, string sentence)
    {
        Environment.SetEnvironmentVariable(setting, value);
        try
        {
            var folder = Directory.CreateTempSubdirectory("pieredze-doctor-").FullName;
            var (code, text) = await Say("doctor", "--data", folder);
            Assert.Contains(sentence, text, StringComparison.Ordinal);
            Assert.Equal(sentence[0] == '✗' ? 1 : 0, code);
        }
        finally
        {
            Environment.SetEnvironmentVariable(setting, null);
        }
    }

    [Theory]
    [InlineData("doctor", "--folder")]
    [InlineData("demo", "--people")]
    [InlineData("demo", "--people", "many")]
    [InlineData("demo", "--people", "-1")]
    [InlineData("demo", "--seed", "1.5")]
    [InlineData("demo", "--size", "4")]
    public async Task Refuses_options_it_does_not_know(params string[] args)
    {
        var (code, text) = await Say(args);
        Assert.Equal(2, code);
        Assert.NotEmpty(text);
    }

    [Fact]
    public async Task Never_mixes_made_up_people_with_those_already_there()
    {
        var folder = Directory.CreateTempSubdirectory("pieredze-doctor-").FullName;
        Assert.Equal(0, (await Say("demo", "--people", "2", "--data", folder)).Code);
        var (code, text) = await Say("demo", "--people", "2", "--data", folder);
        Assert.Equal(2, code);
        Assert.Contains("holds data already", text, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Text)> Say(params string[] args)
    {
        var (output, error, said) = (Console.Out, Console.Error, new StringWriter());
        Console.SetOut(said);
        Console.SetError(said);
        try
        {
            var code = await Commands
                .All.Single(c => c.Name == args[0])
                .RunAsync(args[1..], new Words(new WordBook()).For("Platform/Cli", "en"));
            return (code, said.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }
}

/// <summary>There is one console and one environment for the whole process.</summary>
[CollectionDefinition(nameof(OneConsole), DisableParallelization = true)]
public sealed class OneConsole;
