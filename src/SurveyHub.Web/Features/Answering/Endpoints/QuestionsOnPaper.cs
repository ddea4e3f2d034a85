using SurveyHub.Documents.Printing;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports.Forms;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Authoring.Paper;
using SurveyHub.Web.Platform.Printing;

namespace SurveyHub.Web.Features.Answering.Endpoints;

/// <summary>The questions that a person is to answer, to read, print and pass round, with the organisation's last day.</summary>
internal sealed class QuestionsOnPaper(VersionForms forms, PdfDesk desk)
{
    public async Task<IResult> InWordAsync(LinkVisit visit, CancellationToken cancellationToken) =>
        (await CompileAsync(visit, cancellationToken)).ToWordResult("");

    public async Task<IResult> AsPdfAsync(LinkVisit visit, HttpRequest request, CancellationToken cancellationToken)
    {
        if (!desk.IsOpen)
        {
            return Results.NotFound();
        }

        if (HttpMethods.IsHead(request.Method))
        {
            // Asked by scanners: nothing is printed for them.
            return Results.Text("", PdfPrinter.ContentType);
        }

        var form = await CompileAsync(visit, cancellationToken);
        var outcome = await desk.PrintAsync(() => form.Document, cancellationToken);
        return outcome.Pdf is { } pdf
            ? Results.File(pdf, PdfPrinter.ContentType, form.PdfName(""))
            : LinkDoor.Notice(StatusCodes.Status503ServiceUnavailable, PdfTexts.NotMade, PdfTexts.Help(outcome.Failure!.Value));
    }

    private Task<PaperForm> CompileAsync(LinkVisit visit, CancellationToken cancellationToken)
    {
        var (link, who) = (visit.Link, visit.Link.Context);
        var facts = new FormFacts(
            who.Sender, link.Period.Deadline, visit.Questionnaire.Header.Contact ?? who.ReplyAddress, who.DiaryNumber, who.Organisation);
        var sections = link.Holder.Scope.Count == 0 ? null : visit.Sections.ToValueList();
        return forms.CompileAsync(link.Version, facts, sections, link.Holder.Language, cancellationToken);
    }
}
