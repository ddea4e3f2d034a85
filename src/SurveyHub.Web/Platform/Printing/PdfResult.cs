using SurveyHub.Documents.Printing;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Web.Platform.Printing;

/// <summary>
/// A PDF to download, for the staff. Where the site offers none it does not exist, and where none could be made the page about the status says why.
/// </summary>
/// <param name="compile">Makes what is printed.</param>
internal sealed class PdfResult(Func<ReportDocument> compile, string fileName) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var desk = httpContext.RequestServices.GetRequiredService<PdfDesk>();
        if (!desk.IsOpen)
        {
            httpContext.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var outcome = await desk.PrintAsync(compile, httpContext.RequestAborted);
        if (outcome.Pdf is { } pdf)
        {
            httpContext.Response.Headers.CacheControl = "no-store";
            await Results.File(pdf, PdfPrinter.ContentType, fileName).ExecuteAsync(httpContext);
            return;
        }

        httpContext.Features.Set(new PdfNotMade(outcome.Failure!.Value));
        httpContext.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
    }
}

/// <summary>Stands with a request whose PDF could not be made.</summary>
internal sealed record PdfNotMade(PdfFailure Failure);
