using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;

namespace Pieredze.Accounts;

/// <summary>What a browser needs to make or to use a passkey.</summary>
public static class PasskeyOptions
{
    public static void MapPasskeyOptions(this IEndpointRouteBuilder app)
    {
        app.MapPost(
                "/passkey/new",
                async (
                    HttpContext context,
                    IAntiforgery forms,
                    Me me,
                    UserManager<Account> accounts,
                    SignInManager<Account> manager
                ) =>
                {
                    if (!await forms.IsRequestValidAsync(context))
                    {
                        return Results.BadRequest();
                    }

                    var account = await accounts.FindByIdAsync($"{me.Id}");
                    return account is null
                        ? Results.NotFound()
                        : Results.Content(
                            await manager.MakePasskeyCreationOptionsAsync(
                                new()
                                {
                                    Id = $"{account.Id}",
                                    Name = account.Email!,
                                    DisplayName = account.Name,
                                }
                            ),
                            "application/json"
                        );
                }
            )
            .DisableAntiforgery();
        app.MapPost(
                "/passkey/use",
                async (HttpContext context, IAntiforgery forms, SignInManager<Account> manager) =>
                {
                    if (!await forms.IsRequestValidAsync(context))
                    {
                        return Results.BadRequest();
                    }

                    // No account is named, so that nobody learns here which addresses have one.
                    return Results.Content(await manager.MakePasskeyRequestOptionsAsync(null), "application/json");
                }
            )
            .DisableAntiforgery()
            .RequireRateLimiting("sign-in");
    }
}
