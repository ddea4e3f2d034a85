namespace SurveyHub.Web.Features.Administration;

/// <summary>Who may sign in, and what they may do.</summary>
internal static class AdministrationSlice
{
    public static void AddAdministration(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<ListStaff>()
        .AddScoped<StaffAccounts>();
}
