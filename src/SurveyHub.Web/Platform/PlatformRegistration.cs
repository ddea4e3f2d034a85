using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using SurveyHub.Web.Platform.Compression;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Jobs;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.LocalMailboxes;
using SurveyHub.Web.Platform.Printing;
using SurveyHub.Web.Platform.Security;
using SurveyHub.Web.Platform.Settings;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Platform.Site;
using SurveyHub.Web.Platform.Storage;

namespace SurveyHub.Web.Platform;

/// <summary>What every feature stands on, in the order it is needed.</summary>
internal static class PlatformRegistration
{
    public static void AddPlatform(this WebApplicationBuilder builder)
    {
        builder.UseDefaultAddress();
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddSettings<StorageOptions>();
        services.AddSingleton<StoragePaths>();
        services.AddSettings<SiteOptions>();
        services.AddSingleton<PublicAddress>();
        services.AddData();
        services.AddSecurity(builder.Environment);
        services.AddPageCompression();
        services.AddSignIn(builder.Environment);
        services.AddScreenLanguage(builder.Environment);
        services.AddMail();
        services.AddSettings<PdfOptions>();
        services.AddSingleton<PdfDesk>();
        services.AddJobs();
    }

    public static async Task MigrateDatabaseAsync(this WebApplication app)
    {
        // The migrator is made only when it is needed: with it comes EF, whose first use takes longer than the rest of the start.
        if (!await app.Services.GetRequiredService<AppliedMigrations>().AreAllAsync(app.Lifetime.ApplicationStopping))
        {
            await app.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync(app.Lifetime.ApplicationStopping);
        }

        await app.Services.GetRequiredService<PostgresServerCheck>().RunAsync(app.Lifetime.ApplicationStopping);
    }

    public static void UsePlatform(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseRequestLog();
        app.UseSecurityHeaders();
        app.UsePageCompression();
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler(Shell.ShellRoutes.Error, createScopeForErrors: true);
            app.UseHsts();
        }

        app.UseStatusCodePagesWithReExecute(Shell.ShellRoutes.Status + "/{0}", createScopeForStatusCodePages: true);
        Shell.RefusedForms.UseRefusedForms(app);
        app.UseRequestLocalization();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        Shell.RefusedForms.UseRefusedTokens(app);
    }

    public static void MapPlatform(this WebApplication app)
    {
        app.MapHealthChecks("/health", new HealthCheckOptions { AllowCachingResponses = false }).AllowAnonymous();
        app.MapSignOut();
        app.MapLanguageChoice(app.Environment);
        app.MapLocalMailbox();
    }
}
