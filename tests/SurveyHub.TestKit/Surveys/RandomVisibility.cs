using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;

namespace SurveyHub.TestKit.Surveys;

/// <summary>Takes wishes out of a questionnaire that no file may have: for the report to show what is hidden by something else in it.</summary>
internal static class RandomVisibility
{
    public static Questionnaire WithoutHiddenWishes(Questionnaire questionnaire)
    {
        return questionnaire with
        {
            Sections = questionnaire.Sections.Select(section => section with
            {
                Questions = section.Questions.Select(question => question with { Parts = question.Parts.Select(part => Without(question, part)).ToValueList() }).ToValueList(),
            }).ToValueList(),
        };

        QuestionPart Without(Question question, QuestionPart part) => part switch
        {
            FieldPart one => new FieldPart(Of(one.Field)),
            TablePart { Table: var table } => new TablePart(table with
            {
                Rows = table.Rows.Select(row => row with { Cells = row.Cells.Select(Of).ToValueList() }).ToValueList(),
                CalculatedColumns = table.CalculatedColumns.Select(column => column with { Calculation = Shown(column.Calculation, question.Id, column.Id) }).ToValueList(),
            }),
            CalculatedPart { Value: var value } => new CalculatedPart(value with { Calculation = value.Calculation with { Reporting = RandomVisibility.Shown(value.Calculation.Reporting, questionnaire.FindCalculated(value.Path)!.Visibility) } }),
            _ => part,
        };

        Field Of(Field field) => questionnaire.RestsOnHidden(field) ? field with { Reporting = FieldReporting.None } : field;

        // Of a column in which some cells may be shown, those are.
        Calculation Shown(Calculation calculation, Identifier question, Identifier column) => calculation with
        {
            Reporting = RandomVisibility.Shown(
                calculation.Reporting,
                questionnaire.Calculated.Where(value => value.Path.Question == question && value.Path.ToString().EndsWith($".{column}", StringComparison.Ordinal)).Select(value => value.Visibility).DefaultIfEmpty().Min()),
        };
    }

    private static FieldReporting Shown(FieldReporting wish, Visibility visibility) => visibility switch
    {
        Visibility.Open => wish,
        Visibility.Aggregated => wish with { Range = false, Chart = false },
        _ => FieldReporting.None,
    };
}
