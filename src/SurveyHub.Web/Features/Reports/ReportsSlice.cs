using SurveyHub.Web.Features.Reports.Downloading;
using SurveyHub.Web.Features.Reports.Editing;
using SurveyHub.Web.Features.Reports.Loading;
using SurveyHub.Web.Features.Reports.Refreshing;
using SurveyHub.Web.Features.Reports.Storage;
using SurveyHub.Web.Features.Reports.Templates;

namespace SurveyHub.Web.Features.Reports;

/// <summary>The report of a wave: its report file, and the documents that are compiled from it.</summary>
internal static class ReportsSlice
{
    public static void AddReports(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<CatalogueReport>()
        .AddSingleton<LoadReport>()
        .AddSingleton<ReportInMind>()
        .AddSingleton<SaveReport>()
        .AddSingleton<ListRevisions>()
        .AddSingleton<OfficeTemplates>()
        .AddSingleton<CompileReport>();

    public static void MapReports(this WebApplication app)
    {
        app.MapReportFiles();
        app.MapReportDownloads();
        app.MapTemplateFiles();
        app.MapRefreshedReport();
    }
}
