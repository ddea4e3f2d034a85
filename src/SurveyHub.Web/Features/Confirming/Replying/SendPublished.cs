using Microsoft.EntityFrameworkCore;
using SurveyHub.Documents;
using SurveyHub.Domain.Panels;
using SurveyHub.Web.Features.Answering.Endpoints;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Confirming.Replying;

/// <summary>Gives out the newest published edition to those with a link: its forms, and what their own organisation has of its own.</summary>
internal sealed class SendPublished(IDbContextFactory<AppDbContext> contexts)
{
    private const string HtmlType = "text/html; charset=utf-8";

    public Task<IResult> FormAsync(LinkVisit visit, string extension, CancellationToken cancellationToken) =>
        SendAsync(visit, FrozenKind.Form, _ => FrozenNames.Form(extension), cancellationToken);

    public Task<IResult> OwnAsync(LinkVisit visit, string extension, CancellationToken cancellationToken) =>
        SendAsync(visit, FrozenKind.Part, code => FrozenNames.Part(code, extension), cancellationToken);

    private async Task<IResult> SendAsync(LinkVisit visit, FrozenKind kind, Func<OrganisationCode, string> nameOf, CancellationToken cancellationToken)
    {
        if (visit.Link.Holder.Scope.Count > 0)
        {
            return NotThere();
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var own = await db.WaveOrganisations.Where(one => one.Id == visit.Link.Context.WaveOrganisation).Select(one => new { one.WaveId, one.Code }).SingleAsync(cancellationToken);
        var name = nameOf(own.Code);
        var file = await db.FrozenFiles.AsNoTracking()
            .Where(one => one.Kind == kind && one.Name == name
                && one.FrozenReportId == db.FrozenReports.Where(report => report.WaveId == own.WaveId).OrderByDescending(report => report.Edition).Select(report => report.Id).FirstOrDefault())
            .SingleOrDefaultAsync(cancellationToken);
        var isPage = file?.ContentType == ReportFormat.Html.ContentType;
        // A page is read where it is; everything else is saved.
        return file is null ? NotThere() : Results.File(file.Bytes, isPage ? HtmlType : file.ContentType, isPage ? null : Path.GetFileName(file.Name));
    }

    // The site's own page about what is not found sets cookies.
    private static IResult NotThere() => LinkDoor.Notice(StatusCodes.Status404NotFound, PartTexts.NotAsked, PartTexts.NotAskedHelp);
}
