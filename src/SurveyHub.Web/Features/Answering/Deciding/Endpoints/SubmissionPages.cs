using System.Globalization;
using SurveyHub.Web.Features.Answering.Deciding.Receipts;
using SurveyHub.Web.Features.Answering.Endpoints;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Answering.Pages;

namespace SurveyHub.Web.Features.Answering.Deciding.Endpoints;

/// <summary>What was handed in, each time: to be read, and as a document. For ever, whatever becomes of the wave.</summary>
internal sealed class SubmissionPages(LoadReceipt receipts)
{
    public async Task<IResult> ShowAsync(LinkVisit visit, HttpRequest request, CancellationToken cancellationToken)
    {
        var number = int.TryParse(request.Query[DecidingRoutes.NumberParameter], NumberStyles.None, CultureInfo.InvariantCulture, out var asked)
            ? asked
            : visit.Link.Submission?.Number ?? 0;
        if (await receipts.ExecuteAsync(visit.Link.Response, number, visit.Link.Holder.Language, cancellationToken) is not { } submission)
        {
            return new SeeOther(visit.Address);
        }

        return new PageResult<CopyPage>(
            visit.Language, StatusCodes.Status200OK, (nameof(CopyPage.Visit), visit), (nameof(CopyPage.Submission), submission));
    }

    public async Task<IResult> DownloadAsync(LinkVisit visit, int number, CancellationToken cancellationToken) =>
        await receipts.WriteAsync(visit.Link.Response, number, visit.Link.Holder.Language, cancellationToken) is { } file ? file.ToResult() : new SeeOther(visit.Address);
}
