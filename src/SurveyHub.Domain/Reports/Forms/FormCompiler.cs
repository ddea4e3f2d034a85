using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Reports.Forms;

/// <summary>
/// Makes a blank form of a questionnaire: to be read and passed round before anybody answers, filled in on the screen or printed. A pure function, as
/// the report is: the same questionnaire gives the same form. What only staff is to see is no part of it.
/// </summary>
public static class FormCompiler
{
    /// <param name="made">The time that the file gets for its own, or null.</param>
    /// <param name="sections">Those to print, each with the questions to print; null prints all. Conditions may rest on others.</param>
    public static ReportDocument Compile(
        Questionnaire questionnaire, FormIdentity identity, FormFacts facts, DateTimeOffset? made = null, ValueList<Section>? sections = null)
    {
        var header = questionnaire.Header;
        IEnumerable<ReportBlock> blocks =
        [
            .. new FormOpening(questionnaire, facts).Build(),
            .. new FormQuestions(questionnaire).Build(sections ?? questionnaire.Sections),
        ];
        return new ReportDocument(header.Language, FormOpening.Cover(header, identity, facts), made, blocks.ToValueList(), facts.Publisher) { Form = identity };
    }
}
