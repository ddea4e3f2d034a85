using SurveyHub.Documents;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Forms;

namespace SurveyHub.Web.Features.Authoring.Paper;

/// <summary>A questionnaire as a form to fill in, in Word. The same questionnaire gives the same bytes.</summary>
/// <param name="Questionnaire">The id of the questionnaire.</param>
public sealed record WordForm(string Questionnaire, byte[] Content)
{
    public static readonly string MediaType = FormFormat.Word.ContentType;

    public static WordForm Of(
        Questionnaire questionnaire, FormIdentity identity, FormFacts facts, DateTimeOffset? made = null, ValueList<Section>? sections = null)
    {
        using var file = new MemoryStream();
        FormFormat.Word.Write(FormCompiler.Compile(questionnaire, identity, facts, made, sections), file);
        return new WordForm(identity.Questionnaire, file.ToArray());
    }

    /// <param name="suffix">Tells it from others of the same questionnaire: "-v2"; may be empty.</param>
    public IResult ToResult(string suffix) => Results.File(Content, MediaType, $"formular-{Questionnaire}{suffix}.docx");
}
