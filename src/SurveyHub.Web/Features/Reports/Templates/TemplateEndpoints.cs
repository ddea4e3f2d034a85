using SurveyHub.Web.Features.Reports.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Shell;

namespace SurveyHub.Web.Features.Reports.Templates;

/// <summary>A template that is kept, as it was uploaded.</summary>
internal static class TemplateEndpoints
{
    public static void MapTemplateFiles(this IEndpointRouteBuilder app) => app
        .MapGet($"{ShellRoutes.Waves}/{{id:guid}}/report/templates/{{template:guid}}", async (Guid id, Guid template, OfficeTemplates templates, CancellationToken stop) =>
            (await templates.ListAsync(new WaveId(id), stop)).FirstOrDefault(kept => kept.Id == new StoredTemplateId(template)) is { } found
            && await templates.ReadAsync(found.Id, stop) is { } file
                ? Results.File(file, "application/octet-stream", found.Name)
                : Results.NotFound())
        .RequireAuthorization(StaffPolicies.ReadReports);
}
