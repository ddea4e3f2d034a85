using System.Text;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Panels.Editing;
using SurveyHub.Web.Features.Panels.Importing;
using SurveyHub.Web.Features.Panels.Roster;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Shell;

namespace SurveyHub.Web.Features.Panels;

/// <summary>Who is asked, and how they are reached.</summary>
internal static class PanelsSlice
{
    public static void AddPanels(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<ListPanels>()
        .AddSingleton<ReadRoster>()
        .AddSingleton<PanelFolder>()
        .AddSingleton<ImportPanel>()
        .AddSingleton<ListPanelFiles>()
        .AddSingleton<EditOrganisation>();

    public static void MapPanels(this WebApplication app) => app
        .MapGet($"{ShellRoutes.Panels}/{{key}}/file", ExportAsync)
        .RequireAuthorization(StaffPolicies.RunWaves);

    /// <summary>With a byte order mark, without which Excel spoils å, ä and ö; reading it back drops it.</summary>
    private static async Task<IResult> ExportAsync(string key, ReadRoster rosters, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await rosters.ExecuteAsync(key, cancellationToken) is not { } roster)
        {
            return Results.NotFound();
        }

        var text = RosterFile.Write(roster, StockholmTime.DateOf(time.GetUtcNow()));
        return Results.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], "text/csv; charset=utf-8", $"{key}.csv");
    }
}
