namespace SurveyHub.Web.Features.Administration;

internal static class AdministrationSlice
{
    public static void AddAdministration(this WebApplicationBuilder builder) => builder.Services.AddScoped<ListStaff>();
}
