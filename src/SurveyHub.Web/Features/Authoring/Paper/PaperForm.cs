using SurveyHub.Documents;
using SurveyHub.Documents.Printing;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Forms;
using SurveyHub.Web.Platform.Printing;

namespace SurveyHub.Web.Features.Authoring.Paper;

/// <summary>A questionnaire as a form to fill in, in Word or printed to PDF. The same questionnaire gives the same bytes of Word.</summary>
/// <param name="Questionnaire">The id of the questionnaire.</param>
public sealed record PaperForm(string Questionnaire, ReportDocument Document)
{
    public static readonly string WordType = FormFormat.Word.ContentType;

    public static PaperForm Of(
        Questionnaire questionnaire, FormIdentity identity, FormFacts facts, DateTimeOffset? made = null, ValueList<Section>? sections = null) =>
        new(identity.Questionnaire, FormCompiler.Compile(questionnaire, identity, facts, made, sections));

    public byte[] ToWord()
    {
        using var file = new MemoryStream();
        FormFormat.Word.Write(Document, file);
        return file.ToArray();
    }

    /// <param name="suffix">Tells it from others of the same questionnaire: "-v2"; may be empty.</param>
    public IResult ToWordResult(string suffix) => Results.File(ToWord(), WordType, $"formular-{Questionnaire}{suffix}{FormFormat.Word.Extension}");

    /// <inheritdoc cref="ToWordResult"/>
    public IResult ToPdfResult(string suffix) => new PdfResult(() => Document, PdfName(suffix));

    /// <inheritdoc cref="ToWordResult"/>
    public string PdfName(string suffix) => $"formular-{Questionnaire}{suffix}{PdfPrinter.Extension}";
}
