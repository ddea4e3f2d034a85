using System.Globalization;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Reports.Forms;

/// <summary>
/// Makes a blank form of a questionnaire: to be read and passed round before anybody answers, filled in on the screen or printed. A pure function, as
/// the report is: the same questionnaire gives the same form. What only staff is to see is no part of it.
/// </summary>
public static class FormCompiler
{
    private const int UsualRows = 5;

    /// <param name="made">The time that the file gets for its own, or null.</param>
    /// <param name="sections">Those to print, each with the questions to print; null prints all. Conditions may rest on others.</param>
    public static ReportDocument Compile(
        Questionnaire questionnaire, FormIdentity identity, FormFacts facts, DateTimeOffset? made = null, ValueList<Section>? sections = null)
    {
        var header = questionnaire.Header;
        var asked = questionnaire.AsShown.WithRows(BlankRows(questionnaire));
        IEnumerable<ReportBlock> blocks =
        [
            .. new FormOpening(asked, facts).Build(),
            .. new FormQuestions(asked).Build((sections ?? questionnaire.Sections).Select(section => In(asked, section)).ToValueList()),
        ];
        return new ReportDocument(header.Language, FormOpening.Cover(header, identity, facts), made, blocks.ToValueList(), facts.Publisher) { Form = identity };
    }
    /// <summary>Some of each row that respondents add, called 1, 2, 3 …: on paper no more can be made.</summary>
    private static IEnumerable<FieldPath> BlankRows(Questionnaire questionnaire) =>
        from row in questionnaire.Templates
        from number in Enumerable.Range(1, Math.Min(row.Repeats!.Most, Math.Max(row.Repeats.Least, UsualRows)))
        select row.Cells[0].Path.InRow(RowKey.Parse(number.ToString(CultureInfo.InvariantCulture)));

    private static Section In(Questionnaire asked, Section section) => section with
    {
        Questions = section.Questions.Select(question => asked.Questions.First(other => other.Id == question.Id)).ToValueList(),
    };
}
