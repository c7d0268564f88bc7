using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Accounts;

namespace Pieredze.Browser;

public sealed class SigningIn : IAsyncLifetime
{
    private Stage _stage = null!;

    public async ValueTask InitializeAsync()
    {
        _stage = await Stage.SetAsync(demo: false);
        await using var scope = _stage.Services.CreateAsyncScope();
        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            UserName = "anna@example.org",
            Email = "anna@example.org",
            Name = "Anna Krūmiņa",
            CreatedAt = DateTime.UtcNow,
        };
        Assert.True(
            (
                await scope
                    .ServiceProvider.GetRequiredService<UserManager<Account>>()
                    .CreateAsync(account, "kluss rīts pie ezera")
            ).Succeeded
        );
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Theory]
    [InlineData("lv", true)]
    [InlineData("en", false)]
    public async Task Works_by_keyboard_with_and_without_scripts(string language, bool scripts)
    {
        var page = await _stage.OpenAsync(language, scripts: scripts);
        await page.GotoAsync("/sign-in");
        await page.FocusAsync("#Email");
        await page.Keyboard.TypeAsync("anna@example.org");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("kluss rīts pie ezera");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/");
        Assert.Equal(language, await page.GetAttributeAsync("html", "lang"));
    }

    [Theory]
    [InlineData("lv")]
    [InlineData("en")]
    public async Task Looks_right(string language)
    {
        var page = await _stage.OpenAsync(language);
        await page.GotoAsync("/sign-in");
        await Look.AtAsync(page);
        await page.GotoAsync("/there-is-no-such-page");
        await Look.AtAsync(page);
    }

    [Fact]
    public async Task Works_with_a_passkey_instead_of_a_password()
    {
        var page = await _stage.OpenAsync("lv");
        var client = await page.Context.NewCDPSessionAsync(page);
        await client.SendAsync("WebAuthn.enable");
        await client.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new()
            {
                ["options"] = new Dictionary<string, object>
                {
                    ["protocol"] = "ctap2",
                    ["transport"] = "internal",
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = true,
                },
            }
        );
        // An address of numbers is no name that a passkey can belong to.
        var here = _stage.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        await page.GotoAsync($"{here}/sign-in");
        await page.FillAsync("#Email", "anna@example.org");
        await page.FillAsync("#Password", "kluss rīts pie ezera");
        await page.ClickAsync("#password button");
        await page.WaitForURLAsync("**/");
        await page.GotoAsync($"{here}/me/passkeys");
        await page.FillAsync("#Name", "Darba dators");
        await page.ClickAsync("form[data-passkey=new] button");
        await page.WaitForSelectorAsync(".session-list");
        await Look.AtAsync(page);
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync($"{here}/sign-in");
        await page.ClickAsync("form[data-passkey=use] button");
        await page.WaitForSelectorAsync(".account");
    }
}
