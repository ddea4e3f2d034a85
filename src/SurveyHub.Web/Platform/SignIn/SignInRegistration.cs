using Microsoft.AspNetCore.Identity;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Platform.SignIn;

internal static class SignInRegistration
{
    public static void AddSignIn(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddCascadingAuthenticationState();
        services.AddAuthorization(StaffPolicies.Add);
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Secure("session", environment);
            options.LoginPath = SignInRoutes.Login;
            options.AccessDeniedPath = SignInRoutes.AccessDenied;
            options.ReturnUrlParameter = SignInRoutes.ReturnUrlParameter;
            options.ExpireTimeSpan = TimeSpan.FromHours(10);
        });
        services.AddIdentityCore<StaffUser>(options =>
            {
                options.User.RequireUniqueEmail = true;
                // The user name is the e-mail address, whose rule is EmailAddress: å, ä and ö are letters in it.
                options.User.AllowedUserNameCharacters = "";
                // Slows down guessing at one account. Addresses are never shut out: an office shares one.
                options.Lockout = new LockoutOptions { MaxFailedAccessAttempts = 10, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15) };
                // Length is what makes a password strong; classes of characters make people write it down.
                options.Password = new PasswordOptions
                {
                    RequiredLength = 12,
                    RequiredUniqueChars = 4,
                    RequireDigit = false,
                    RequireLowercase = false,
                    RequireNonAlphanumeric = false,
                    RequireUppercase = false,
                };
            })
            .AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<AppDbContext>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<StaffClaimsFactory>();
        // A lock, a new password or another role takes hold within this time, also for those who are signed in.
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));
        services.AddScoped<FirstAdministrator>();
        services.AddScoped<PasswordLinks>();
        services.AddSingleton(new OperatorConsole(Console.Out));
        services.AddHostedService<SetupAnnouncement>();
    }

    public static void MapSignOut(this IEndpointRouteBuilder app) => app.MapPost(
        SignInRoutes.Logout,
        // The parameter makes the framework read a form, and check the antiforgery token with it.
        async (IFormCollection form, SignInManager<StaffUser> signIn) =>
        {
            await signIn.SignOutAsync();
            return Results.LocalRedirect($"~{SignInRoutes.Login}");
        });
}
