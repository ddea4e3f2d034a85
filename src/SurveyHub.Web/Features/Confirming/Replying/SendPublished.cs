using Microsoft.EntityFrameworkCore;
using SurveyHub.Documents;
using SurveyHub.Web.Features.Answering.Endpoints;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Confirming.Replying;

/// <summary>Gives out the newest published edition to those with a link: its forms, and what their own organisation has of its own.</summary>
internal sealed class SendPublished(IDbContextFactory<AppDbContext> contexts)
{
    private const string HtmlType = "text/html; charset=utf-8";

    public Task<IResult> FormAsync(LinkVisit visit, string extension, CancellationToken cancellationToken) => SendAsync(visit, FrozenKind.Form, extension, cancellationToken);

    public Task<IResult> OwnAsync(LinkVisit visit, string extension, CancellationToken cancellationToken) => SendAsync(visit, FrozenKind.Part, extension, cancellationToken);

    private async Task<IResult> SendAsync(LinkVisit visit, FrozenKind kind, string extension, CancellationToken cancellationToken)
    {
        if (visit.Link.Holder.Scope.Count > 0)
        {
            return NotThere();
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var own = await db.WaveOrganisations.Where(one => one.Id == visit.Link.Context.WaveOrganisation).Select(one => new { one.WaveId, one.Code, one.ShortName }).SingleAsync(cancellationToken);
        IReadOnlyList<string> names = kind == FrozenKind.Part ? FrozenNames.PartsOf(own.Code, own.ShortName) : [FrozenNames.Form(extension)];
        var newest = await db.FrozenReports.AsNoTracking().Where(report => report.WaveId == own.WaveId).OrderByDescending(report => report.Edition).FirstOrDefaultAsync(cancellationToken);
        if (newest is null)
        {
            return NotThere();
        }

        var found = await db.FrozenFiles.Where(one => one.FrozenReportId == newest.Id && one.Kind == kind && names.Contains(one.Name)).Select(one => one.Name).ToListAsync(cancellationToken);
        if (found.Find(name => FrozenNames.ExtensionOf(name) == extension) is not { } wanted)
        {
            return NotThere();
        }

        var file = await db.FrozenFiles.AsNoTracking().SingleAsync(one => one.FrozenReportId == newest.Id && one.Name == wanted, cancellationToken);
        // A page is read where it is; everything else is saved.
        return file.ContentType == ReportFormat.Html.ContentType
            ? Results.File(file.Bytes, HtmlType)
            : Results.File(file.Bytes, file.ContentType, FileNames.Of(visit.Questionnaire.Header.Id, newest.Edition, kind == FrozenKind.Part ? own.ShortName : null, extension));
    }

    // The site's own page about what is not found sets cookies.
    private static IResult NotThere() => LinkDoor.Notice(StatusCodes.Status404NotFound, PartTexts.NotAsked, PartTexts.NotAskedHelp);
}
